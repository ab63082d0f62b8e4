import type { WeightName } from '../model/result.ts';
import { weightNames } from './settings.ts';

/** Size of each kind of gap, 0 to 1, in the order of `weightNames`; null where the part is missing. */
export type PartSizes = readonly (number | null)[];

/** What the priority of a challenge is computed from. */
export interface Candidate {
  /** Place in the scorecard, from 0. */
  readonly index: number;
  /** Ī/5, or 1 when nobody gave an importance; null when others have one and this challenge has none. */
  readonly factor: number | null;
  readonly parts: PartSizes;
  readonly importance: number | null;
  readonly maturity: number | null;
}

/** Weights in the order of `weightNames`; only the proportions matter. */
export type Mix = readonly number[];

/** The mix of named weights. */
export const mixOf = (weights: Readonly<Record<WeightName, number>>): Mix => weightNames.map((name) => weights[name]);

/** P = 100·(Ī/5)·Σ w·z / Σ w over the parts that exist, 0 to 100; null without importance, or when every existing part weighs nothing. */
export function priorityOf({ factor, parts }: Pick<Candidate, 'factor' | 'parts'>, mix: Mix): number | null {
  let sum = 0;
  let weight = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const size = parts[index] ?? null;
    if (size === null) continue;
    const share = mix[index] as number;
    sum += share * size;
    weight += share;
  }
  return factor === null || weight === 0 ? null : 100 * factor * (sum / weight);
}

/** Stands for a missing part, and for a challenge without priority: below everything there is. */
const missing = -1;

/** The candidates as plain numbers, because robustness and tipping points compute their priorities more than a thousand times. */
export interface PriorityTable {
  readonly factors: Float64Array;
  /** Part sizes, one candidate after the other; −1 where missing. */
  readonly sizes: Float64Array;
}

/** Lays the candidates out as numbers, in the order given. */
export function priorityTable(candidates: readonly Candidate[]): PriorityTable {
  const sizes = candidates.flatMap((candidate) => candidate.parts.map((size) => size ?? missing));
  return { factors: Float64Array.from(candidates, ({ factor }) => factor ?? missing), sizes: Float64Array.from(sizes) };
}

/**
 * Priorities in the table's order, rounded to nine digits: enough to tell them apart, too few for floating point to break a tie.
 * −1 for a candidate without one. @param into takes the priorities, and is given back.
 */
export function roundedPriorities({ factors, sizes }: PriorityTable, mix: Mix, into = new Float64Array(factors.length)): Float64Array {
  for (let index = 0; index < factors.length; index += 1) {
    const factor = factors[index] as number;
    let sum = 0;
    let weight = 0;
    for (let part = 0; part < mix.length; part += 1) {
      const size = sizes[index * mix.length + part] as number;
      const share = mix[part] as number;
      if (size >= 0) {
        sum += share * size;
        weight += share;
      }
    }
    into[index] = factor < 0 || weight === 0 ? missing : Math.round(100 * factor * (sum / weight) * 1e9) / 1e9;
  }
  return into;
}

/** Importance descending (null last), maturity ascending (null last), number: the order of challenges with equal priority. */
export function compareWithoutPriority(a: Candidate, b: Candidate): number {
  return (
    (b.importance ?? 0) - (a.importance ?? 0) || (a.maturity ?? Number.MAX_VALUE) - (b.maturity ?? Number.MAX_VALUE) || a.index - b.index
  );
}

/** Priority descending (null last), then as above. */
export function orderByPriority(candidates: readonly Candidate[], mix: Mix): readonly Candidate[] {
  const priorities = roundedPriorities(priorityTable(candidates), mix);
  const keyed = candidates.map((candidate, index) => ({ candidate, priority: priorities[index] as number }));
  keyed.sort((a, b) => b.priority - a.priority || compareWithoutPriority(a.candidate, b.candidate));
  return keyed.map((entry) => entry.candidate);
}

/** 1 + how many rank higher, so that equal priorities share a rank (1, 2, 2, 4). */
export function rankAmong(priorities: Float64Array, own: number): number {
  let rank = 1;
  for (let index = 0; index < priorities.length; index += 1) if ((priorities[index] as number) > own) rank += 1;
  return rank;
}
