import type { AgendaItem, AnswerState, ChallengeResult, Priorities, Result, Scores } from './result.ts';

/**
 * Whether the pair sees the same areas as strong and as weak: `few_differences` when there is too little difference to tell, else what
 * alpha says of it.
 */
export type Pattern = 'few_differences' | 'same_shape' | 'other_shape';

type Answered = readonly { readonly state: AnswerState }[];

/** One challenge as the first screen shows it. */
export interface ChallengeOverview
  extends Pick<ChallengeResult, 'id' | 'title' | 'short' | 'maturity' | 'target' | 'targetGap' | 'coverage' | 'attainment' | 'ownership'> {
  readonly alignment: Pick<ChallengeResult['alignment'], 'value' | 'gapLevels' | 'band' | 'reason'>;
  readonly priority: Pick<ChallengeResult['priority'], 'rank'>;
  readonly indicators: readonly { readonly answers: Answered }[];
  readonly oneNumberAnswers: Answered;
}

/** A disagreement without the answers behind it. */
export interface Topic extends Omit<AgendaItem, 'sides'> {
  readonly sides: readonly Omit<AgendaItem['sides'][number], 'answers'>[];
}

/** What the first screen shows of the `Scores`, which hold all of it and more. */
export interface OverviewScores extends Pick<Scores, 'headline' | 'functions' | 'journey' | 'kpis' | 'method'> {
  readonly challenges: readonly ChallengeOverview[];
  readonly agenda: readonly Topic[];
  readonly priorities: Pick<Priorities, 'order'>;
}

/** What the first screen of a report shows. A `Result` holds all of it, and what takes most of the time to compute: how firm it all is. */
export interface Overview
  extends OverviewScores,
    Pick<Result, 'organization' | 'period' | 'asOf' | 'pair' | 'scorecard' | 'findings' | 'unchecked' | 'gates'> {}

/** The overview with what else the first screen says; a `Result` has second opinions instead. */
export interface FirstScreen extends Overview {
  readonly pattern: Pattern | null;
}
