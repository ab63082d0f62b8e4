import type { ChallengeOverview, FirstScreen, OverviewScores } from '../model/overview.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { listTopics } from './agenda.ts';
import { scorePattern } from './agreement.ts';
import type { Given } from './answer-sheet.ts';
import { attainmentOf } from './attainment.ts';
import type { Context } from './context.ts';
import { scoreJourney } from './coverage.ts';
import type { Draft } from './draft.ts';
import { groundwork } from './groundwork.ts';
import { maturityResult, targetGapOf } from './maturity.ts';
import { ownershipResult } from './ownership.ts';
import { pairNumbers } from './pair-numbers.ts';
import { describeMethod } from './settings.ts';
import { computed } from './statistics/bootstrap.ts';

/** What the first screen of a report shows: the same as `scoreAlignment` says, without how firm it all is. */
export function scoreOverview(input: ScoringInput): OverviewScores & Pick<FirstScreen, 'pattern'> {
  const { context, kpis, drafts, functions, task, headline, order: ranking } = groundwork(input, computed);
  const order = ranking.ordered.map(({ index }) => context.challenges[index] as string);
  return {
    headline,
    functions,
    challenges: drafts.map((draft, index) => overviewOf(draft, ranking.ranks[index] ?? null, context)),
    journey: scoreJourney(kpis, context),
    kpis: [...kpis],
    agenda: listTopics(drafts, order, context),
    priorities: { order },
    method: describeMethod(context.settings),
    pattern: scorePattern(drafts, headline.alignment.gapLevels, task),
  };
}

const statesOf = (given: readonly Given[]): ChallengeOverview['oneNumberAnswers'] => given.map(({ said }) => ({ state: said.state }));

function overviewOf(draft: Draft, rank: number | null, context: Context): ChallengeOverview {
  const { sheet, maturity, target, pairing, coverage } = draft;
  const { id, title, short = title } = sheet.dimension;
  const { settings, functions } = context;
  return {
    ...{ id, title, short, target, coverage },
    attainment: attainmentOf(draft.kpis),
    maturity: maturityResult(maturity, functions, settings.levels),
    targetGap: targetGapOf(maturity, target),
    alignment: pairNumbers(pairing, settings),
    ownership: ownershipResult(sheet.voices, context),
    priority: { rank },
    indicators: sheet.indicators.map(({ given }) => ({ answers: statesOf(given) })),
    oneNumberAnswers: statesOf(sheet.oneNumbers),
  };
}
