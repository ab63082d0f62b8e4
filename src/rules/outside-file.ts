import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const outsideFile: Rule = {
  id: 'outside-file',
  summary: 'A file outside the folder of the alignment file',
  why: 'A file that reaches out of its folder could pull in what was never meant to be shared. It also breaks as soon as somebody else opens the folder.',
  severity: 'error',
  bad: example(`
assessments:
  - file: ../private/it.yaml #! outside-file
`),
  good: example(`
assessments:
  - file: responses/it.yaml
`),
};
