import { example } from './example.ts';
import { functionNames } from './naming.ts';
import { ownershipReports } from './ownership-reports.ts';
import type { Rule } from './rule.ts';
import { label } from './wording.ts';

export const contestedOwnership: Rule = {
  id: 'contested-ownership',
  summary: 'A challenge that both leaders claim as their own',
  why: 'Two owners mean two plans, two budgets and a customer between them. Each side waits for the other to follow, and both are sure they are right.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership:
        owner: marketing #! contested-ownership
        level: 3
  - function: it
    respondent: Ravi Menon
    date: 2026-11-05
    answers:
      ownership:
        owner: it
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
    ownershipReports(context, 'contested', {
      message: (challenge, pair) =>
        `${functionNames(pair)} each name themselves as owner of ${label('challenge', challenge)}; expected both to name the same one`,
      hint: 'Decide together who is accountable; the work can stay shared.',
    }),
};
