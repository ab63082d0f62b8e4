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
    sum += (mix[index] as number) * size;
    weight += mix[index] as number;
  }
  return factor === null || weight === 0 ? null : 100 * factor * (sum / weight);
}

/** Nine digits: enough to tell priorities apart, too few for floating point to break a tie. */
export const roundedPriority = (candidate: Candidate, mix: Mix): number | null => {
  const priority = priorityOf(candidate, mix);
  return priority === null ? null : Math.round(priority * 1e9) / 1e9;
};

/** Descending, null last. */
const descending = (a: number | null, b: number | null): number => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0;

/** Priority descending, importance descending, maturity ascending (null last), number. */
export function orderByPriority(candidates: readonly Candidate[], mix: Mix): readonly Candidate[] {
  const keyed = candidates.map((candidate) => ({ candidate, priority: roundedPriority(candidate, mix) }));
  keyed.sort(
    (a, b) =>
      descending(a.priority, b.priority) ||
      descending(a.candidate.importance, b.candidate.importance) ||
      (a.candidate.maturity ?? Number.MAX_VALUE) - (b.candidate.maturity ?? Number.MAX_VALUE) ||
      a.candidate.index - b.candidate.index,
  );
  return keyed.map((entry) => entry.candidate);
}

/** Rank per candidate, in the order given: 1 + how many rank higher, so that equal priorities share one (1, 2, 2, 4). Null without priority. */
export function ranksUnder(candidates: readonly Candidate[], mix: Mix): readonly (number | null)[] {
  const priorities = candidates.map((candidate) => roundedPriority(candidate, mix));
  return priorities.map((own) => (own === null ? null : 1 + priorities.filter((other) => other !== null && other > own).length));
}
