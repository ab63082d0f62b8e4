import { example } from './example.ts';
import { kpisWithout } from './kpis-without.ts';
import type { Rule } from './rule.ts';

export const kpiWithoutDefinition: Rule = {
  id: 'kpi-without-definition',
  summary: 'A KPI that does not say what is counted',
  why: 'The same title can hide two ways of counting, and then two dashboards show two numbers for one thing. The definition is the sentence both sides signed.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match #! kpi-without-definition
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    definition: Matched active profiles divided by all active profiles
    direction: higher
    target: 85
    owner: it
`),
  check: (context) =>
    kpisWithout(context, {
      key: 'definition',
      expected: 'a sentence that says what is counted',
      hint: 'Write under definition what is counted and divided by what, and have both sides read it.',
    }),
};
