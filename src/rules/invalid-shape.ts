import { example } from './example.ts';
import { kpiShape } from './kpi-shape.ts';
import { levelShape } from './level-shape.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

export const invalidShape: Rule = {
  id: 'invalid-shape',
  summary: 'A value of the wrong kind, or values that contradict each other',
  why: 'What the tool cannot read for certain it does not guess. The entry is left out of every number until it is corrected, and the report says so.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    due: 2027-02-30 #! invalid-shape
kpis:
  - id: basket
    title: Value of a basket
    unit: EUR
    direction: range
    target: { low: 24, high: 18 } #! invalid-shape
    owner: marketing
  - id: consent-form
    title: New consent form is live
    direction: milestone
    owner: it
    readings:
      - { date: 2026-10-31, value: 80 } #! invalid-shape
assessments:
  - function: marketing
    respondent: Dana Ortiz
    answers:
      isolation: 7 #! invalid-shape
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    due: 2027-02-28
kpis:
  - id: basket
    title: Value of a basket
    unit: EUR
    direction: range
    target: { low: 18, high: 24 }
    owner: marketing
  - id: consent-form
    title: New consent form is live
    direction: milestone
    owner: it
    readings:
      - { date: 2026-10-31, value: false }
assessments:
  - function: marketing
    respondent: Dana Ortiz
    answers:
      isolation: 4
`),
  // Kinds of single values are reported by the reading stage; this is what only several values together can show.
  *check(context: RuleContext): Iterable<Report> {
    const { pair } = context.alignment;
    if (pair !== undefined && pair[0] === pair[1]) {
      yield {
        path: ['pair'],
        message: `${quoted(pair[0])} stands twice in the pair; expected two functions`,
        hint: 'Name two different functions.',
      };
    }
    for (const [index, kpi] of (context.alignment.kpis ?? []).entries()) yield* kpiShape(kpi, ['kpis', index]);
    yield* levelShape(context);
  },
};
