/** Whole shares of a total by largest remainder; equal remainders go to the earlier. Without any weight all count alike. */
function byLargestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (weight / sum) * total : total / weights.length));
  const whole = exact.map((share) => Math.floor(share + 1e-9));
  const rest = total - whole.reduce((all, share) => all + share, 0);
  const first = exact
    .map((share, index) => ({ index, remainder: share - (whole[index] as number) }))
    .sort((a, b) => (Math.abs(a.remainder - b.remainder) < 1e-9 ? a.index - b.index : b.remainder - a.remainder))
    .slice(0, rest)
    .map(({ index }) => index);
  return whole.map((share, index) => share + (first.includes(index) ? 1 : 0));
}

/**
 * Splits whole minutes by weight, none below `least` where that is possible; the shares always add up to the total.
 * @param total whole minutes, 0 or more. @param weights 0 or more each, at least one of them.
 */
export function apportion(total: number, weights: readonly number[], least: number): readonly number[] {
  const floor = Math.min(least, Math.floor(total / weights.length));
  const fixed = new Set<number>();
  for (;;) {
    const open = weights.flatMap((weight, index) => (fixed.has(index) ? [] : [{ weight, index }]));
    const shares = byLargestRemainder(
      total - fixed.size * floor,
      open.map(({ weight }) => weight),
    );
    const short = open.filter((_, index) => (shares[index] as number) < floor);
    if (short.length === 0) {
      const byIndex = new Map(open.map(({ index }, at) => [index, shares[at] as number]));
      return weights.map((_, index) => byIndex.get(index) ?? floor);
    }
    for (const { index } of short) fixed.add(index);
  }
}
