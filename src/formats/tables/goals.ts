import type { GoalResult } from '../../model/result.ts';
import { code, day, detail, flag, key, list, scaled, share, text, why } from './column.ts';
import { shareScale } from './scales.ts';
import { defineTable } from './table.ts';

const statuses = { open: 'open', done: 'done', dropped: 'dropped' } as const;

export const goals = defineTable<GoalResult>({
  name: 'goals',
  description: 'One row for each goal.',
  sheet: 'Goals',
  columns: [
    key(detail(text('goal', 'Id of the goal.', ({ id }) => id))),
    text('title', 'Name of the goal.', ({ title }) => title),
    list('owners', 'Functions that share it', ({ owners }) => owners),
    text('accountable', 'The one function that answers for it; empty when none is named.', ({ accountable }) => accountable),
    flag('shared', 'Both functions of the pair own it.', ({ shared }) => shared),
    code('status', ['Where it stands.', statuses], ({ status }) => status),
    day('due', 'Day it is due.', ({ due }) => due),
    flag('overdue', 'It is open and past that day.', ({ overdue }) => overdue),
    scaled(
      share('attainment', 'Mean capped attainment of its KPIs, 0 to 1.', ({ attainment }) => attainment),
      shareScale,
    ),
    why('attainment', ({ attainmentReason }) => attainmentReason),
    list('challenges', 'Ids of the challenges it works on', ({ challenges }) => challenges),
    list('kpis', 'Ids of the KPIs that measure it', ({ kpis }) => kpis),
    detail(list('stages', 'Ids of the journey stages it works on', ({ journey }) => journey)),
  ],
  rows: ({ result }) => result.goals,
});
