import type { Kpi } from '../model/alignment.ts';
import type { KpiResult } from '../model/result.ts';
import type { Context } from './context.ts';
import { capAttainment, type Flaw, rawAttainment, readMeasure } from './kpi-attainment.ts';
import { type Readings, readReadings } from './kpi-readings.ts';
import { elapsedShare, paceOf, statusOf } from './kpi-status.ts';
import { type LinkKind, liveGoals } from './links.ts';
import { atMost } from './statistics/tolerance.ts';

type Score = Pick<KpiResult, 'status' | 'raw' | 'attainment' | 'attainmentReason' | 'checkTarget' | 'elapsed' | 'pace' | 'paceReason'>;

/** Why there is no attainment: a flaw of the definition or of the readings. */
type Unscorable = Flaw | 'invalid_future_reading' | 'no_reading' | 'stale';

const generousTarget = 1.5;

/** Scores every KPI, in file order. */
export function scoreKpis(context: Context): readonly KpiResult[] {
  const goalsOf = goalsByKpi(context);
  return (context.input.alignment.kpis ?? []).map((kpi) => scoreKpi(kpi, goalsOf.get(kpi.id) ?? [], context));
}

interface GoalLinks {
  readonly id: string;
  readonly challenges: readonly string[];
  readonly journey: readonly string[];
}

function goalsByKpi(context: Context): ReadonlyMap<string, readonly GoalLinks[]> {
  const index = new Map<string, GoalLinks[]>();
  for (const { id, kpis = [], challenges = [], journey = [] } of liveGoals(context.input)) {
    for (const kpi of new Set(kpis)) {
      const links = index.get(kpi);
      if (links === undefined) index.set(kpi, [{ id, challenges, journey }]);
      else links.push({ id, challenges, journey });
    }
  }
  return index;
}

/** Written out in full: spreading parts together costs more than everything else here, and a run may score ten thousand files. */
function scoreKpi(kpi: Kpi, goals: readonly GoalLinks[], context: Context): KpiResult {
  const { input, settings } = context;
  const { id, title, direction, target = null } = kpi;
  const readings = readReadings(kpi, input.asOf, settings.thresholds);
  const score = scoreReading(kpi, readings, context);
  return {
    id,
    title,
    definition: kpi.definition ?? null,
    unit: kpi.unit ?? null,
    direction,
    owner: kpi.owner ?? null,
    baseline: kpi.baseline ?? null,
    target: target !== null && typeof target === 'object' ? { low: target.low, high: target.high } : target,
    start: kpi.start ?? null,
    due: kpi.due ?? null,
    commitment: kpi.commitment ?? 'committed',
    source: kpi.source ?? null,
    goals: goals.map((goal) => goal.id),
    challenges: linked('challenges', kpi, goals, context.challenges),
    journey: linked('journey', kpi, goals, context.stages),
    status: score.status,
    raw: score.raw,
    attainment: score.attainment,
    attainmentReason: score.attainmentReason,
    checkTarget: score.checkTarget,
    elapsed: score.elapsed,
    pace: score.pace,
    paceReason: score.paceReason,
    reading: readings.latest,
    age: readings.age,
    maxAge: readings.maxAge,
    fresh: readings.latest !== null && !readings.stale && !readings.future,
    readings: [...readings.past],
  };
}

/** What a KPI is linked to, by itself or through its goals, in the scorecard's order. */
function linked(kind: LinkKind, kpi: Kpi, goals: readonly GoalLinks[], all: readonly string[]): string[] {
  const ids = new Set(kpi[kind]);
  for (const goal of goals) for (const id of goal[kind]) ids.add(id);
  return all.filter((id) => ids.has(id));
}

/** A broken definition outranks a reading in the future, a missing one and a stale one. */
function scoreReading(kpi: Kpi, readings: Readings, context: Context): Score {
  const { asOf } = context.input;
  const unscored = (status: Unscorable): Score => ({
    status,
    raw: null,
    attainment: null,
    attainmentReason: status,
    checkTarget: false,
    elapsed: elapsedShare(kpi, asOf),
    pace: null,
    paceReason: status,
  });
  const measure = readMeasure(kpi);
  if (typeof measure !== 'function') return unscored(measure);
  if (readings.future) return unscored('invalid_future_reading');
  if (readings.latest === null) return unscored('no_reading');
  if (readings.stale) return unscored('stale');
  const raw = rawAttainment(measure, readings.latest);
  if (raw === null) return unscored('invalid_target');
  const attainment = capAttainment(raw);
  const status = statusOf(kpi, raw, { asOf, settings: context.settings });
  const { elapsed, pace, paceReason } = paceOf(kpi, attainment, asOf);
  return { status, raw, attainment, attainmentReason: null, checkTarget: !atMost(raw, generousTarget), elapsed, pace, paceReason };
}

const flaws = {
  no_target: true,
  needs_baseline: true,
  invalid_direction: true,
  invalid_baseline_equals_target: true,
  invalid_target: true,
} satisfies Record<Flaw, true>;

/** true when the definition can be scored once there is a reading. */
export const isValidKpi = (kpi: KpiResult): boolean => !Object.hasOwn(flaws, kpi.status);
