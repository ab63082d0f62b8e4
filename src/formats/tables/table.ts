import type { Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import type { SectionContext } from '../../outline/sections/section.ts';
import { sectionContext } from '../../outline/sections/section-context.ts';
import { type Cell, type Column, day, key, text } from './column.ts';

/** What a table is made from. */
export interface Source {
  readonly result: Result;
  readonly scorecard: Scorecard;
}

/** A column without the kind of its rows. */
export type ColumnFacts = Omit<Column<never>, 'value'>;

/** A tidy table: one row for each thing, one column for each fact about it. */
export interface Table {
  readonly name: string;
  /** What one row is. */
  readonly description: string;
  /** Name of its sheet in the workbook; null where the workbook goes without it. */
  readonly sheet: string | null;
  readonly columns: readonly ColumnFacts[];
  /** One cell for each column. */
  readonly rows: (source: Source) => readonly (readonly Cell[])[];
}

interface Definition<Row> {
  readonly name: string;
  readonly description: string;
  readonly sheet: string | null;
  readonly columns: readonly Column<Row>[];
  readonly rows: (context: SectionContext) => readonly Row[];
}

/** Columns that open every table, so that files of several periods can be put under each other. */
const shared: readonly Column<unknown>[] = [
  key(text('organization', 'Name of the organisation.', (_row, { result }) => result.organization)),
  key(text('period', 'Period as the file names it; empty when it does not.', (_row, { result }) => result.period)),
  key(day('as_of', 'Day the numbers refer to.', (_row, { result }) => result.asOf)),
];

export const sharedColumns = shared.length;

export function defineTable<Row>({ name, description, sheet, columns, rows }: Definition<Row>): Table {
  const all: readonly Column<Row>[] = [...shared, ...columns];
  return {
    name,
    description,
    sheet,
    columns: all,
    rows: ({ result, scorecard }) => {
      const context = sectionContext(result, scorecard);
      return rows(context).map((row) => all.map(({ value }) => value(row, context)));
    },
  };
}
