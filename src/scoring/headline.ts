import type { FourNumbers, FunctionResult, Headline, ReasonCode } from '../model/result.ts';
import { alignmentValue, bandOf, rawAlignment } from './alignment-value.ts';
import { confidenceOf } from './confidence.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { levelToValue } from './maturity.ts';
import { type IndicatorGap, pairedUnits, sharedGaps, silenceOf } from './pairing.ts';
import { type IntervalOutcome, percentileInterval, type Resampled } from './statistics/bootstrap.ts';
import { largestSumCloserThanChance } from './statistics/exact-null.ts';
import { mean } from './statistics/mean.ts';
import { indexFrom } from './statistics/prng.ts';
import { atLeast, atMost } from './statistics/tolerance.ts';

/** Computes an interval, or says that none was asked for. */
export type IntervalMaker = (compute: () => IntervalOutcome) => IntervalOutcome;

interface Task {
  readonly context: Context;
  readonly interval: IntervalMaker;
}

/** The four numbers of page one, with all that belongs to them. */
export function scoreHeadline(drafts: readonly Draft[], functions: readonly FunctionResult[], task: Task): Headline {
  const { context } = task;
  const confidence = confidenceOf(functions, drafts, context);
  return {
    alignment: alignmentHeadline(drafts, confidence, task),
    maturity: maturityHeadline(drafts, functions, context.settings.levels),
    coverage: { value: meanCoverage(drafts), fullyCovered: drafts.filter((draft) => draft.coverage.value === 100).length },
    attainment: attainmentHeadline(drafts),
  };
}

/** The four numbers alone. */
export function headlineNumbers(drafts: readonly Draft[], context: Context): FourNumbers {
  const { settings } = context;
  const { distance, reason } = pairDistance(drafts, context);
  return {
    alignment: { value: distance === null ? null : alignmentValue(distance, settings.chanceDistance), reason },
    maturity: maturityOf(drafts, settings.levels),
    coverage: { value: meanCoverage(drafts) },
    attainment: attainmentHeadline(drafts),
  };
}

const meanCoverage = (drafts: readonly Draft[]): number => mean(drafts.map((draft) => draft.coverage.value)) ?? 0;

function attainmentHeadline(drafts: readonly Draft[]): Headline['attainment'] {
  const attainment = mean(drafts.flatMap((draft) => draft.attainment ?? []));
  return { value: attainment === null ? null : 100 * attainment, reason: attainment === null ? 'no_scorable_kpi' : null };
}

/** A headline needs 70 % of the scorecard's challenges. */
export const hasEnoughChallenges = (scored: number, all: number): boolean => scored > 0 && atLeast(scored / all, 0.7);

type AlignmentHeadline = Headline['alignment'];

type PairDistance = { readonly distance: number; readonly reason: null } | { readonly distance: null; readonly reason: ReasonCode };

/** D̄: mean of the challenges' distances in levels. */
function pairDistance(drafts: readonly Draft[], context: Context): PairDistance {
  const distances = drafts.flatMap((draft) => draft.pairing.distance ?? []);
  const distance = mean(distances);
  return distance !== null && hasEnoughChallenges(distances.length, drafts.length)
    ? { distance, reason: null }
    : { distance: null, reason: missingPair(drafts, context) };
}

function alignmentHeadline(drafts: readonly Draft[], confidence: AlignmentHeadline['confidence'], task: Task): AlignmentHeadline {
  const { context, interval } = task;
  const { settings } = context;
  const paired = drafts.map((draft) => pairedUnits(draft.pairing)).filter((units) => units.length > 0);
  const pairedChallenges = paired.length;
  const { distance, reason } = pairDistance(drafts, context);
  if (distance === null) {
    const none = { value: null, raw: null, gapLevels: null, signedLevels: null, interval: null, band: null, closerThanChance: null };
    return { ...none, intervalReason: reason, reason, pairedChallenges, confidence };
  }
  const { chanceDistance } = settings;
  const indicators = drafts.flatMap((draft) => (draft.pairing.basis === 'indicators' ? sharedGaps(draft.pairing.indicators) : []));
  const outcome = interval(() => percentileInterval(indicators.length, resampledDistance(paired)));
  return {
    value: alignmentValue(distance, chanceDistance),
    raw: rawAlignment(distance, chanceDistance),
    gapLevels: distance,
    signedLevels: mean(drafts.flatMap((draft) => draft.pairing.signed ?? [])),
    interval: outcome.interval && {
      low: alignmentValue(outcome.interval.high, chanceDistance),
      high: alignmentValue(outcome.interval.low, chanceDistance),
    },
    intervalReason: outcome.reason,
    reason: null,
    band: bandOf(distance, settings),
    closerThanChance: isCloserThanChance(indicators, settings.levels),
    pairedChallenges,
    confidence,
  };
}

