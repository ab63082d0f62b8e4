import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  summary: 'An action that no function has taken on',
  why: 'An action that everybody agreed to and nobody took is a wish. It comes back unchanged in the next meeting.',
  severity: 'warning',
  bad: example(`
actions:
  - id: name-owner #! action-without-owner
    title: Name one accountable executive
    challenge: ownership
    due: 2027-01-31
`),
  good: example(`
actions:
  - id: name-owner
    title: Name one accountable executive
    challenge: ownership
    owner: marketing
    due: 2027-01-31
`),
  *check({ alignment }: RuleContext): Iterable<Report> {
    for (const [index, { id, owner, status = 'open' }] of (alignment.actions ?? []).entries()) {
      if (status === 'done' || status === 'dropped' || owner !== undefined) continue;
      yield {
        path: ['actions', index],
        at: `actions/${id}`,
        needs: [`actions/${id}/owner`, `actions/${id}/status`],
        message: `${label('action', id)} has no owner; expected one function that does it`,
        hint: 'Write under owner which function does it.',
      };
    }
  },
};
