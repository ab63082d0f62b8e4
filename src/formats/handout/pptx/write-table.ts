import type { WriteTable } from '../../../outline/handout/pack.ts';
import { officeText } from '../../neutralise/ooxml.ts';
import type { TableCell } from '../../pptx/library.ts';
import { cardFill, color, font } from '../../pptx/look.ts';
import { lineCount, linesHeight, shortened } from '../../pptx/measure.ts';
import type { Piece } from '../../pptx/piece.ts';

const size = 13;
const padding = 0.08;
/** Height of a row that is written in, in inches: rows are drawn out to fill a slide. */
const rowHeights = { least: 0.5, most: 0.8 } as const;
const headHeight = 0.36;
const mostLines = 3;

interface Sheet {
  readonly table: WriteTable;
  /** In inches. */
  readonly widths: readonly number[];
  /** Least height of a row, in inches. */
  readonly least: number;
}

const roomOf = ({ widths }: Pick<Sheet, 'widths'>, column: number, bold: boolean) => ({
  width: (widths[column] as number) - 2 * padding,
  size,
  bold,
});

function rowHeight(sheet: Sheet, row: readonly string[], bold: boolean): number {
  const lines = row.map((text, column) => Math.min(mostLines, lineCount(text, roomOf(sheet, column, bold))));
  return Math.max(bold ? headHeight : sheet.least, linesHeight(Math.max(1, ...lines), size) + 2 * padding);
}

const rim = { type: 'solid', color: color('muted'), pt: 0.75 } as const;

function cellOf(sheet: Sheet, text: string, { column, bold }: { readonly column: number; readonly bold: boolean }): TableCell {
  return {
    text: officeText(shortened(text, roomOf(sheet, column, bold), mostLines).text),
    options: {
      bold,
      fontFace: font,
      fontSize: size,
      color: color('ink'),
      valign: 'middle',
      margin: [0.04, padding, 0.04, padding],
      border: [rim, rim, rim, rim],
      ...(bold ? { fill: { color: cardFill } } : {}),
    },
  };
}

function rowsPiece(sheet: Sheet, rows: WriteTable['rows']): Piece {
  const { columns, caption } = sheet.table;
  const titles = columns.map(({ title }) => title);
  const heights = [rowHeight(sheet, titles, true), ...rows.map((row) => rowHeight(sheet, row, false))];
  const cut = rows.flatMap((row) => row.filter((text, column) => shortened(text, roomOf(sheet, column, false), mostLines).cut));
  return {
    height: heights.reduce((sum, one) => sum + one, 0),
    draw: ({ slide, x, y, width }) => {
      const line = (row: readonly string[], bold: boolean) =>
        columns.map((_, column) => cellOf(sheet, row[column] ?? '', { column, bold }));
      slide.addTable([line(titles, true), ...rows.map((row) => line(row, false))], {
        x,
        y,
        w: width,
        colW: [...sheet.widths],
        rowH: heights,
        objectName: officeText(`Table: ${caption}`).slice(0, 200),
      });
    },
    split: (room) => {
      let used = heights[0] as number;
      const taken = rows.findIndex((_, index) => {
        used += heights[index + 1] as number;
        return used > room;
      });
      return taken <= 0 ? null : [rowsPiece(sheet, rows.slice(0, taken)), rowsPiece(sheet, rows.slice(taken))];
    },
    notes: cut,
  };
}

/** A native table to type into, with as many blank rows as the slide has room for. */
export function writeTablePiece(table: WriteTable, { width, height }: { readonly width: number; readonly height: number }): Piece {
  const all = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => (column.width / all) * width);
  const filled = rowsPiece({ table, widths, least: rowHeights.least }, table.rows).height;
  const fits = filled > height ? 0 : Math.floor((height - filled) / rowHeights.least + 1e-6);
  const blank = Array.from({ length: Math.min(table.blankRows, fits) }, () => table.columns.map(() => ''));
  const rows = [...table.rows, ...blank];
  const drawnOut = Math.min(rowHeights.most, (height - headHeight) / Math.max(1, rows.length));
  const wide = rowsPiece({ table, widths, least: Math.max(rowHeights.least, drawnOut) }, rows);
  return wide.height <= height ? wide : rowsPiece({ table, widths, least: rowHeights.least }, rows);
}
