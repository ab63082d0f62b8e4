import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const goalWithoutKpi: Rule = {
  id: 'goal-without-kpi',
  summary: 'A goal that no KPI measures',
  why: 'Nobody can say whether such a goal was reached, so each side will say what suits it. Agreeing on the measure is where many goals first turn out to mean two things.',
  severity: 'warning',
  bad: example(`
goals:
  - id: brand-trust #! goal-without-kpi
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
    challenges: [data-strategy]
`),
  good: example(`
goals:
  - id: brand-trust
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
    challenges: [data-strategy]
    kpis: [consent-rate]
kpis:
  - id: consent-rate
    title: Customers who let us use their data
    definition: Customers with a valid opt-in divided by all active customers
    unit: "%"
    direction: higher
    target: 70
    owner: marketing
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { goal, path, at } of context.openGoals) {
      if ((goal.kpis ?? []).length > 0) continue;
      yield {
        path,
        at,
        needs: [`${at}/kpis`],
        message: `${label('goal', goal.id)} has no KPI; expected at least one`,
        hint: 'List under kpis what will show that the goal is reached.',
      };
    }
  },
};
