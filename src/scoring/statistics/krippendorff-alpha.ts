import type { ReasonCode } from '../../model/result.ts';
import { type IntervalOutcome, percentileInterval, type Resampled } from './bootstrap.ts';
import { answerCount, type LevelCounts } from './level-counts.ts';
import { indexFrom } from './prng.ts';

/** Krippendorff's α: at most 1; 0 is chance; below 0 is systematic disagreement. */
export interface AlphaOutcome {
  readonly value: number | null;
  readonly reason: ReasonCode | null;
}

/** Units with fewer than two answers compare nothing and drop out. */
const pairable = (units: readonly LevelCounts[]): readonly LevelCounts[] => units.filter((counts) => answerCount(counts) > 1);

/**
 * What each unit adds to the sums α is made of: answers per level, then coincidences of each pair of different levels.
 * Only what is not 0 is kept, because a unit touches few levels and resampling adds it up thousands of times.
 */
interface Contributions {
  readonly units: number;
  readonly levels: number;
  /** Entries of unit u: from `starts[u]` to `starts[u + 1]`. */
  readonly starts: Uint32Array;
  /** Which sum an entry adds to. */
  readonly sums: Uint32Array;
  readonly values: Float64Array;
}

function contributions(units: readonly LevelCounts[]): Contributions {
  const starts = [0];
  const entries: (readonly [number, number])[] = [];
  for (const counts of pairable(units)) {
    contributionOf(counts).forEach((value, sum) => {
      if (value > 0) entries.push([sum, value]);
    });
    starts.push(entries.length);
  }
  return {
    units: starts.length - 1,
    levels: units[0]?.length ?? 0,
    starts: Uint32Array.from(starts),
    sums: Uint32Array.from(entries, ([sum]) => sum),
    values: Float64Array.from(entries, ([, value]) => value),
  };
}

function contributionOf(counts: LevelCounts): readonly number[] {
  const others = answerCount(counts) - 1;
  const coincidences = counts.flatMap((a, low) => counts.slice(low + 1).map((b) => (a * b) / others));
  return [...counts, ...coincidences];
}

/** Empty sums for a scale. */
const emptySums = ({ levels }: Contributions): Float64Array => new Float64Array((levels * (levels + 1)) / 2);

/** Adds the contribution of one unit to the sums. */
function addUnit(sums: Float64Array, all: Contributions, unit: number): void {
  const end = all.starts[unit + 1] as number;
  for (let entry = all.starts[unit] as number; entry < end; entry += 1) {
    const sum = all.sums[entry] as number;
    sums[sum] = (sums[sum] as number) + (all.values[entry] as number);
  }
}

/**
 * 1 − D_o/D_e with the ordinal metric δ²_ck = (Σ_{g=c..k} n_g − (n_c + n_k)/2)². Null without variation.
 * Both sums run over pairs c < k; the factor 2 cancels.
 */
function alphaOf(sum: Float64Array, levels: number): number | null {
  let total = 0;
  for (let level = 0; level < levels; level += 1) total += sum[level] as number;
  let observed = 0;
  let expected = 0;
  let next = levels;
  for (let low = 0; low < levels; low += 1) {
    const lowCount = sum[low] as number;
    let between = lowCount / 2;
    for (let high = low + 1; high < levels; high += 1) {
      const highCount = sum[high] as number;
      const metric = (between + highCount / 2) ** 2;
      between += highCount;
      observed += (sum[next] as number) * metric;
      expected += lowCount * highCount * metric;
      next += 1;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/**
 * Krippendorff's α, ordinal, from the answers per level of each unit (here: an indicator).
 * Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
 */
export function krippendorffAlpha(units: readonly LevelCounts[]): AlphaOutcome {
  const all = contributions(units);
  if (all.units === 0) return { value: null, reason: 'no_pairable_units' };
  const sums = emptySums(all);
  for (let unit = 0; unit < all.units; unit += 1) addUnit(sums, all, unit);
  const value = alphaOf(sums, all.levels);
  return { value, reason: value === null ? 'no_variation' : null };
}

/** α of as many units as there are, drawn with replacement. */
export function resampledAlpha(units: readonly LevelCounts[]): Resampled {
  const all = contributions(units);
  const sums = emptySums(all);
  const replicate = (words: Uint32Array, start: number): number | null => {
    sums.fill(0);
    for (let draw = 0; draw < all.units; draw += 1) addUnit(sums, all, indexFrom(words[start + draw] as number, all.units));
    return alphaOf(sums, all.levels);
  };
  return { draws: all.units, replicate };
}

/** 95 % percentile interval of α over resampled units. */
export function alphaInterval(units: readonly LevelCounts[]): IntervalOutcome {
  const resampled = resampledAlpha(units);
  return percentileInterval(resampled.draws, resampled);
}
