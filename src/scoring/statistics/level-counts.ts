/** How many respondents chose each level, lowest level first. Distances computed from it cost the same for 2 and for 2,000 respondents. */
export type LevelCounts = readonly number[];

/** Number of answers. */
export function answerCount(counts: LevelCounts): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Mean level, 1 to the number of levels; null without answers. */
export function meanLevel(counts: LevelCounts): number | null {
  let sum = 0;
  for (let level = 0; level < counts.length; level += 1) sum += (counts[level] as number) * (level + 1);
  const total = answerCount(counts);
  return total === 0 ? null : sum / total;
}

/** The answers of both. */
export function addCounts(a: LevelCounts, b: LevelCounts): LevelCounts {
  return a.map((count, index) => count + (b[index] ?? 0));
}

/** Sum of |x − y| with x from the one and y from the other. */
function crossSum(a: LevelCounts, b: LevelCounts): number {
  let sum = 0;
  for (let x = 0; x < a.length; x += 1) {
    if (a[x] === 0) continue;
    for (let y = 0; y < b.length; y += 1) sum += (a[x] as number) * (b[y] as number) * Math.abs(x - y);
  }
  return sum;
}

/** Mean |x − y| in levels over every answer of the one against every answer of the other; null when a side has none. */
export function distanceBetween(a: LevelCounts, b: LevelCounts): number | null {
  const pairs = answerCount(a) * answerCount(b);
  return pairs === 0 ? null : crossSum(a, b) / pairs;
}

/** Mean |x − y| in levels over all pairs of answers of one group; null below two answers. */
export function distanceWithin(counts: LevelCounts): number | null {
  const total = answerCount(counts);
  return total < 2 ? null : crossSum(counts, counts) / (total * (total - 1));
}

/** Mean |x − y| in levels over all pairs of answers from different groups; null when there is no such pair. */
export function distanceAcross(groups: readonly LevelCounts[]): number | null {
  let all: LevelCounts = [];
  let insideSum = 0;
  let insidePairs = 0;
  for (const group of groups) {
    all = all.length === 0 ? group : addCounts(all, group);
    insideSum += crossSum(group, group);
    insidePairs += answerCount(group) ** 2;
  }
  const pairs = answerCount(all) ** 2 - insidePairs;
  return pairs === 0 ? null : (crossSum(all, all) - insideSum) / pairs;
}

/** Sample variance (n − 1) of the levels; null below two answers. */
export function levelVariance(counts: LevelCounts): number | null {
  const total = answerCount(counts);
  const centre = meanLevel(counts);
  if (total < 2 || centre === null) return null;
  let sum = 0;
  counts.forEach((count, index) => {
    sum += count * (index + 1 - centre) ** 2;
  });
  return sum / (total - 1);
}
