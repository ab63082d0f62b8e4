import type { Kpi, Reading } from '../model/alignment.ts';
import type { KpiStatus, ReasonCode } from '../model/result.ts';

/** Why a definition cannot be scored, whatever is read: each is a reason and a status. */
export type Flaw = Extract<
  ReasonCode & KpiStatus,
  'no_target' | 'needs_baseline' | 'invalid_direction' | 'invalid_baseline_equals_target' | 'invalid_target'
>;

/** A definition that can be scored: turns the value of a reading into raw attainment. */
export type Measure = (value: number | boolean) => number;

/** The measure of a KPI, or what is wrong with its definition. No reading is needed to judge that. */
export function readMeasure(kpi: Kpi): Measure | Flaw {
  const { target, direction } = kpi;
  if (direction === 'milestone') return target === undefined || target === true ? (value) => (value === true ? 1 : 0) : 'invalid_target';
  if (target === undefined) return 'no_target';
  if (direction === 'range') return typeof target === 'object' ? rangeMeasure(target) : 'invalid_target';
  if (typeof target !== 'number') return 'invalid_target';
  if (kpi.baseline !== undefined) return progressMeasure(direction, kpi.baseline, target);
  return direction === 'higher' ? higherMeasure(target) : lowerMeasure(target);
}

/** One formula for higher and lower: right for negative and zero values as well. */
function progressMeasure(direction: 'higher' | 'lower', baseline: number, target: number): Measure | Flaw {
  if (baseline === target) return 'invalid_baseline_equals_target';
  if (target > baseline !== (direction === 'higher')) return 'invalid_direction';
  return (value) => (Number(value) - baseline) / (target - baseline);
}

function higherMeasure(target: number): Measure | Flaw {
  return target > 0 ? (value) => Number(value) / target : 'needs_baseline';
}

function lowerMeasure(target: number): Measure | Flaw {
  if (target < 0) return 'needs_baseline';
  return target === 0 ? (value) => (Number(value) <= 0 ? 1 : 0) : (value) => 2 - Number(value) / target;
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Inside 1; outside 1 − distance/tolerance, where a tolerance of nothing gives 0. */
function rangeMeasure({ low, high, min, max }: Range): Measure | Flaw {
  const width = high - low;
  const below = min === undefined ? width : low - min;
  const above = max === undefined ? width : max - high;
  if (width < 0 || below < 0 || above < 0) return 'invalid_target';
  const outside = (distance: number, tolerance: number): number => (tolerance === 0 ? 0 : 1 - distance / tolerance);
  return (value) => {
    const x = Number(value);
    if (x < low) return outside(low - x, below);
    return x > high ? outside(x - high, above) : 1;
  };
}

/**
 * Attainment before capping: 1 is the target, negative is worse than the baseline.
 * Null when the numbers are so far apart that their ratio is no number.
 */
export function rawAttainment(measure: Measure, reading: Reading): number | null {
  const raw = measure(reading.value);
  // Adding 0 turns -0 into 0.
  return Number.isFinite(raw) ? raw + 0 : null;
}

/** Attainment for averages: clamped to 0 to 1, so that over-delivery cannot hide a failure. */
export const capAttainment = (raw: number): number => Math.max(0, Math.min(1, raw));
