import type { Inline } from '../block.ts';
import { center, left, minor, span, table } from '../make-block.ts';
import { noNumber } from '../numbers.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.work.journey;

const mark = (present: boolean): Inline => [span(present ? enGb.work.yes : enGb.work.no, present ? 'plain' : 'muted')];

/** Which stages of the journey have a shared goal and a KPI with a fresh reading. */
export const journey: BuildSection = ({ result }) => {
  const stages = result.journey;
  if (stages.length === 0) return null;
  const titleOf = new Map(result.goals.map(({ id, title }) => [id, title]));
  const { columns } = words;
  const rows = table(
    words.caption,
    [
      left(columns.stage),
      center(columns.goal),
      center(columns.shared),
      center(columns.measured),
      center(columns.live),
      minor(left(columns.goals)),
    ],
    stages.map(({ title, coverage, goals }) => [
      title,
      mark(coverage.goal),
      mark(coverage.shared),
      mark(coverage.measured),
      mark(coverage.live),
      goals.length === 0 ? noNumber : goals.map((id) => titleOf.get(id) ?? id).join('; '),
    ]),
  );
  const without = stages.filter(({ coverage }) => !coverage.goal).map(({ title }) => title);
  const checks = stages.map(({ title, coverage: { goal, shared, measured, live } }) => ({ label: title, goal, shared, measured, live }));
  const chart = { kind: 'journey', title: words.chartTitle, description: words.chartDescription(stages.length), stages: checks } as const;
  return {
    message: words.message(stages.filter(({ coverage }) => coverage.shared).length, stages.length, without),
    detail: false,
    blocks: [{ kind: 'chart', chart, table: rows }],
  };
};
