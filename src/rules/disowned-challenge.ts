import { example } from './example.ts';
import { functionNames } from './naming.ts';
import { ownershipReports } from './ownership-reports.ts';
import type { Rule } from './rule.ts';
import { label } from './wording.ts';

export const disownedChallenge: Rule = {
  id: 'disowned-challenge',
  summary: 'A challenge that each leader believes the other owns',
  why: 'Each side is calm because the other is in charge, so nobody is. Such a challenge can stay untouched for years without a single quarrel.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership:
        owner: it #! disowned-challenge
        level: 3
  - function: it
    respondent: Ravi Menon
    date: 2026-11-05
    answers:
      ownership:
        owner: marketing
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
    ownershipReports(context, 'disowned', {
      message: (challenge, pair) =>
        `${functionNames(pair)} each name the other as owner of ${label('challenge', challenge)}; expected both to name the same one`,
      hint: 'Say it out loud in the meeting and decide who is accountable from now on.',
    }),
};
