import type { Kpi } from '../model/alignment.ts';
import type { KpiResult } from '../model/result.ts';
import type { Path } from '../source/document.ts';

/** A KPI as written, what scoring says of it, and where it stands. `at` is the place a waiver names. */
export interface ScoredKpi {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly path: Path;
  readonly at: string;
}

/** KPIs with their results; scoring keeps the order of the file. */
export const scoredKpis = (kpis: readonly Kpi[], results: readonly KpiResult[]): readonly ScoredKpi[] =>
  kpis.flatMap((kpi, index) => {
    const result = results[index];
    return result?.id === kpi.id ? [{ kpi, result, path: ['kpis', index], at: `kpis/${kpi.id}` }] : [];
  });
