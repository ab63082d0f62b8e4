/**
 * Largest sum of distances over `items` that two people answering at random reach or undercut in at most 5 % of cases,
 * from the exact distribution; null when no sum is that rare.
 * @param levels number of levels of the scale.
 */
export function largestSumCloserThanChance(items: number, levels: number): number | null {
  const one = Float64Array.from({ length: levels }, (_, distance) => ((distance === 0 ? 1 : 2) * (levels - distance)) / levels ** 2);
  let chances: Float64Array = Float64Array.of(1);
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

/** Plain loops: this is most of the arithmetic of a small file, and it runs before any of it is compiled. */
function convolve(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length + b.length - 1);
  for (let sumA = 0; sumA < a.length; sumA += 1) {
    const chanceA = a[sumA] as number;
    for (let sumB = 0; sumB < b.length; sumB += 1) {
      const sum = sumA + sumB;
      result[sum] = (result[sum] as number) + chanceA * (b[sumB] as number);
    }
  }
  return result;
}
