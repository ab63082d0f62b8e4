import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const overdueAction: Rule = {
  id: 'overdue-action',
  summary: 'An action that is not done and whose day has passed',
  why: 'Actions agreed in the last meeting are the first thing the next one should hear about. Silence about them costs more trust than the delay itself.',
  severity: 'warning',
  bad: example(`
actions:
  - id: name-owner
    title: Name one accountable executive
    challenge: ownership
    owner: marketing
    due: 2026-09-30 #! overdue-action
`),
  good: example(`
actions:
  - id: name-owner
    title: Name one accountable executive
    challenge: ownership
    owner: marketing
    due: 2026-09-30
    status: done
`),
  *check({ alignment, asOf }: RuleContext): Iterable<Report> {
    for (const [index, { id, due, status = 'open' }] of (alignment.actions ?? []).entries()) {
      if (status === 'done' || status === 'dropped' || due === undefined || due >= asOf) continue;
      yield {
        path: ['actions', index, 'due'],
        at: `actions/${id}`,
        needs: [`actions/${id}/status`],
        message: `${label('action', id)} was due on ${due} and is ${status === 'open' ? 'still open' : 'still in progress'}; expected it to be done by ${asOf}`,
        hint: 'Set status to done or dropped, or agree on a new day with its owner.',
      };
    }
  },
};
