import type { Inline, Table } from '../../../outline/block.ts';
import { officeText } from '../../neutralise/ooxml.ts';
import { columnsFit, columnsFitUnwrapped, columnWidths } from '../../ooxml/column-widths.ts';
import type { TableCell } from '../library.ts';
import { color, font } from '../look.ts';
import { lineCount, linesHeight, shortened } from '../measure.ts';
import type { Piece } from '../piece.ts';
import { cutRuns, plainText, runs } from '../runs.ts';

const paddingX = 0.07;
const paddingY = 0.04;
/** Sizes of the font, largest first, and the one for tables that take more than a slide anyway. */
const sizes = [16, 15, 14, 13, 12, 11, 10];
const usual = 12;
/** Size above which no table that has to break its cells is set. */
const wrapped = 13;
/** Lines of one cell at most; its whole text stands in the notes. */
const mostLines = 4;

interface Grid {
  readonly table: Table;
  readonly size: number;
  /** In inches. */
  readonly widths: readonly number[];
  /** Whether every cell stands on one line. */
  readonly unwrapped: boolean;
}

const textsOf = ({ columns, rows }: Table): readonly (readonly string[])[] =>
  columns.map(({ title }, index) => [title, ...rows.map((row) => plainText(row[index] as Inline))]);

const titlesOf = ({ columns }: Table): readonly string[] => columns.map(({ title }) => title);

/** The table without its minor columns. */
function essential(table: Table): Table {
  const kept = table.columns.map(({ minor }) => minor !== true);
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
  };
}

/** Room of a table on a slide, in inches. */
export interface TableArea {
  readonly width: number;
  readonly height: number;
  /** Largest size of the font; none when absent. */
  readonly most?: number;
}

function gridIn(table: Table, width: number, size: number): Grid | null {
  const room = { width: width * 72, size, padding: 2 * paddingX * 72 };
  const texts = textsOf(table);
  if (!columnsFit(texts, room)) return null;
  return { table, size, widths: columnWidths(texts, room).map((points) => points / 72), unwrapped: columnsFitUnwrapped(texts, room) };
}

/** The table in the largest size in which it fits a slide; a longer one in a usual size. No word is broken; minor columns go first. */
function gridOf(table: Table, { width, height, most }: TableArea): Grid {
  const grids = sizes.filter((size) => size <= (most ?? Number.POSITIVE_INFINITY)).flatMap((size) => gridIn(table, width, size) ?? []);
  const fitting = grids.find(
    (grid) => (grid.size <= wrapped || grid.unwrapped) && heightsOf(grid, table.rows).reduce((sum, one) => sum + one, 0) <= height,
  );
  const found = fitting ?? grids.find(({ size }) => size <= usual);
  if (found !== undefined) return found;
  const fewer = essential(table);
  if (fewer.columns.length < table.columns.length) return gridOf(fewer, { width, height, ...(most === undefined ? {} : { most }) });
  const size = sizes.at(-1) as number;
  const room = { width: width * 72, size, padding: 2 * paddingX * 72 };
  return { table, size, widths: columnWidths(textsOf(table), room).map((points) => points / 72), unwrapped: false };
}

const textRoom = ({ size, widths }: Grid, column: number, bold: boolean) => ({
  width: (widths[column] as number) - 2 * paddingX,
  size,
  bold,
});

const rowHeight = (grid: Grid, row: readonly Inline[], bold: boolean): number => {
  const lines = row.map((cell, column) => Math.min(mostLines, lineCount(plainText(cell), textRoom(grid, column, bold))));
  return linesHeight(Math.max(1, ...lines), grid.size) + 2 * paddingY + 0.02;
};

const heightsOf = (grid: Grid, rows: Table['rows']): readonly number[] => [
  rowHeight(grid, titlesOf(grid.table), true),
  ...rows.map((row) => rowHeight(grid, row, false)),
];

const none = { type: 'none' } as const;
const rule = (role: 'axis' | 'hairline', pt: number) => ({ type: 'solid', color: color(role), pt }) as const;

function cellOf(grid: Grid, cell: Inline, { column, header }: { readonly column: number; readonly header: boolean }): TableCell {
  const { text, cut } = shortened(plainText(cell), textRoom(grid, column, header), mostLines);
  const parts = cut ? cutRuns(cell, text) : runs(cell);
  const look = { fontFace: font, fontSize: grid.size, color: color(header ? 'muted' : 'ink'), ...(header ? { bold: true } : {}) };
  return {
    text: parts.map((part) => ({ text: part.text ?? '', options: { ...look, ...part.options } })),
    options: {
      align: grid.table.columns[column]?.align ?? 'left',
      valign: header ? 'bottom' : 'top',
      margin: [paddingY, paddingX, paddingY, paddingX],
      border: [none, none, header ? rule('axis', 1) : rule('hairline', 0.75), none],
    },
  };
}

/** Texts that had to be shortened, whole. */
const cutTexts = (grid: Grid, rows: Table['rows']): readonly string[] =>
  rows.flatMap((row) =>
    row.flatMap((cell, column) => (shortened(plainText(cell), textRoom(grid, column, false), mostLines).cut ? [plainText(cell)] : [])),
  );

function rowsPiece(grid: Grid, rows: Table['rows']): Piece {
  const { columns, caption } = grid.table;
  const head = titlesOf(grid.table);
  const heights = heightsOf(grid, rows);
  const height = heights.reduce((sum, one) => sum + one, 0);
  return {
    height,
    draw: ({ slide, x, y }) => {
      const header = head.map((title, column) => cellOf(grid, title, { column, header: true }));
      const body = rows.map((row) => columns.map((_, column) => cellOf(grid, row[column] as Inline, { column, header: false })));
      slide.addTable([header, ...body], {
        x,
        y,
        w: grid.widths.reduce((sum, one) => sum + one, 0),
        colW: [...grid.widths],
        rowH: [...heights],
        objectName: officeText(`Table: ${caption}`).slice(0, 200),
      });
    },
    split: (room) => {
      let used = heights[0] as number;
      const taken = rows.findIndex((_, index) => {
        used += heights[index + 1] as number;
        return used > room;
      });
      return taken <= 0 ? null : [rowsPiece(grid, rows.slice(0, taken)), rowsPiece(grid, rows.slice(taken))];
    },
    notes: cutTexts(grid, rows),
  };
}

/** A native table whose rows are never split; it goes on on the next slide under the same header. */
export function tablePiece(table: Table, area: TableArea): Piece {
  const grid = gridOf(table, area);
  return rowsPiece(grid, grid.table.rows);
}
