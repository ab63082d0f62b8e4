import { daysBetween } from '../model/days.ts';
import { example } from './example.ts';
import { respondentName } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { counted } from './wording.ts';

const defaultDays = 180;

export const staleAssessment: Rule = {
  id: 'stale-assessment',
  summary: 'An assessment that is too old',
  why: 'People and projects have moved on since these answers were given. Comparing last year’s view of one side with today’s view of the other shows time, not disagreement.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-02-03 #! stale-assessment
    answers: { ownership: 2, isolation: 3 }
`),
  good: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers: { ownership: 2, isolation: 3 }
`),
  *check({ assessments, asOf, scores }: RuleContext): Iterable<Report> {
    const most = scores.method.thresholds.assessment ?? defaultDays;
    for (const { assessment, document, path } of assessments) {
      if (assessment.date === undefined) continue;
      const age = daysBetween(assessment.date, asOf);
      if (age <= most) continue;
      yield {
        document,
        path: [...path, 'date'],
        message: `assessment of ${respondentName(assessment)} is ${counted(age, 'day')} old (${assessment.date}); expected at most ${counted(most, 'day')}`,
        hint: 'Ask again before the numbers are shown, or set thresholds: { assessment: … } if your rhythm is slower.',
      };
    }
  },
};
