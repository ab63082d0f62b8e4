import type { FunctionResult, Headline } from '../model/result.ts';
import { alignmentValue, bandOf, rawAlignment } from './alignment-value.ts';
import { confidenceOf } from './confidence.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { attainmentHeadline, isScored, maturityOf, meanCoverage, pairDistance } from './headline-numbers.ts';
import { type IndicatorGap, pairedUnits, sharedGaps } from './pairing.ts';
import { type IntervalMaker, percentileInterval, type Resampled } from './statistics/bootstrap.ts';
import { largestSumCloserThanChance } from './statistics/exact-null.ts';
import { mean } from './statistics/mean.ts';
import { indexFrom } from './statistics/prng.ts';
import { atMost } from './statistics/tolerance.ts';

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

type AlignmentHeadline = Headline['alignment'];

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

function weakestOf(scored: readonly Draft[]): string | null {
  let weakest: Draft | null = null;
  for (const draft of scored) if (weakest === null || (draft.maturity.level ?? 0) < (weakest.maturity.level ?? 0)) weakest = draft;
  return weakest?.sheet.dimension.id ?? null;
}