function missingPair(drafts: readonly Draft[], { pair }: Context): ReasonCode {
  if (pair === null) return 'no_pair';
  const silent = (index: number): boolean => drafts.every((draft) => draft.maturity.byFunction[index]?.reason === 'not_rated');
  return silenceOf([silent(pair[0]), silent(pair[1])]) ?? 'too_few_challenges';
}

/** D̄ of indicators drawn with replacement within each challenge, challenges in order; a one-number pair is a challenge of one unit. */
function resampledDistance(challenges: readonly (readonly IndicatorGap[])[]): Resampled {
  const sizes = Uint32Array.from(challenges, (units) => units.length);
  const distances = Float64Array.from(challenges.flat(), (unit) => unit.distance);
  const replicate = (words: Uint32Array, start: number): number => {
    let total = 0;
    let first = 0;
    for (let challenge = 0; challenge < sizes.length; challenge += 1) {
      const size = sizes[challenge] as number;
      let sum = 0;
      for (let draw = first; draw < first + size; draw += 1)
        sum += distances[first + indexFrom(words[start + draw] as number, size)] as number;
      first += size;
      total += sum / size;
    }
    return total / sizes.length;
  };
  return { draws: distances.length, replicate };
}

/** The exact 5 % test against two random raters, on the paired indicators; null without any. */
function isCloserThanChance(indicators: readonly IndicatorGap[], levels: number): boolean | null {
  if (indicators.length === 0) return null;
  const limit = largestSumCloserThanChance(indicators.length, levels);
  const sum = indicators.reduce((total, gap) => total + gap.distance, 0);
  return limit !== null && atMost(sum, limit);
}

const isScored = (draft: Draft): boolean => draft.maturity.level !== null;

/** Mean level of the challenges, as a value of 0 to 100 and on the scale. */
function maturityOf(drafts: readonly Draft[], levels: number): Pick<Headline['maturity'], 'value' | 'level' | 'reason'> {
  const scored = drafts.filter(isScored);
  const enough = hasEnoughChallenges(scored.length, drafts.length);
  const level = enough ? weightedLevel(scored) : null;
  const reason = enough ? null : scored.length > 0 ? 'too_few_challenges' : unscoredReason(drafts);
  return { value: level === null ? null : levelToValue(level, levels), level, reason };
}

function maturityHeadline(drafts: readonly Draft[], functions: readonly FunctionResult[], levels: number): Headline['maturity'] {
  const scored = drafts.filter(isScored);
  const { value, level, reason } = maturityOf(drafts, levels);
  const means = functions.flatMap((one) => one.level ?? []);
  return {
    value,
    level,
    range: means.length === 0 ? null : { low: Math.min(...means), high: Math.max(...means) },
    weakest: weakestOf(scored),
    scoredChallenges: scored.length,
    reason,
  };
}

/** Weighted by the scorecard's weights; weights that are all 0 say nothing, so each challenge then counts once. */
function weightedLevel(scored: readonly Draft[]): number | null {
  const weightOf = ({ sheet }: Draft): number => sheet.dimension.weight ?? 1;
  const total = scored.reduce((sum, draft) => sum + weightOf(draft), 0);
  if (total === 0) return mean(scored.flatMap((draft) => draft.maturity.level ?? []));
  return scored.reduce((sum, draft) => sum + weightOf(draft) * (draft.maturity.level ?? 0), 0) / total;
}

function weakestOf(scored: readonly Draft[]): string | null {
  let weakest: Draft | null = null;
  for (const draft of scored) if (weakest === null || (draft.maturity.level ?? 0) < (weakest.maturity.level ?? 0)) weakest = draft;
  return weakest?.sheet.dimension.id ?? null;
}

function unscoredReason(drafts: readonly Draft[]): ReasonCode {
  const reasons = new Set(drafts.map((draft) => draft.maturity.reason));
  if (reasons.has('needs_two_functions')) return 'needs_two_functions';
  return reasons.has('too_few_items') ? 'too_few_items' : 'not_rated';
}
