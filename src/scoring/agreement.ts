import type { Agreement, Alpha, ReasonCode } from '../model/result.ts';
import { alignmentValue } from './alignment-value.ts';
import { countsOf } from './answer-sheet.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { IntervalMaker } from './headline.ts';
import { hasEnoughChallenges } from './headline-numbers.ts';
import { importanceAgreement } from './importance-agreement.ts';
import { distanceOfAll, isComparable, isShared, pairedUnits } from './pairing.ts';
import { alphaInterval, krippendorffAlpha } from './statistics/krippendorff-alpha.ts';
import { addCounts, type LevelCounts } from './statistics/level-counts.ts';
import { mean } from './statistics/mean.ts';
import { rwgStar } from './statistics/rwg.ts';
import { atLeast, atMost } from './statistics/tolerance.ts';

const reliable = 0.8;
const tentative = 0.667;

/** Second opinions on agreement. @param distance D̄ of the pair in levels; null without a headline. */
export function scoreAgreement(
  drafts: readonly Draft[],
  distance: number | null,
  task: { readonly context: Context; readonly interval: IntervalMaker },
): Agreement {
  const { context, interval } = task;
  const indicators = drafts.flatMap((draft) => draft.sheet.indicators);
  const { pair, settings } = context;
  const shared = pair === null ? [] : indicators.filter((one) => isShared(one, pair));
  const pairUnits = pair === null ? [] : shared.map((one) => addCounts(countsOf(one, pair[0]), countsOf(one, pair[1])));
  const allUnits = indicators.filter(isComparable).map((one) => one.byFunction.map((said) => said.counts).reduce(addCounts));
  const alpha = alphaResult(pairUnits, interval, pair === null ? 'no_pair' : null);
  const close = distance !== null && atMost(distance, settings.thresholds.aligned);
  const leniency = leniencyOf(drafts);
  const star = rwgStar(pairUnits);
  const noPairs: ReasonCode = pair === null ? 'no_pair' : 'no_pairable_units';
  return {
    alpha,
    alphaAll: alphaResult(allUnits, interval, null),
    restrictedRange: close && alpha.value !== null && !atLeast(alpha.value, tentative),
    leniency,
    leniencyReason: leniency === null ? noPairs : null,
    ...importanceAgreement(drafts, context),
    allFunctions: allFunctionsOf(drafts, settings.chanceDistance),
    rwgStar: star,
    rwgStarReason: star === null ? noPairs : null,
  };
}

/** b: mean of all paired differences, first minus second, in levels; null without a pair value. */
export function leniencyOf(drafts: readonly Draft[]): number | null {
  return mean(drafts.flatMap((draft) => pairedUnits(draft.pairing).map((unit) => unit.signed)));
}

function alphaResult(units: readonly LevelCounts[], interval: IntervalMaker, missing: ReasonCode | null): Alpha {
  const point = krippendorffAlpha(units);
  if (point.value === null) {
    const reason = missing ?? point.reason;
    return { value: null, interval: null, intervalReason: reason, judgement: null, reason };
  }
  const outcome = interval(() => alphaInterval(units));
  return {
    value: point.value,
    interval: outcome.interval,
    intervalReason: outcome.reason,
    judgement: outcome.interval === null ? null : judge(outcome.interval.low),
    reason: null,
  };
}

/** Judged on the lower end of the interval. */
function judge(low: number): NonNullable<Alpha['judgement']> {
  if (atLeast(low, reliable)) return 'reliable';
  return atLeast(low, tentative) ? 'tentative' : 'insufficient';
}

function allFunctionsOf(drafts: readonly Draft[], chanceDistance: number): Agreement['allFunctions'] {
  const distances = drafts.flatMap((draft) => distanceOfAll(draft.sheet) ?? []);
  const gapLevels = mean(distances);
  if (gapLevels === null) return { gapLevels, value: null, reason: 'needs_two_functions' };
  if (!hasEnoughChallenges(distances.length, drafts.length)) return { gapLevels: null, value: null, reason: 'too_few_challenges' };
  return { gapLevels, value: alignmentValue(gapLevels, chanceDistance), reason: null };
}
