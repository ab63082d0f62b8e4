import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const overdueGoal: Rule = {
  id: 'overdue-goal',
  summary: 'An open goal whose day has passed',
  why: 'A date that passes without a word teaches everybody that dates do not count. Either the goal was reached, or both sides owe each other a new date.',
  severity: 'warning',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    due: 2026-06-30 #! overdue-goal
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    due: 2026-06-30
    status: done
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { goal, path, at } of context.openGoals) {
      if (goal.due === undefined || goal.due >= context.asOf) continue;
      yield {
        path: [...path, 'due'],
        at,
        needs: [`${at}/status`],
        message: `${label('goal', goal.id)} was due on ${goal.due} and is still open; expected it to be done by ${context.asOf}`,
        hint: 'Set status to done or dropped, or agree on a new day and write down why it moved.',
      };
    }
  },
};
