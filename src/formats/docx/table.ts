import { Table as DocxTable, Paragraph, type TableCell, TableRow } from 'docx';
import type { Inline, Table } from '../../outline/block.ts';
import { columnsReadable, columnWidths } from '../ooxml/column-widths.ts';
import { axis, cell, hairline, noBorder } from './cells.ts';
import { sizes, twips } from './look.ts';
import { plainText, run, runs } from './runs.ts';
import { styleIds } from './styles.ts';

/** White space left and right in a cell, in twips. */
const padding = 80;
/** Short tables stay on one page. */
const keepTogether = 12;

/** A table with its column widths, in twips. */
export const fixedTable = (rows: readonly TableRow[], widths: readonly number[]): DocxTable =>
  new DocxTable({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    borders: { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder, insideHorizontal: noBorder, insideVertical: noBorder },
    margins: { marginUnitType: 'dxa', top: 40, bottom: 40, left: padding, right: padding },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });

/** A caption that stays with what is under it. */
export const caption = (text: string): Paragraph => new Paragraph({ style: styleIds.caption, children: [run(text, 'plain')] });

/** White space under a table, which takes none of its own. */
export const afterTable = (keepNext = false): Paragraph =>
  new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });

const bodyRow = (cells: readonly TableCell[]): TableRow => new TableRow({ cantSplit: true, children: [...cells] });

/** A table whose header repeats on every page and whose rows are never split. */
export function tableBlocks(table: Table, width: number): readonly (Paragraph | DocxTable)[] {
  const { columns, rows } = table;
  if (rows.length === 0) return [];
  const texts = columns.map(({ title }, column) => [title, ...rows.map((row) => plainText(row[column] as Inline))]);
  const room = { width: width / 20, size: sizes.table, padding: (2 * padding) / 20 + 1 };
  const isWide = !columnsReadable(texts, room);
  const widths = columnWidths(texts, isWide ? { ...room, size: sizes.wideTable } : room).map(twips);
  const at = (column: number) => ({
    width: widths[column] as number,
    align: columns[column]?.align ?? 'left',
    style: isWide ? styleIds.smallCell : styleIds.cell,
  });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, column) =>
      cell([[run(title, 'strong')]], { ...at(column), valign: 'bottom', bottom: axis, keepNext: true }),
    ),
  });
  const cellsOf = (row: readonly Inline[], index: number): readonly TableCell[] =>
    columns.map((_, column) =>
      cell([runs(row[column] as Inline)], {
        ...at(column),
        bottom: hairline,
        keepNext: rows.length <= keepTogether && index < rows.length - 1,
      }),
    );
  return [caption(table.caption), fixedTable([head, ...rows.map((row, index) => bodyRow(cellsOf(row, index)))], widths), afterTable()];
}
