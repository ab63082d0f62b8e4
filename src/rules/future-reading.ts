import { example } from './example.ts';
import { respondentName } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const futureReading: Rule = {
  id: 'future-reading',
  summary: 'A reading or an assessment from after the day of the report',
  why: 'A value from the future is a forecast or a slip of the keyboard. Either way it must not count as something that was measured.',
  severity: 'error',
  bad: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
    readings:
      - date: 2026-10-31
        value: 61
      - date: 2027-10-31 #! future-reading
        value: 64
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-12-03 #! future-reading
    answers: { ownership: 2 }
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
    readings:
      - date: 2026-10-31
        value: 61
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers: { ownership: 2 }
`),
  *check({ alignment, assessments, asOf }: RuleContext): Iterable<Report> {
    const expected = `expected a day up to ${asOf}, the day of this report`;
    for (const [index, kpi] of (alignment.kpis ?? []).entries()) {
      for (const [row, { date }] of (kpi.readings ?? []).entries()) {
        if (date <= asOf) continue;
        yield {
          path: ['kpis', index, 'readings', row, 'date'],
          message: `reading of ${label('KPI', kpi.id)} is dated ${date}; ${expected}`,
          hint: 'Correct the day; keep forecasts out of readings. If the report is meant for a later day, move asOf.',
        };
      }
    }
    for (const { assessment, document, path } of assessments) {
      if (assessment.date === undefined || assessment.date <= asOf) continue;
      yield {
        document,
        path: [...path, 'date'],
        message: `assessment of ${respondentName(assessment)} is dated ${assessment.date}; ${expected}`,
        hint: 'Correct the day. If the report is meant for a later day, move asOf.',
      };
    }
  },
};
