import { averageRanks } from './ranks.ts';

/** Spearman's ρ with averaged ties, −1 to 1; null when a side has no ranking (all values equal, or none). */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const centre = (a.length + 1) / 2;
  const ranksA = averageRanks(a).map((rank) => rank - centre);
  const ranksB = averageRanks(b).map((rank) => rank - centre);
  const spread = Math.sqrt(product(ranksA, ranksA) * product(ranksB, ranksB));
  return spread === 0 ? null : Math.max(-1, Math.min(1, product(ranksA, ranksB) / spread));
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  a.forEach((value, index) => {
    sum += value * (b[index] as number);
  });
  return sum;
}
