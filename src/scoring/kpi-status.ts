import type { Kpi } from '../model/alignment.ts';
import { daysBetween } from '../model/days.ts';
import type { KpiStatus, ReasonCode } from '../model/result.ts';
import { capAttainment } from './kpi-attainment.ts';
import type { Settings } from './settings.ts';
import { atLeast } from './statistics/tolerance.ts';

/** Time and speed of a KPI. */
export interface Pace {
  /** e: share of the time from start to due that has passed, 0 to 1; null without both days. */
  readonly elapsed: number | null;
  /** Capped attainment divided by elapsed; null with a reason. */
  readonly pace: number | null;
  readonly paceReason: ReasonCode | null;
}

const earliest = 0.1;
const met = 1;
const stretch = { green: 0.7, amber: 0.4 };
const nearMiss = 0.9;

/** Progress from a baseline is what makes a direction comparable over time; a range or a milestone has none. */
const hasBaseline = (kpi: Kpi): boolean => kpi.baseline !== undefined && (kpi.direction === 'higher' || kpi.direction === 'lower');

/** Share of the time passed in whole UTC days; a period without length has passed from its due day on. Null without both dates, or when the start lies after the due day. */
export function elapsedShare(kpi: Kpi, asOf: string): number | null {
  if (kpi.start === undefined || kpi.due === undefined) return null;
  const length = daysBetween(kpi.start, kpi.due);
  if (length < 0) return null;
  if (length === 0) return asOf >= kpi.due ? 1 : 0;
  return Math.max(0, Math.min(1, daysBetween(kpi.start, asOf) / length));
}

/** Pace is meaningful only against a baseline, or for a value that adds up over the period. */
export function paceOf(kpi: Kpi, attainment: number, asOf: string): Pace {
  const elapsed = elapsedShare(kpi, asOf);
  const missing = (paceReason: ReasonCode): Pace => ({ elapsed, pace: null, paceReason });
  if (elapsed === null) return missing('no_dates');
  if (!hasBaseline(kpi) && !(kpi.cumulative === true && kpi.direction !== 'range' && kpi.direction !== 'milestone'))
    return missing('needs_baseline');
  return atLeast(elapsed, earliest) ? { elapsed, pace: attainment / elapsed, paceReason: null } : missing('too_early');
}

/** Where a KPI with a raw attainment stands. */
export function statusOf(kpi: Kpi, raw: number, task: { readonly asOf: string; readonly settings: Settings }): KpiStatus {
  if (kpi.direction === 'milestone') return raw === met ? 'met' : 'not_met';
  if (kpi.commitment === 'stretch') return colourOf(raw, stretch);
  if (atLeast(raw, met)) return 'met';
  if (kpi.due !== undefined && task.asOf >= kpi.due) return atLeast(raw, nearMiss) ? 'near_miss' : 'missed';
  const { thresholds } = task.settings;
  const { pace, paceReason } = paceOf(kpi, capAttainment(raw), task.asOf);
  if (paceReason === 'too_early') return 'too_early';
  if (pace !== null) return paceWord(pace, thresholds);
  return hasBaseline(kpi) ? 'in_progress' : colourOf(raw, thresholds);
}

function paceWord(pace: number, limits: { readonly onPace: number; readonly behind: number }): KpiStatus {
  if (atLeast(pace, limits.onPace)) return 'on_pace';
  return atLeast(pace, limits.behind) ? 'behind' : 'well_behind';
}

function colourOf(raw: number, limits: { readonly green: number; readonly amber: number }): KpiStatus {
  if (atLeast(raw, limits.green)) return 'green';
  return atLeast(raw, limits.amber) ? 'amber' : 'red';
}
