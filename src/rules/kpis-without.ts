import type { Kpi } from '../model/alignment.ts';
import type { Report, RuleContext } from './rule.ts';
import { label } from './wording.ts';

/** What a KPI should say and does not. */
interface Missing {
  readonly key: keyof Kpi;
  readonly expected: string;
  readonly hint: string;
}

/** Reports every KPI among `concerned` that lacks a key or left it empty. */
export function* kpisWithout(context: RuleContext, missing: Missing, concerned: (kpi: Kpi) => boolean = () => true): Iterable<Report> {
  for (const [index, kpi] of (context.alignment.kpis ?? []).entries()) {
    const value = kpi[missing.key];
    const isMissing = value === undefined || (typeof value === 'string' && value.trim() === '');
    if (!isMissing || !concerned(kpi)) continue;
    yield {
      path: ['kpis', index],
      at: `kpis/${kpi.id}`,
      needs: [`kpis/${kpi.id}/${missing.key}`],
      message: `${label('KPI', kpi.id)} has no ${missing.key}; expected ${missing.expected}`,
      hint: missing.hint,
    };
  }
}
