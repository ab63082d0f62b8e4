import type { SectionContext } from '../../../outline/sections/section.ts';
import type { Table } from '../../tables/table.ts';
import type { Sheet } from '../../xlsx/sheet.ts';
import { looks } from './look.ts';
import { headerOf } from './table-sheet.ts';
import { workbookWords as words } from './words.ts';

/** What every column of every sheet says. */
export function columnsSheet(tables: readonly Table[], context: SectionContext): Sheet {
  const rows = tables.flatMap(({ sheet, columns }) =>
    columns.filter(({ why }) => why !== true).map(({ name, meaning }) => [sheet, headerOf(name, context), name, meaning]),
  );
  return {
    name: words.columns,
    columns: [{ width: 14 }, { width: 27 }, { width: 27 }, { width: 80, look: looks.words }],
    rows: [
      words.dictionary.map((value) => ({ value, look: looks.header })),
      ...rows.map((row) => row.map((value) => ({ value: value ?? null }))),
    ],
    frozen: { rows: 1, columns: 0 },
    filtered: true,
    shadings: [],
    landscape: false,
  };
}
