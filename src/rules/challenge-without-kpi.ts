import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const challengeWithoutKpi: Rule = {
  id: 'challenge-without-kpi',
  summary: 'A challenge with a goal that no KPI measures',
  why: 'Without a measure, marketing and IT can each believe the goal is on its way and both be sincere. A KPI is what turns that conversation into a fact.',
  severity: 'warning',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    challenges: [data-strategy, isolation]
kpis: #! challenge-without-kpi
  - id: profile-match
    title: Customer profiles matched across systems
    definition: Matched active profiles divided by all active profiles
    unit: "%"
    direction: higher
    target: 85
    owner: it
    challenges: [data-strategy]
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    challenges: [data-strategy, isolation]
    kpis: [profile-match]
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    definition: Matched active profiles divided by all active profiles
    unit: "%"
    direction: higher
    target: 85
    owner: it
`),
  *check({ alignment, scores }: RuleContext): Iterable<Report> {
    const needs = ['goals/*/challenges', 'goals/*/kpis', 'kpis/*/challenges'];
    const withGoal = scores.challenges.filter((challenge) => challenge.coverage.goal);
    if (withGoal.length > 0 && (alignment.kpis ?? []).length === 0) {
      yield {
        path: ['kpis'],
        at: 'kpis',
        needs,
        message: 'no KPIs at all; expected one for each challenge that has a goal',
        hint: 'Add kpis with a definition, a target and an owner, and list them under the goals they measure.',
      };
      return;
    }
    // A linked KPI without a target is reported as just that.
    for (const challenge of withGoal.filter(({ attainment }) => attainment.kpis.length === 0)) {
      yield {
        path: ['kpis'],
        at: `challenges/${challenge.id}`,
        needs,
        message: `${label('challenge', challenge.id)} has a goal but no KPI; expected at least one`,
        hint: `List a KPI under a goal of ${challenge.id}, or add ${challenge.id} to the challenges of a KPI.`,
      };
    }
  },
};
