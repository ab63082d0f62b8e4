import { example } from './example.ts';
import { kpisWithout } from './kpis-without.ts';
import type { Rule } from './rule.ts';

export const kpiWithoutSource: Rule = {
  id: 'kpi-without-source',
  summary: 'A KPI that does not say where its values come from',
  why: 'When a number is doubted in the meeting, the source is what settles it. Without one, the next reading may quietly come from another system.',
  severity: 'note',
  bad: example(`
kpis:
  - id: profile-match #! kpi-without-source
    title: Customer profiles matched across systems
    definition: Matched active profiles divided by all active profiles
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
    source: warehouse, identity.match_rate
`),
  check: (context) =>
    kpisWithout(context, {
      key: 'source',
      expected: 'the system, table or report its values come from',
      hint: 'Write the system and the field or report under source.',
    }),
};
