import type { KpiResult, KpiStatus } from '../../model/result.ts';
import type { BulletRow } from '../charts/chart.ts';
import { noNumber, quantity } from '../numbers.ts';
import { enGb } from '../words/en-gb.ts';

const words = enGb.work.kpis;

/** How a status looks; the word says the same. */
export const kpiTone = {
  met: 'good',
  on_pace: 'good',
  green: 'good',
  behind: 'warning',
  near_miss: 'warning',
  amber: 'warning',
  well_behind: 'bad',
  missed: 'bad',
  red: 'bad',
  not_met: 'bad',
  too_early: 'muted',
  in_progress: 'muted',
  no_reading: 'muted',
  stale: 'muted',
  no_target: 'muted',
  needs_baseline: 'muted',
  invalid_future_reading: 'muted',
  invalid_direction: 'muted',
  invalid_baseline_equals_target: 'muted',
  invalid_target: 'muted',
} satisfies Record<KpiStatus, BulletRow['tone']>;

/** Status in words, with the hint that a target may be too low. */
export const kpiStatusText = ({ status, checkTarget }: KpiResult): string =>
  checkTarget ? words.statusAndCheck(enGb.kpiStatus[status], words.checkTarget) : enGb.kpiStatus[status];

export function kpiTarget({ target, unit }: KpiResult): string {
  if (target === null) return noNumber;
  return typeof target === 'object' ? words.between(quantity(target.low, null), quantity(target.high, unit)) : quantity(target, unit);
}

export const kpiReading = ({ reading, unit }: KpiResult): string => quantity(reading?.value ?? null, unit);

/** Reading and target in a few words. */
export const kpiValue = (kpi: KpiResult): string => words.readingOfTarget(kpiReading(kpi), kpiTarget(kpi));
