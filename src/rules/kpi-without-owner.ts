import { example } from './example.ts';
import { kpisWithout } from './kpis-without.ts';
import type { Rule } from './rule.ts';

export const kpiWithoutOwner: Rule = {
  id: 'kpi-without-owner',
  summary: 'A KPI that no function answers for',
  why: 'A number without an owner is read out, not acted on. When it turns red there is nobody to explain it and nobody to change it.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match #! kpi-without-owner
    title: Customer profiles matched across systems
    direction: higher
    target: 85
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  check: (context) =>
    kpisWithout(context, {
      key: 'owner',
      expected: 'one function that answers for it',
      hint: 'Agree who explains the number when it turns red and write that function under owner.',
    }),
};
