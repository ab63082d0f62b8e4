import type { KpiResult } from '../../model/result.ts';
import { enGb } from '../../outline/words/en-gb.ts';
import { code, day, detail, flag, integer, key, list, number, ratio, scaled, share, text, why } from './column.ts';
import { shareScale } from './scales.ts';
import { defineTable } from './table.ts';

/** Milestones are 1 when done and 0 when not, so that a column holds numbers only. */
export const asNumber = (value: number | boolean | null): number | null => (typeof value === 'boolean' ? Number(value) : value);

const directions = { higher: 'higher is better', lower: 'lower is better', range: 'within a range', milestone: 'done or not' } as const;
const commitments = { committed: 'committed', stretch: 'stretch' } as const;

const range = ({ target }: KpiResult) => (typeof target === 'object' ? target : null);

export const kpis = defineTable<KpiResult>({
  name: 'kpis',
  description: 'One row for each KPI.',
  sheet: 'KPIs',
  columns: [
    key(detail(text('kpi', 'Id of the KPI.', ({ id }) => id))),
    text('title', 'Name of the KPI.', ({ title }) => title),
    text('owner', 'Function that answers for it; empty when none is named.', ({ owner }) => owner),
    code('status', ['Where it stands.', enGb.kpiStatus], ({ status }) => status),
    scaled(
      share('attainment', 'Capped attainment, 0 to 1.', ({ attainment }) => attainment),
      shareScale,
    ),
    why('attainment', ({ attainmentReason }) => attainmentReason),
    share('elapsed', 'Share of the time from start to due that has passed; empty without both dates.', ({ elapsed }) => elapsed),
    ratio('pace', 'Attainment divided by elapsed; 1 is on time.', ({ pace }) => pace),
    why('pace', ({ paceReason }) => paceReason),
    number('value', 'Latest reading; of a milestone 1 when done, 0 when not.', ({ reading }) => asNumber(reading?.value ?? null)),
    text('unit', 'Unit of baseline, target and readings.', ({ unit }) => unit),
    day('read_on', 'Day of the latest reading.', ({ reading }) => reading?.date ?? null),
    integer('age_days', 'Days since then.', ({ age }) => age),
    detail(integer('max_age_days', 'Days a reading stays fresh; empty when the file sets none.', ({ maxAge }) => maxAge)),
    flag('fresh', 'There is a reading and it is not too old.', ({ fresh }) => fresh),
    number('baseline', 'Value at the start.', ({ baseline }) => baseline),
    number('target', 'Value aimed at; empty for a range or without a target.', ({ target }) =>
      typeof target === 'object' ? null : asNumber(target),
    ),
    number('target_low', 'Lowest good value of a range.', (kpi) => range(kpi)?.low ?? null),
    number('target_high', 'Highest good value of a range.', (kpi) => range(kpi)?.high ?? null),
    code('direction', ['Which way is good.', directions], ({ direction }) => direction),
    detail(code('commitment', ['committed, or stretch.', commitments], ({ commitment }) => commitment)),
    detail(day('start', 'Day from which progress counts.', ({ start }) => start)),
    day('due', 'Day by which the target is due.', ({ due }) => due),
    detail(ratio('attainment_uncapped', 'Attainment before capping; 1 is the target.', ({ raw }) => raw)),
    detail(flag('check_target', 'It is far above its target, which may be too low.', ({ checkTarget }) => checkTarget)),
    text('definition', 'What is measured.', ({ definition }) => definition),
    text('source', 'Where the value comes from.', ({ source }) => source),
    detail(list('challenges', 'Ids of the challenges it measures, directly or through goals', ({ challenges }) => challenges)),
    detail(list('goals', 'Ids of the goals it belongs to', ({ goals }) => goals)),
    detail(list('stages', 'Ids of the journey stages it measures', ({ journey }) => journey)),
  ],
  rows: ({ result }) => result.kpis,
});
