import type { ReasonCode } from '../../model/result.ts';
import { type IntervalOutcome, percentileInterval, type Replicate } from './bootstrap.ts';
import { answerCount, type LevelCounts } from './level-counts.ts';
import { drawIndex } from './prng.ts';

/** Krippendorff's α: at most 1; 0 is chance; below 0 is systematic disagreement. */
export interface AlphaOutcome {
  readonly value: number | null;
  readonly reason: ReasonCode | null;
}

/** The part of a unit that adds up over units: answers per level, then coincidences of each pair of different levels. */
type Contribution = Float64Array;

/** Units with fewer than two answers compare nothing and drop out. */
const pairable = (units: readonly LevelCounts[]): readonly LevelCounts[] => units.filter((counts) => answerCount(counts) > 1);

function contribution(counts: LevelCounts): Contribution {
  const others = answerCount(counts) - 1;
  const coincidences: number[] = [];
  counts.forEach((a, low) => {
    for (const b of counts.slice(low + 1)) coincidences.push((a * b) / others);
  });
  return Float64Array.from([...counts, ...coincidences]);
}

/**
 * 1 − D_o/D_e with the ordinal metric δ²_ck = (Σ_{g=c..k} n_g − (n_c + n_k)/2)². Null without variation.
 * Both sums run over pairs c < k; the factor 2 cancels.
 */
function alphaOf(sum: Contribution, levels: number): number | null {
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

function add(sum: Contribution, one: Contribution): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] as number) + (one[index] as number);
}

/**
 * Krippendorff's α, ordinal, from the answers per level of each unit (here: an indicator).
 * Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
 */
export function krippendorffAlpha(units: readonly LevelCounts[]): AlphaOutcome {
  const used = pairable(units).map(contribution);
  const [first] = used;
  if (first === undefined) return { value: null, reason: 'no_pairable_units' };
  const sum = new Float64Array(first.length);
  for (const one of used) add(sum, one);
  const value = alphaOf(sum, units[0]?.length ?? 0);
  return { value, reason: value === null ? 'no_variation' : null };
}

/** One bootstrap replicate of α: as many units as there are, drawn with replacement. */
export function alphaReplicate(units: readonly LevelCounts[]): Replicate {
  const used = pairable(units).map(contribution);
  const levels = units[0]?.length ?? 0;
  const sum = new Float64Array(used[0]?.length ?? 0);
  return (next) => {
    sum.fill(0);
    for (let draw = 0; draw < used.length; draw += 1) add(sum, used[drawIndex(next, used.length)] as Contribution);
    return alphaOf(sum, levels);
  };
}

/** 95 % percentile interval of α over resampled units. */
export function alphaInterval(units: readonly LevelCounts[]): IntervalOutcome {
  return percentileInterval(pairable(units).length, alphaReplicate(units));
}
