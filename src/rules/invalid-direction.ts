import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const invalidDirection: Rule = {
  id: 'invalid-direction',
  summary: 'A KPI whose target lies on the wrong side of its baseline',
  why: 'The direction says one thing and the way from baseline to target another, so getting better would count as getting worse. The tool does not guess which of the three was meant.',
  severity: 'error',
  bad: example(`
kpis:
  - id: complaint-days
    title: Days until a complaint is answered
    unit: days
    direction: higher #! invalid-direction
    baseline: 9
    target: 2
    owner: it
    readings: [{ date: 2026-10-31, value: 6 }]
`),
  good: example(`
kpis:
  - id: complaint-days
    title: Days until a complaint is answered
    unit: days
    direction: lower
    baseline: 9
    target: 2
    owner: it
    readings: [{ date: 2026-10-31, value: 6 }]
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { kpi, result, path } of context.scoredKpis) {
      if (result.status !== 'invalid_direction') continue;
      const { baseline, target, direction } = kpi;
      const side = direction === 'higher' ? 'above' : 'below';
      yield {
        path: [...path, 'direction'],
        message: `direction of ${label('KPI', kpi.id)} is ${direction}, but the target ${String(target)} is not ${side} the baseline ${baseline}; expected a target ${side} it`,
        hint: `Write direction: ${direction === 'higher' ? 'lower' : 'higher'}, or correct the baseline or the target.`,
      };
    }
  },
};
