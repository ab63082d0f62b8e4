import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const needsBaseline: Rule = {
  id: 'needs-baseline',
  summary: 'A KPI that cannot be scored without a baseline',
  why: 'Without a starting value, progress is the share of the target reached. A target of zero or below has no such share, so the number would mean nothing.',
  severity: 'error',
  bad: example(`
kpis:
  - id: net-growth
    title: Net growth of active customers
    unit: "%"
    direction: higher
    target: 0 #! needs-baseline
    owner: marketing
    readings: [{ date: 2026-10-31, value: -2 }]
`),
  good: example(`
kpis:
  - id: net-growth
    title: Net growth of active customers
    unit: "%"
    direction: higher
    baseline: -4
    target: 0
    owner: marketing
    readings: [{ date: 2026-10-31, value: -2 }]
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { kpi, result, path } of context.scoredKpis) {
      if (result.status !== 'needs_baseline') continue;
      yield {
        path: [...path, 'target'],
        needs: [`kpis/${kpi.id}/baseline`],
        message: `target of ${label('KPI', kpi.id)} is ${String(kpi.target)} and there is no baseline; expected a baseline to measure progress from`,
        hint: 'Add baseline: the value at the start.',
      };
    }
  },
};
