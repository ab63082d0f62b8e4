import { averageRanks } from './ranks.ts';

/**
 * Kendall's W with correction for ties, 0 to 1: how alike several raters rank the same items.
 * Null when no rater has a ranking.
 * @param raters one row per rater, each with a value for every item.
 */
export function kendallW(raters: readonly (readonly number[])[]): number | null {
  const items = raters[0]?.length ?? 0;
  const sums = new Array<number>(items).fill(0);
  let ties = 0;
  for (const rater of raters) {
    averageRanks(rater).forEach((rank, item) => {
      sums[item] = (sums[item] as number) + rank;
    });
    ties += tieCorrection(rater);
  }
  const centre = (raters.length * (items + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + (sum - centre) ** 2, 0);
  const largest = raters.length ** 2 * (items ** 3 - items) - raters.length * ties;
  return largest <= 0 ? null : Math.min(1, (12 * spread) / largest);
}

/** Σ (t³ − t) over groups of tied values. */
function tieCorrection(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((total, size) => total + size ** 3 - size, 0);
}
