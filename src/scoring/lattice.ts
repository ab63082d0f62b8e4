import { type Candidate, type Mix, ranksUnder } from './priority.ts';
import { weightNames } from './settings.ts';

/** The grid is counted in whole twentieths (.05), so that no weight drifts. */
const steps = 20;

/** All weight mixes on the grid for a number of parts: each at least one step, summing to all steps. 969 for four parts. */
export function weightMixes(parts: number): readonly Mix[] {
  const fill = (left: number, steps: number): Mix[] => {
    if (left === 1) return [[steps]];
    return Array.from({ length: steps - left + 1 }, (_, first) =>
      fill(left - 1, steps - first - 1).map((rest) => [first + 1, ...rest]),
    ).flat();
  };
  return fill(parts, steps);
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

/** Ranks the candidates under every mix; needs no random numbers. Candidates must have a priority under any positive weights. */
export function robustness(candidates: readonly Candidate[]): readonly Robustness[] {
  const mixes = weightMixes(weightNames.length);
  const tally = candidates.map(() => ({ best: candidates.length, worst: 1, first: 0, top: 0 }));
  for (const mix of mixes) {
    const ranks = ranksUnder(candidates, mix);
    tally.forEach((entry, index) => {
      const rank = ranks[index] ?? candidates.length;
      entry.best = Math.min(entry.best, rank);
      entry.worst = Math.max(entry.worst, rank);
      if (rank === 1) entry.first += 1;
      if (rank <= 3) entry.top += 1;
    });
  }
  return tally.map(({ best, worst, first, top }) => ({
    best,
    worst,
    topOneShare: first / mixes.length,
    topThreeShare: top / mixes.length,
  }));
}
