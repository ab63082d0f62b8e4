import type { KpiResult } from '../model/result.ts';
import { example } from './example.ts';
import { latestReading } from './latest-reading.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

const words: Partial<Record<KpiResult['status'], string>> = {
  red: 'is red',
  missed: 'missed its target',
  well_behind: 'is well behind its plan',
  not_met: 'is past its day and not done',
};

export const redKpiWithoutNote: Rule = {
  id: 'red-kpi-without-note',
  summary: 'A red KPI whose latest reading has no note',
  why: 'A red number without a sentence beside it starts a search for someone to blame. One line on what happened turns it into a decision.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
    readings:
      - { date: 2026-10-31, value: 41 } #! red-kpi-without-note
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
    readings:
      - { date: 2026-10-31, value: 41, note: Loyalty data was left out after the vendor change }
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const scored of context.scoredKpis) {
      const { kpi, result, path, at } = scored;
      const state = words[result.status];
      const latest = latestReading(scored);
      if (state === undefined || latest === null || (latest.reading.note ?? '').trim() !== '') continue;
      if (result.status === 'not_met' && (kpi.due === undefined || kpi.due >= context.asOf)) continue;
      yield {
        path: [...path, 'readings', latest.index],
        at,
        needs: [`${at}/readings`],
        message: `${label('KPI', kpi.id)} ${state} and the reading of ${latest.reading.date} says nothing about it; expected a note`,
        hint: 'Add a note to this reading: what happened and what is being done.',
      };
    }
  },
};
