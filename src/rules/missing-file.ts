import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const missingFile: Rule = {
  id: 'missing-file',
  summary: 'A file that is named and is not there',
  why: 'Without this file one voice is missing from the picture, and every comparison with it. It is better to hear that now than to wonder about the numbers.',
  severity: 'error',
  bad: example(`
assessments:
  - file: responses/nobody-sent-this.yaml #! missing-file
`),
  good: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers: { ownership: 2, isolation: 3 }
`),
};
