import type { ChallengeResult, KpiResult } from '../model/result.ts';
import { mean } from './statistics/mean.ts';

/** Mean capped attainment, 0 to 1; null without a scorable KPI. */
export function meanAttainment(kpis: readonly KpiResult[]): number | null {
  return mean(kpis.map((kpi) => kpi.attainment).filter((attainment) => attainment !== null));
}

/** Mean attainment of the KPIs linked to a challenge. */
export function attainmentOf(kpis: readonly KpiResult[]): ChallengeResult['attainment'] {
  const attainment = meanAttainment(kpis);
  return {
    value: attainment === null ? null : 100 * attainment,
    kpis: kpis.map((kpi) => kpi.id),
    reason: attainment === null ? 'no_scorable_kpi' : null,
  };
}
