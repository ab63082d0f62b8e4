import { type Candidate, type Mix, priorityTable, rankAmong, roundedPriorities } from './priority.ts';

/** The grid is counted in whole twentieths (.05), so that no weight drifts. */
const steps = 20;

/** All weight mixes on the grid for a number of parts: each at least one step, summing to all steps. 969 for four parts. */
export function weightMixes(parts: number): readonly Mix[] {
  const mixes: Mix[] = [];
  const extend = (chosen: Mix, left: number): void => {
    if (chosen.length === parts - 1) mixes.push([...chosen, left]);
    else for (let step = 1; step <= left - (parts - 1 - chosen.length); step += 1) extend([...chosen, step], left - step);
  };
  extend([], steps);
  return mixes;
}

/** How the rank of a challenge depends on the weights. */
export interface Robustness {
  readonly best: number;
  readonly worst: number;
  /** Share of the mixes that rank it first, ties included. */
  readonly topOneShare: number;
  /** Share of the mixes that rank it in the top three, ties included. */
  readonly topThreeShare: number;
}

/** Ranks the candidates under every mix; needs no random numbers. Candidates must have a priority. */
export function robustness(candidates: readonly Candidate[], mixes: readonly Mix[]): readonly Robustness[] {
  const table = priorityTable(candidates);
  const priorities = new Float64Array(candidates.length);
  const tally = candidates.map(() => ({ best: candidates.length, worst: 1, first: 0, top: 0 }));
  for (const mix of mixes) {
    roundedPriorities(table, mix, priorities);
    for (let index = 0; index < tally.length; index += 1) {
      const entry = tally[index] as (typeof tally)[number];
      const rank = rankAmong(priorities, priorities[index] as number);
      if (rank < entry.best) entry.best = rank;
      if (rank > entry.worst) entry.worst = rank;
      if (rank === 1) entry.first += 1;
      if (rank <= 3) entry.top += 1;
    }
  }
  return tally.map(({ best, worst, first, top }) => ({
    best,
    worst,
    topOneShare: first / mixes.length,
    topThreeShare: top / mixes.length,
  }));
}
