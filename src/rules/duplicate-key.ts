import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  summary: 'The same key twice in one entry',
  why: 'Only one of the two can count, and readers will not agree which. It usually happens when a block is copied and not finished.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    accountable: marketing #! duplicate-key
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
`),
};
