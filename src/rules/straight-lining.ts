import { example } from './example.ts';
import { respondentName } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/** Fewer ratings than this may well be equal without saying anything. */
const fewest = 8;
/** Standard deviation in levels below which answers count as the same everywhere. */
const smallestSpread = 0.3;

export const straightLining: Rule = {
  id: 'straight-lining',
  summary: 'An assessment that gives nearly every statement the same level',
  why: 'Nobody is equally good at everything, so the same answer everywhere mostly shows haste or politeness. It makes the distance to the other side look smaller or larger than it is.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: it #! straight-lining
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: 3
      isolation: 3
      data-strategy: 3
      agile-design: 3
      innovation: 3
      measurement: 3
      consumerization: 3
      collaboration: 3
`),
  good: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: 2
      isolation: 3
      data-strategy: 2
      agile-design: 4
      innovation: 3
      measurement: 3
      consumerization: 4
      collaboration: 2
`),
  *check({ assessments }: RuleContext): Iterable<Report> {
    for (const source of assessments) {
      const levels = source.levels.map(({ level }) => level);
      if (levels.length < fewest || spread(levels) >= smallestSpread) continue;
      const { level, count } = mostFrequent(levels);
      const share = count === levels.length ? `all ${count}` : `${count} of ${levels.length}`;
      yield {
        document: source.document,
        path: source.path,
        message: `${share} levels of ${respondentName(source.assessment)} are ${level}; expected levels that differ between statements`,
        hint: 'Ask for a second look with the level descriptions at hand, one statement at a time.',
      };
    }
  },
};

/** Standard deviation of the levels, in levels. */
function spread(levels: readonly number[]): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length);
}

function mostFrequent(levels: readonly number[]): { readonly level: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].reduce((best, [level, count]) => (count > best.count ? { level, count } : best), { level: 0, count: 0 });
}
