import type { Priorities } from '../model/result.ts';
import {
  type Candidate,
  compareWithoutPriority,
  type Mix,
  orderByPriority,
  priorityOf,
  priorityTable,
  roundedPriorities,
} from './priority.ts';
import { weightNames } from './settings.ts';

/** Places that make the top of the order. */
const top = 3;
const step = 0.01;

/** The first three of the order that have a priority. */
export const topThree = (candidates: readonly Candidate[], mix: Mix): readonly Candidate[] =>
  orderByPriority(candidates, mix)
    .filter((candidate) => priorityOf(candidate, mix) !== null)
    .slice(0, top);

/** true when the members are still the first three: compares instead of sorting, because it is asked hundreds of times. */
function isTop(members: readonly Candidate[], candidates: readonly Candidate[], priorities: Float64Array): boolean {
  const isRanked = ({ index }: Candidate): boolean => (priorities[index] as number) >= 0;
  const isBehind = (one: Candidate): boolean => members.length === top && members.every((member) => isAhead(member, one, priorities));
  return members.every(isRanked) && candidates.every((one) => members.includes(one) || !isRanked(one) || isBehind(one));
}

function isAhead(a: Candidate, b: Candidate, priorities: Float64Array): boolean {
  const difference = (priorities[b.index] as number) - (priorities[a.index] as number);
  return (difference || compareWithoutPriority(a, b)) < 0;
}

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
  const now = topThree(candidates, mix);
  const table = priorityTable(candidates);
  const priorities = new Float64Array(candidates.length);
  const firstChange = (part: number, direction: 1 | -1): number | null => {
    const start = mix[part] as number;
    if (start >= 1) return null;
    for (let count = 1; count <= 1 / step; count += 1) {
      // Adding 0 turns -0 into 0.
      const value = Math.round((start + direction * count * step) * 1e9) / 1e9 + 0;
      if (value < 0 || value > 1) return null;
      roundedPriorities(table, withWeight(mix, part, value), priorities);
      if (!isTop(now, candidates, priorities)) return value;
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
