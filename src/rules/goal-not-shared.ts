import { example } from './example.ts';
import { functionNames } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const goalNotShared: Rule = {
  id: 'goal-not-shared',
  summary: 'A goal that is not owned by both leaders of the pair',
  why: 'A goal that only one side owns is a request to the other side. It competes with that side’s own goals and usually loses.',
  severity: 'warning',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [it] #! goal-not-shared
    accountable: it
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
      const owners = [...new Set(goal.owners)];
      // A misspelt owner may be the missing one; the spelling is what has to be corrected.
      if (owners.some((owner) => !context.declared.functions.has(owner))) continue;
      const missing = (context.pair ?? []).filter((side) => !owners.includes(side));
      if (owners.length > 1 && missing.length === 0) continue;
      const expected = context.pair === null ? 'at least two functions' : functionNames([...new Set([...context.pair, ...owners])]);
      yield {
        path: goal.owners === undefined ? path : [...path, 'owners'],
        at,
        needs: [`${at}/owners`],
        message: `${label('goal', goal.id)} is owned by ${ownedBy(owners)}; expected ${expected} to share it`,
        hint:
          missing.length === 0
            ? 'Add the function that has to work on it too.'
            : `Ask ${functionNames(missing)} to share it and add ${missing.length === 1 ? 'that name' : 'both names'} to owners, or waive this with a reason.`,
      };
    }
  },
};

function ownedBy(owners: readonly string[]): string {
  if (owners.length === 0) return 'nobody';
  return owners.length === 1 ? `${functionNames(owners)} alone` : functionNames(owners);
}
