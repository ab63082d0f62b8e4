import type { Kpi, Reading } from '../model/alignment.ts';

/** The reading that counts: the latest at or before `asOf` (the last written of one day), and its index. Null without one. */
export function latestReading({ readings = [] }: Kpi, asOf: string): { readonly reading: Reading; readonly index: number } | null {
  let latest: { readonly reading: Reading; readonly index: number } | null = null;
  for (const [index, reading] of readings.entries()) {
    if (reading.date <= asOf && (latest === null || reading.date >= latest.reading.date)) latest = { reading, index };
  }
  return latest;
}
