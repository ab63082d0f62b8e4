import { example } from './example.ts';
import { kpisWithout } from './kpis-without.ts';
import type { Rule } from './rule.ts';

export const kpiWithoutTarget: Rule = {
  id: 'kpi-without-target',
  summary: 'A KPI without a target',
  why: 'Without a target any value is good news to one side and bad news to the other. It cannot be scored and does not count as coverage.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match #! kpi-without-target
    title: Customer profiles matched across systems
    direction: higher
    unit: "%"
    owner: it
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    unit: "%"
    target: 85
    owner: it
`),
  check: (context) =>
    kpisWithout(
      context,
      {
        key: 'target',
        expected: 'the value it should reach',
        hint: 'Agree on the value and write it under target; for direction range write { low: …, high: … }.',
      },
      // A milestone is its own target.
      ({ direction }) => direction !== 'milestone',
    ),
};
