import type { ChallengeOverview, FirstScreen, OverviewScores } from '../model/overview.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { listTopics } from './agenda.ts';
import { scorePattern } from './agreement.ts';
import { alignmentValue, bandOf } from './alignment-value.ts';
import { type Given, readAnswers } from './answer-sheet.ts';
import { attainmentOf } from './attainment.ts';
import { type Context, readContext } from './context.ts';
import { scoreJourney } from './coverage.ts';
import { type Draft, draftChallenges } from './draft.ts';
import { scoreFunctions } from './functions.ts';
import { scoreHeadline } from './headline.ts';
import { scoreKpis } from './kpis.ts';
import { maturityResult, targetGapOf } from './maturity.ts';
import { ownershipResult } from './ownership.ts';
import { orderChallenges } from './ranking.ts';
import { describeMethod } from './settings.ts';
import { computed } from './statistics/bootstrap.ts';

/** What the first screen of a report shows: the same as `scoreAlignment` says, without how firm it all is. */
export function scoreOverview(input: ScoringInput): OverviewScores & Pick<FirstScreen, 'pattern'> {
  const context = readContext(input);
  const kpis = scoreKpis(context);
  const drafts = draftChallenges(readAnswers(input), kpis, context);
  const functions = scoreFunctions(drafts, context);
  const task = { context, interval: computed };
  const headline = scoreHeadline(drafts, functions, task);
  const { ordered, ranks } = orderChallenges(drafts, context);
  const order = ordered.map(({ index }) => context.challenges[index] as string);
  return {
    headline,
    functions,
    challenges: drafts.map((draft, index) => overviewOf(draft, ranks[index] ?? null, context)),
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
  const { distance, reason } = pairing;
  return {
    ...{ id, title, short, target, coverage },
    attainment: attainmentOf(draft.kpis),
    maturity: maturityResult(maturity, functions, settings.levels),
    targetGap: targetGapOf(maturity, target),
    alignment: {
      value: distance === null ? null : alignmentValue(distance, settings.chanceDistance),
      gapLevels: distance,
      band: distance === null ? null : bandOf(distance, settings),
      reason,
    },
    ownership: ownershipResult(sheet.voices, context),
    priority: { rank },
    indicators: sheet.indicators.map(({ given }) => ({ answers: statesOf(given) })),
    oneNumberAnswers: statesOf(sheet.oneNumbers),
  };
}
