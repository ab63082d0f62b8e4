import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const houseSchema: Rule = {
  id: 'house-schema',
  summary: 'A value that breaks the organisation’s own schema',
  why: 'Your organisation has agreed on more than this tool asks for and wrote it down as a schema of its own, given with --schema. This place does not keep to it; the example stands for a house where every goal has a due day.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view #! house-schema
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    due: 2027-06-30
`),
};
