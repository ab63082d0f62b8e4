import type { GoalResult, KpiResult } from '../model/result.ts';
import { meanAttainment } from './attainment.ts';
import type { Context } from './context.ts';
import { isShared, pairIds } from './coverage.ts';

/** Goals with the attainment of their KPIs, in file order. */
export function scoreGoals(kpis: readonly KpiResult[], context: Context): GoalResult[] {
  const results = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const pair = pairIds(context);
  return (context.input.alignment.goals ?? []).map((goal) => {
    const status = goal.status ?? 'open';
    const attainment = meanAttainment([...new Set(goal.kpis)].flatMap((id) => results.get(id) ?? []));
    return {
      id: goal.id,
      title: goal.title,
      owners: [...(goal.owners ?? [])],
      accountable: goal.accountable ?? null,
      shared: isShared(goal.owners ?? [], pair),
      challenges: [...(goal.challenges ?? [])],
      journey: [...(goal.journey ?? [])],
      kpis: [...(goal.kpis ?? [])],
      due: goal.due ?? null,
      status,
      overdue: status === 'open' && goal.due !== undefined && goal.due < context.input.asOf,
      attainment,
      attainmentReason: attainment === null ? 'no_scorable_kpi' : null,
    };
  });
}
