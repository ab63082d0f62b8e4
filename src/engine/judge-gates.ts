import type { Gates } from '../model/alignment.ts';
import type { HeadlineNumbers } from '../model/check-report.ts';
import type { FourNumbers, GateResult, Measured, Numbers } from '../model/result.ts';

/** Comparisons allow for the last bits of floating-point arithmetic (scoring.md §6). */
const tolerance = 1e-9;

const shown = (value: number): string => String(Math.round(value * 10) / 10);

function gate(id: string, min: number, { value, reason }: Measured): GateResult {
  const passed = value !== null && value >= min - tolerance;
  const found = value === null ? `no value (${reason ?? 'not_rated'})` : shown(value);
  return {
    id,
    expected: min,
    found: value,
    foundReason: value === null ? (reason ?? 'not_rated') : null,
    passed,
    message: `${id}: found ${found}, expected at least ${min}`,
  };
}

/** The four headline numbers of a result. */
export function headlineNumbers({ headline }: Pick<Numbers, 'headline'>): HeadlineNumbers {
  const { alignment, maturity, coverage, attainment } = headline;
  return { alignment: alignment.value, maturity: maturity.value, coverage: coverage.value, attainment: attainment.value };
}

const headlineIds = ['alignment', 'maturity', 'coverage', 'attainment'] as const;

/** Gates on the four numbers of a challenge or of the whole file. */
function gatesOn(numbers: FourNumbers, limits: Gates | NonNullable<Gates['challenges']>[string], prefix: string): GateResult[] {
  const measured: Record<(typeof headlineIds)[number], Measured> = {
    ...numbers,
    coverage: { value: numbers.coverage.value, reason: null },
  };
  return headlineIds.flatMap((id) => {
    const limit = limits[id];
    return limit === undefined ? [] : [gate(`${prefix}${id}`, limit.min, measured[id])];
  });
}

function challengeGates(gates: Gates, scores: Numbers): GateResult[] {
  return Object.entries(gates.challenges ?? {}).flatMap(([challengeId, limits]) => {
    const challenge = scores.challenges.find(({ id }) => id === challengeId);
    return challenge === undefined ? [] : gatesOn(challenge, limits, `challenges/${challengeId}/`);
  });
}

function kpiGates(gates: Gates, scores: Numbers): GateResult[] {
  return Object.entries(gates.kpis ?? {}).flatMap(([kpiId, { attainment }]) => {
    const kpi = scores.kpis.find(({ id }) => id === kpiId);
    if (kpi === undefined) return [];
    const value = kpi.attainment === null ? null : kpi.attainment * 100;
    return [gate(`kpis/${kpiId}/attainment`, attainment.min, { value, reason: kpi.attainmentReason })];
  });
}

/** Judges every gate of the policy but the regression one, which needs a baseline. A null does not pass. */
export function judgeGates(gates: Gates, scores: Numbers): GateResult[] {
  return [...gatesOn(scores.headline, gates, ''), ...challengeGates(gates, scores), ...kpiGates(gates, scores)];
}

/** Judges how far the headline fell against a baseline. A number that was and is no more does not pass. */
export function judgeRegression(maxDrop: number, now: HeadlineNumbers, before: HeadlineNumbers): GateResult[] {
  return headlineIds.flatMap((id) => {
    const was = before[id];
    if (was === null) return [];
    const result = gate(`regression/${id}`, was - maxDrop, { value: now[id], reason: null });
    const found = now[id] === null ? 'no value' : shown(now[id]);
    return [{ ...result, message: `regression/${id}: found ${found}, was ${shown(was)}, expected a drop of at most ${maxDrop}` }];
  });
}
