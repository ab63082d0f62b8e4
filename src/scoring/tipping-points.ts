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

/** Candidates as the question needs them that is asked hundreds of times: are these still the first three? By index. */
interface Field {
  readonly isMember: readonly boolean[];
  readonly members: number;
  /** Place of each candidate among those with its priority. */
  readonly place: readonly number[];
}

function fieldOf(candidates: readonly Candidate[], members: readonly Candidate[]): Field {
  const tied = [...candidates].sort(compareWithoutPriority);
  return {
    isMember: candidates.map((candidate) => members.includes(candidate)),
    members: members.length,
    place: candidates.map((candidate) => tied.indexOf(candidate)),
  };
}

function isAhead({ place }: Field, a: number, b: number, priorities: Float64Array): boolean {
  const difference = (priorities[b] as number) - (priorities[a] as number);
  return difference === 0 ? (place[a] as number) < (place[b] as number) : difference < 0;
}

/** true when the members are the first three: all have a priority, and everyone else who has one is behind the last of them. */
function isTop(field: Field, priorities: Float64Array): boolean {
  const { isMember, members } = field;
  let last = -1;
  for (let index = 0; index < isMember.length; index += 1) {
    if (!isMember[index]) continue;
    if ((priorities[index] as number) < 0) return false;
    if (last < 0 || isAhead(field, last, index, priorities)) last = index;
  }
  for (let index = 0; index < isMember.length; index += 1) {
    if (isMember[index] || (priorities[index] as number) < 0) continue;
    if (members < top || !isAhead(field, last, index, priorities)) return false;
  }
  return true;
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
  const field = fieldOf(candidates, topThree(candidates, mix));
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
      if (!isTop(field, priorities)) return value;
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
