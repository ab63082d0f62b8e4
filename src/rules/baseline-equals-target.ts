import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const baselineEqualsTarget: Rule = {
  id: 'baseline-equals-target',
  summary: 'A KPI whose target is where it started',
  why: 'There is no way to go from the baseline to the target, so progress cannot be measured. If the aim is to hold a value, a range says so honestly.',
  severity: 'error',
  bad: example(`
kpis:
  - id: uptime
    title: Hours the shop is reachable
    unit: "%"
    direction: higher
    baseline: 99.5
    target: 99.5 #! baseline-equals-target
    owner: it
    readings: [{ date: 2026-10-31, value: 99.6 }]
`),
  good: example(`
kpis:
  - id: uptime
    title: Hours the shop is reachable
    unit: "%"
    direction: range
    target: { low: 99.5, high: 100 }
    owner: it
    readings: [{ date: 2026-10-31, value: 99.6 }]
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { kpi, result, path } of context.scoredKpis) {
      if (result.status !== 'invalid_baseline_equals_target') continue;
      yield {
        path: [...path, 'target'],
        message: `target of ${label('KPI', kpi.id)} is ${String(kpi.target)}, the same as its baseline; expected another value`,
        hint: 'Set the value to reach. To hold a value, use direction: range with { low: …, high: … }, or leave out the baseline.',
      };
    }
  },
};
