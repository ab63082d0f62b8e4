import type { Pattern } from '../model/overview.ts';
import type { Agreement, Alpha, ReasonCode } from '../model/result.ts';
import { alignmentValue } from './alignment-value.ts';
import { countsOf } from './answer-sheet.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { hasEnoughChallenges } from './headline-numbers.ts';
import { importanceAgreement } from './importance-agreement.ts';
import { distanceOfAll, isComparable, isShared, pairedUnits } from './pairing.ts';
import { type IntervalMaker, notComputed } from './statistics/bootstrap.ts';
import { alphaInterval, krippendorffAlpha } from './statistics/krippendorff-alpha.ts';
import { addCounts, type LevelCounts } from './statistics/level-counts.ts';
import { mean } from './statistics/mean.ts';
import { rwgStar } from './statistics/rwg.ts';
import { atLeast, atMost } from './statistics/tolerance.ts';

const reliable = 0.8;
const tentative = 0.667;

interface Task {
  readonly context: Context;
  readonly interval: IntervalMaker;
}

/** Second opinions on agreement. @param distance D̄ of the pair in levels; null without a headline. */
export function scoreAgreement(drafts: readonly Draft[], distance: number | null, task: Task): Agreement {
  const { context, interval } = task;
  const indicators = drafts.flatMap((draft) => draft.sheet.indicators);
  const { pair, settings } = context;
  const pairUnits = unitsOfPair(drafts, context);
  const allUnits = indicators.filter(isComparable).map((one) => one.byFunction.map((said) => said.counts).reduce(addCounts));
  const alpha = alphaResult(pairUnits, interval, pair === null ? 'no_pair' : null);
  const leniency = leniencyOf(drafts);
  const star = rwgStar(pairUnits);
  const noPairs: ReasonCode = pair === null ? 'no_pair' : 'no_pairable_units';
  return {
    alpha,
    alphaAll: alphaResult(allUnits, interval, null),
    restrictedRange: isRestricted(alpha.value, distance, context),
    leniency,
    leniencyReason: leniency === null ? noPairs : null,
    ...importanceAgreement(drafts, context),
    allFunctions: allFunctionsOf(drafts, settings.chanceDistance),
    rwgStar: star,
    rwgStarReason: star === null ? noPairs : null,
  };
}

/** Answers per level of each indicator that both sides of the pair answered. */
function unitsOfPair(drafts: readonly Draft[], { pair }: Context): readonly LevelCounts[] {
  if (pair === null) return [];
  const shared = drafts.flatMap((draft) => draft.sheet.indicators.filter((one) => isShared(one, pair)));
  return shared.map((one) => addCounts(countsOf(one, pair[0]), countsOf(one, pair[1])));
}

const isBelowTentative = (alpha: number | null): boolean => alpha !== null && !atLeast(alpha, tentative);

/** true when the pair is close in absolute terms but α is low because almost every answer is the same. */
const isRestricted = (alpha: number | null, distance: number | null, { settings }: Context): boolean =>
  isBelowTentative(alpha) && distance !== null && atMost(distance, settings.thresholds.aligned);

/** Whether the pair sees the same areas as strong and as weak; null when α does not settle it. */
export function patternOf({ alpha, restrictedRange }: Pick<Agreement, 'alpha' | 'restrictedRange'>): Pattern | null {
  if (restrictedRange) return 'few_differences';
  if (isBelowTentative(alpha.value)) return 'other_shape';
  return alpha.judgement === 'reliable' || alpha.judgement === 'tentative' ? 'same_shape' : null;
}

/** The same without the other second opinions, and with an interval of α only where it can matter. */
export function scorePattern(drafts: readonly Draft[], distance: number | null, { context, interval }: Task): Pattern | null {
  const units = unitsOfPair(drafts, context);
  const { value } = krippendorffAlpha(units);
  const alpha = alphaResult(units, isBelowTentative(value) ? notComputed : interval, null);
  return patternOf({ alpha, restrictedRange: isRestricted(value, distance, context) });
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
