import { example } from './example.ts';
import { functionNames } from './naming.ts';
import { ownershipReports } from './ownership-reports.ts';
import type { Rule } from './rule.ts';
import { label } from './wording.ts';

export const orphanChallenge: Rule = {
  id: 'orphan-challenge',
  summary: 'A challenge that both leaders say nobody owns',
  why: 'Both sides see the same hole, which is the best start for filling it. Until someone is named, every step on this challenge is a favour.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership:
        owner: nobody #! orphan-challenge
        level: 3
  - function: it
    respondent: Ravi Menon
    date: 2026-11-05
    answers:
      ownership:
        owner: nobody
        level: 2
`),
  good: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership:
        owner: marketing
        level: 3
  - function: it
    respondent: Ravi Menon
    date: 2026-11-05
    answers:
      ownership:
        owner: marketing
        level: 2
`),
  check: (context) =>
    ownershipReports(context, 'orphan', {
      message: (challenge, pair) => `${functionNames(pair)} both say that nobody owns ${label('challenge', challenge)}; expected one owner`,
      hint: 'Name one accountable executive, or decide together that this challenge can wait.',
    }),
};
