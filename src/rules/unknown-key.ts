import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  summary: 'A key that the file format does not have',
  why: 'A misspelt key would be skipped in silence, and what it says would be missing from the report. So every key has to be known.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    acountable: it #! unknown-key
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
`),
};
