import type { FunctionResult } from '../../model/result.ts';
import { code, integer, key, level, share, text, why } from './column.ts';
import { defineTable } from './table.ts';

const roles = { first: 'first of the pair', second: 'second of the pair', other: 'other' } as const;

export const functions = defineTable<FunctionResult>({
  name: 'functions',
  description: 'One row for each function.',
  sheet: null,
  columns: [
    key(text('function', 'Id of the function.', ({ id }) => id)),
    text('lead', 'Title of its leader.', ({ lead }) => lead),
    text('name', 'Name of its leader; empty when not given.', ({ name }) => name),
    code('role', ['Its place in the pair.', roles], ({ role }) => role),
    integer('respondents', 'People who answered for it.', ({ respondents }) => respondents),
    share('answered', 'Share of the statements it answered or marked not applicable.', ({ answered }) => answered),
    level('level', 'Mean level of the challenges it counts for.', (row) => row.level),
    why('level', ({ levelReason }) => levelReason),
    integer('rated', 'Challenges it counts for.', ({ rated }) => rated),
  ],
  rows: ({ result }) => result.functions,
});
