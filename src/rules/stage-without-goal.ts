import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const stageWithoutGoal: Rule = {
  id: 'stage-without-goal',
  summary: 'A stage of the customer journey that no goal works on',
  why: 'Customers do not skip a stage because nobody has a goal for it. Stages between two functions, such as delivery and the time after the sale, are the ones most often left out.',
  severity: 'note',
  bad: example(`
goals: #! stage-without-goal
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    journey: [service, post-purchase]
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    journey: [awareness, consideration, purchase, delivery, service, post-purchase]
`),
  *check({ alignment, scores }: RuleContext): Iterable<Report> {
    const goals = alignment.goals ?? [];
    // Without any goal, challenge-without-goal says what is missing.
    if (goals.length === 0 || scores.journey.length === 0) return;
    const needs = ['goals/*/journey'];
    if (goals.every(({ journey = [] }) => journey.length === 0)) {
      yield {
        path: ['goals'],
        at: 'journey',
        needs,
        message: `no goal names a stage of the journey; expected a goal for each of the ${scores.journey.length} stages`,
        hint: 'Write under journey which stages a goal works on, for example journey: [service].',
      };
      return;
    }
    for (const { stage, coverage } of scores.journey) {
      if (coverage.goal) continue;
      yield {
        path: ['goals'],
        at: `journey/${stage}`,
        needs,
        message: `${label('stage', stage)} of the journey has no goal; expected at least one`,
        hint: `Add ${stage} to the journey of a goal that works on it, or agree that it needs none.`,
      };
    }
  },
};
