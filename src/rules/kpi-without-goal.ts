import { nearest, searchesAmong } from '../source/nearest.ts';
import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const kpiWithoutGoal: Rule = {
  id: 'kpi-without-goal',
  summary: 'A KPI that no goal lists',
  why: 'A number that serves no shared goal costs attention and settles nothing. Often it is the trace of a goal that was never agreed.',
  severity: 'warning',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
kpis:
  - id: profile-match #! kpi-without-goal
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    kpis: [profile-match]
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  *check({ alignment, declared }: RuleContext): Iterable<Report> {
    const goals = alignment.goals ?? [];
    // Without any goal, the goals are what is missing; challenge-without-goal says so once.
    if (goals.length === 0) return;
    const listed = new Set(goals.flatMap((goal) => goal.kpis ?? []));
    if ((alignment.kpis ?? []).every(({ id }) => listed.has(id))) return;
    const ids = [...declared.kpis];
    const unknown = [...listed].filter((id) => !declared.kpis.has(id)).slice(0, searchesAmong(ids.length));
    const misspelt = new Set(unknown.map((id) => nearest(id, ids)));
    for (const [index, { id }] of (alignment.kpis ?? []).entries()) {
      if (listed.has(id) || misspelt.has(id)) continue;
      yield {
        path: ['kpis', index],
        at: `kpis/${id}`,
        needs: ['goals/*/kpis'],
        message: `${label('KPI', id)} belongs to no goal; expected at least one goal to list it`,
        hint: `Add ${id} to the kpis of the goal it measures, or stop reporting it.`,
      };
    }
  },
};
