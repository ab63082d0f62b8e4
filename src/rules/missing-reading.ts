import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const missingReading: Rule = {
  id: 'missing-reading',
  summary: 'A KPI that was never read',
  why: 'A KPI without a single value is an intention. It cannot be scored, and nobody knows yet whether it can be measured at all.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match #! missing-reading
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
    readings:
      - { date: 2026-10-31, value: 61 }
`),
  *check({ alignment }: RuleContext): Iterable<Report> {
    for (const [index, { id, readings = [] }] of (alignment.kpis ?? []).entries()) {
      if (readings.length > 0) continue;
      yield {
        path: ['kpis', index],
        at: `kpis/${id}`,
        needs: [`kpis/${id}/readings`],
        message: `${label('KPI', id)} has no reading; expected at least one`,
        hint: 'Add the first value with its day under readings.',
      };
    }
  },
};
