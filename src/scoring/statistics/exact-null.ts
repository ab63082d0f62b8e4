/**
 * Largest sum of distances over `items` that two people answering at random reach or undercut in at most 5 % of cases,
 * from the exact distribution; null when no sum is that rare.
 * @param levels number of levels of the scale.
 */
export function largestSumCloserThanChance(items: number, levels: number): number | null {
  const one = Array.from({ length: levels }, (_, distance) => ((distance === 0 ? 1 : 2) * (levels - distance)) / levels ** 2);
  let chances = [1];
  for (let item = 0; item < items; item += 1) chances = convolve(chances, one);
  let probability = 0;
  let largest: number | null = null;
  for (const [sum, chance] of chances.entries()) {
    probability += chance;
    if (probability > 0.05) return largest;
    largest = sum;
  }
  return largest;
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chanceA, sumA) => {
    b.forEach((chanceB, sumB) => {
      result[sumA + sumB] = (result[sumA + sumB] as number) + chanceA * chanceB;
    });
  });
  return result;
}
