import type { Kpi } from '../model/alignment.ts';
import type { KpiResult } from '../model/result.ts';
import type { Path } from '../source/document.ts';
import type { RuleContext } from './rule.ts';

/** A KPI as written, what scoring says of it, and where it stands. `at` is the place a waiver names. */
export interface ScoredKpi {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly path: Path;
  readonly at: string;
}

/** KPIs with their results; scoring keeps the order of the file. */
export function scoredKpis({ alignment, scores }: RuleContext): readonly ScoredKpi[] {
  return (alignment.kpis ?? []).flatMap((kpi, index) => {
    const result = scores.kpis[index];
    return result?.id === kpi.id ? [{ kpi, result, path: ['kpis', index], at: `kpis/${kpi.id}` }] : [];
  });
}
