import type { Kpi, Reading, Thresholds } from '../model/alignment.ts';
import { daysBetween } from '../model/days.ts';

/** The readings of a KPI as of a day. */
export interface Readings {
  /** At or before the day, oldest first; of readings on one day the later one in the file comes last. */
  readonly past: readonly Reading[];
  readonly latest: Reading | null;
  /** true when a reading lies after the day, which is an error of the file. */
  readonly future: boolean;
  /** Days since the latest; null without one. */
  readonly age: number | null;
  /** Days a reading stays fresh; null when the file does not say. */
  readonly maxAge: number | null;
  readonly stale: boolean;
}

/** Readings of another kind than the direction asks for (true for a number, a number for a milestone) measure nothing and are left out. */
export function readReadings(kpi: Kpi, asOf: string, thresholds: Required<{ readonly [Key in keyof Thresholds]: number }>): Readings {
  const kind = kpi.direction === 'milestone' ? 'boolean' : 'number';
  const usable = (kpi.readings ?? []).filter((reading) => typeof reading.value === kind);
  const past = usable.filter((reading) => reading.date <= asOf).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const latest = past.at(-1) ?? null;
  const age = latest === null ? null : daysBetween(latest.date, asOf);
  const maxAge = kpi.maxAgeDays ?? (kpi.cadence === undefined ? null : thresholds[kpi.cadence]);
  const stale = age !== null && maxAge !== null && age > maxAge;
  return { past, latest, future: past.length < usable.length, age, maxAge, stale };
}
