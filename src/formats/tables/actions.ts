import type { ActionResult } from '../../model/result.ts';
import { code, day, detail, flag, key, level, text } from './column.ts';
import { defineTable } from './table.ts';

const statuses = { open: 'open', 'in-progress': 'in progress', done: 'done', dropped: 'dropped' } as const;

export const actions = defineTable<ActionResult>({
  name: 'actions',
  description: 'One row for each agreed action.',
  sheet: 'Actions',
  columns: [
    key(detail(text('action', 'Id of the action.', ({ id }) => id))),
    text('title', 'What will be done.', ({ title }) => title),
    text('challenge', 'Id of the challenge it works on; empty when none is named.', ({ challenge }) => challenge),
    text('owner', 'Function that does it; empty when none is named.', ({ owner }) => owner),
    code('status', ['Where it stands.', statuses], ({ status }) => status),
    day('due', 'Day it is due.', ({ due }) => due),
    flag('overdue', 'It is not done and past that day.', ({ overdue }) => overdue),
    level('expects_level', 'Level it should bring.', ({ expectsLevel }) => expectsLevel),
  ],
  rows: ({ result }) => result.actions,
});
