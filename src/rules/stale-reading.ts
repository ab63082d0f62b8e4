import { example } from './example.ts';
import { latestReading } from './latest-reading.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { counted, label } from './wording.ts';

export const staleReading: Rule = {
  id: 'stale-reading',
  summary: 'A KPI whose latest reading is too old',
  why: 'An old number in a fresh report looks like today’s state. It is left out of the score until it is read again, so the picture has a hole where it stood.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    cadence: monthly
    owner: it
    readings:
      - { date: 2026-06-30, value: 55 }
      - { date: 2026-07-31, value: 58 } #! stale-reading
`),
  good: example(`
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    cadence: monthly
    owner: it
    readings:
      - { date: 2026-07-31, value: 58 }
      - { date: 2026-10-31, value: 61 }
`),
  *check(context: RuleContext): Iterable<Report> {
    for (const scored of context.scoredKpis) {
      const { kpi, result, path, at } = scored;
      const latest = latestReading(scored);
      if (result.status !== 'stale' || latest === null || result.age === null || result.maxAge === null) continue;
      const rhythm = kpi.maxAgeDays === undefined && kpi.cadence !== undefined ? ` for a ${kpi.cadence} KPI` : '';
      yield {
        path: [...path, 'readings', latest.index],
        at,
        needs: [`${at}/readings`, `${at}/cadence`, `${at}/maxAgeDays`],
        message: `latest reading of ${label('KPI', kpi.id)} is ${counted(result.age, 'day')} old (${latest.reading.date}); expected at most ${counted(result.maxAge, 'day')}${rhythm}`,
        hint: 'Add a newer reading, or set the cadence at which it is really read.',
      };
    }
  },
};
