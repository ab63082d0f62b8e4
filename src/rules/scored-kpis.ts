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

/** KPIs that scoring could look at, in file order. Of two with the same id only the first is scored. */
export function scoredKpis({ alignment, scores }: RuleContext): readonly ScoredKpi[] {
  const results = new Map(scores.kpis.map((result) => [result.id, result]));
  const scored: ScoredKpi[] = [];
  for (const [index, kpi] of (alignment.kpis ?? []).entries()) {
    const result = results.get(kpi.id);
    if (result === undefined) continue;
    results.delete(kpi.id);
    scored.push({ kpi, result, path: ['kpis', index], at: `kpis/${kpi.id}` });
  }
  return scored;
}
