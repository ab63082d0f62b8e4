import type { Reading } from '../model/alignment.ts';
import type { ScoredKpi } from './scored-kpis.ts';

/** The reading that counts, and its index in the file; null without one. */
export function latestReading({ kpi, result }: ScoredKpi): { readonly reading: Reading; readonly index: number } | null {
  const { reading } = result;
  if (reading === null) return null;
  const index = (kpi.readings ?? []).findLastIndex(({ date, value }) => date === reading.date && value === reading.value);
  return index === -1 ? null : { reading, index };
}
