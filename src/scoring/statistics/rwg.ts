import { type LevelCounts, levelVariance } from './level-counts.ts';
import { mean } from './mean.ts';

/**
 * r*WG(J) (Lindell): 1 − mean variance over the variance of random answers, (c² − 1)/12 (2 for five levels).
 * Negative when answers spread more than random ones. Null when no item has two answers.
 */
export function rwgStar(items: readonly LevelCounts[]): number | null {
  const levels = items[0]?.length ?? 0;
  const variances = items.map(levelVariance).filter((variance) => variance !== null);
  const average = mean(variances);
  return average === null ? null : 1 - average / ((levels ** 2 - 1) / 12);
}
