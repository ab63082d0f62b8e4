import type { Interval, ReasonCode } from '../../model/result.ts';
import { seededWords } from './prng.ts';
import { quantile } from './quantile.ts';
import { atMost } from './tolerance.ts';

/** How every interval is computed; printed with the result. */
export const resampling = { resamples: 2000, seed: 42, level: 0.95, minimumUnits: 10, maximumDropped: 0.1 } as const;

/** What resampling gave: the defined values in ascending order, and how many replicates were undefined. */
export interface Replicates {
  readonly sorted: Float64Array;
  readonly dropped: number;
}

/** A number that can be computed again from resampled units. */
export interface Resampled {
  /** Units drawn per replicate. */
  readonly draws: number;
  /** The number of one replicate, from the random words `start` to `start + draws`; null when it is undefined there. */
  readonly replicate: (words: Uint32Array, start: number) => number | null;
}

/** An interval, or why there is none. */
export interface IntervalOutcome {
  readonly interval: Interval | null;
  readonly reason: ReasonCode | null;
}

/** Computes an interval, or says that none was asked for. */
export type IntervalMaker = (compute: () => IntervalOutcome) => IntervalOutcome;

export const computed: IntervalMaker = (compute) => compute();
export const notComputed: IntervalMaker = () => ({ interval: null, reason: 'not_computed' });

/** Runs the seeded resampling; the same input always gives the same values. */
export function replicates({ draws, replicate }: Resampled): Replicates {
  const words = seededWords(resampling.seed, resampling.resamples * draws);
  const values = new Float64Array(resampling.resamples);
  let defined = 0;
  for (let round = 0; round < resampling.resamples; round += 1) {
    const value = replicate(words, round * draws);
    if (value !== null) values[defined++] = value;
  }
  return { sorted: values.subarray(0, defined).sort(), dropped: resampling.resamples - defined };
}

/**
 * 95 % percentile interval over resampled units.
 * No interval below 10 units, when more than 10 % of the replicates are undefined, or when they are all equal.
 * @param units how many indicators are resampled.
 */
export function percentileInterval(units: number, resampled: Resampled): IntervalOutcome {
  if (units < resampling.minimumUnits) return { interval: null, reason: 'too_few_units' };
  const { sorted, dropped } = replicates(resampled);
  if (dropped > resampling.maximumDropped * resampling.resamples) return { interval: null, reason: 'too_many_dropped' };
  if (atMost(quantile(sorted, 1) - quantile(sorted, 0), 0)) return { interval: null, reason: 'no_variation' };
  const tail = (1 - resampling.level) / 2;
  return { interval: { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }, reason: null };
}
