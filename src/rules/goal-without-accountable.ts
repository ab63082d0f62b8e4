import { example } from './example.ts';
import { functionNames } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label, quoted } from './wording.ts';

export const goalWithoutAccountable: Rule = {
  id: 'goal-without-accountable',
  summary: 'A goal for which none of its owners is accountable',
  why: 'Several functions can share the work, but one has to answer for the result. Where everybody is accountable, the meeting ends without a next step.',
  severity: 'warning',
  bad: example(`
goals:
  - id: single-view #! goal-without-accountable
    title: One view of the customer in every channel
    owners: [marketing, it]
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const { goal, path, at } of context.openGoals) {
      // An owner that is no function is an error of its own, and nobody to expect.
      const owners = (goal.owners ?? []).filter((owner) => context.declared.functions.has(owner));
      const needs = [`${at}/accountable`, `${at}/owners`];
      if (goal.accountable === undefined) {
        yield {
          path,
          at,
          needs,
          message: `${label('goal', goal.id)} names nobody as accountable; expected ${owners.length > 1 ? functionNames(owners, 'or') : 'one function'}`,
          hint: 'Agree which one answers for the result and write it under accountable.',
        };
      } else if (owners.length > 0 && !owners.includes(goal.accountable) && context.declared.functions.has(goal.accountable)) {
        yield {
          path: [...path, 'accountable'],
          at,
          needs,
          message: `${quoted(goal.accountable)} is accountable for ${label('goal', goal.id)} but does not own it; expected ${functionNames(owners, 'or')}`,
          hint: `Add ${quoted(goal.accountable)} to owners, or make one of the owners accountable.`,
        };
      }
    }
  },
};
