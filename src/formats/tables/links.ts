import type { Result } from '../../model/result.ts';
import { code, key, text } from './column.ts';
import { defineTable } from './table.ts';

const kinds = { goal: 'goal', kpi: 'KPI', challenge: 'challenge', stage: 'stage', function: 'function' } as const;
type Kind = keyof typeof kinds;

interface Link {
  readonly fromKind: Kind;
  readonly from: string;
  readonly toKind: Kind;
  readonly to: string;
}

const linksTo =
  (fromKind: Kind, from: string) =>
  (toKind: Kind, ids: readonly string[]): readonly Link[] =>
    [...new Set(ids)].map((to) => ({ fromKind, from, toKind, to }));

function linksOf({ goals, kpis }: Result): readonly Link[] {
  return [
    ...goals.flatMap((goal) => {
      const to = linksTo('goal', goal.id);
      return [...to('function', goal.owners), ...to('challenge', goal.challenges), ...to('kpi', goal.kpis), ...to('stage', goal.journey)];
    }),
    ...kpis.flatMap((kpi) => {
      const to = linksTo('kpi', kpi.id);
      return [...to('challenge', kpi.challenges), ...to('stage', kpi.journey)];
    }),
  ];
}

/** Lists cannot be joined on; this table holds them as rows. */
export const links = defineTable<Link>({
  name: 'links',
  description: 'One row for each link of a goal or KPI to a challenge, stage, KPI or owning function; joins the other tables many to many.',
  sheet: null,
  columns: [
    key(code('from_kind', ['What leads there: goal or kpi.', kinds], ({ fromKind }) => fromKind)),
    key(text('from', 'Its id.', ({ from }) => from)),
    key(code('to_kind', ['What it leads to: challenge, stage, kpi or function.', kinds], ({ toKind }) => toKind)),
    key(text('to', 'Its id.', ({ to }) => to)),
  ],
  rows: ({ result }) => linksOf(result),
});
