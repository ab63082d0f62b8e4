import type { Priorities } from '../model/result.ts';
import { type Candidate, type Mix, orderByPriority, priorityOf } from './priority.ts';
import { weightNames } from './settings.ts';

/** Places that make the top of the order. */
const top = 3;
const step = 0.01;

/** The first three of the order that have a priority, as they come. */
export function topThree(candidates: readonly Candidate[], mix: Mix): readonly Candidate[] {
  return orderByPriority(candidates, mix)
    .filter((candidate) => priorityOf(candidate, mix) !== null)
    .slice(0, top);
}

/** The set as a text that is equal for equal sets. */
const signature = (candidates: readonly Candidate[], mix: Mix): string =>
  topThree(candidates, mix)
    .map((candidate) => candidate.index)
    .sort((a, b) => a - b)
    .join();

/** The mix with one weight set and the others rescaled in proportion. */
function withWeight(mix: Mix, part: number, value: number): Mix {
  const rest = (1 - value) / (1 - (mix[part] as number));
  return mix.map((weight, index) => (index === part ? value : weight * rest));
}

/**
 * One weight moved in steps of .01, the others rescaled: the first value at which the set of the first three changes.
 * Null when none does, or when no other weight is left to rescale. @param mix weights that sum to 1.
 */
export function tippingPoints(candidates: readonly Candidate[], mix: Mix): Priorities['tippingPoints'] {
  const now = signature(candidates, mix);
  const firstChange = (part: number, direction: 1 | -1): number | null => {
    const start = mix[part] as number;
    if (start >= 1) return null;
    for (let count = 1; count <= 1 / step; count += 1) {
      const value = Math.round((start + direction * count * step) * 1e9) / 1e9;
      if (value < 0 || value > 1) return null;
      if (signature(candidates, withWeight(mix, part, value)) !== now) return value;
    }
    return null;
  };
  return weightNames.map((weight, part) => ({
    weight,
    now: mix[part] as number,
    below: firstChange(part, -1),
    above: firstChange(part, 1),
  }));
}
