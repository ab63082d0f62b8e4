import { example } from './example.ts';
import { respondentName } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/** Fewer importances than this may well be equal without saying anything. */
const fewest = 4;

export const uniformImportance: Rule = {
  id: 'uniform-importance',
  summary: 'An assessment that gives every challenge the same importance',
  why: 'When everything is equally important, nothing says where to start. These answers are left out when the two sides’ priorities are compared.',
  severity: 'note',
  bad: example(`
assessments:
  - function: it #! uniform-importance
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: { importance: 5, level: 2 }
      isolation: { importance: 5, level: 3 }
      data-strategy: { importance: 5, level: 2 }
      measurement: { importance: 5, level: 4 }
`),
  good: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: { importance: 3, level: 2 }
      isolation: { importance: 2, level: 3 }
      data-strategy: { importance: 5, level: 2 }
      measurement: { importance: 4, level: 4 }
`),
  *check({ assessments }: RuleContext): Iterable<Report> {
    for (const { assessment, document, path } of assessments) {
      const importances = Object.values(assessment.answers ?? {}).flatMap((answer) =>
        typeof answer === 'object' && answer.importance !== undefined ? [answer.importance] : [],
      );
      if (importances.length < fewest || new Set(importances).size > 1) continue;
      yield {
        document,
        path,
        message: `${respondentName(assessment)} gave all ${importances.length} challenges importance ${importances[0]}; expected some to matter more than others`,
        hint: 'Ask which three they would solve first and which three can wait.',
      };
    }
  },
};
