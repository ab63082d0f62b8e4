import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  summary: 'Text that is not valid YAML',
  why: 'The file could not be read from this line on. Nothing below it is checked or scored until the line is corrected.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: Goal one: one view of the customer #! yaml-syntax
    owners: [marketing, it]
`),
  good: example(`
goals:
  - id: single-view
    title: "Goal one: one view of the customer"
    owners: [marketing, it]
`),
};
