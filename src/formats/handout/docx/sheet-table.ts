import { type Table as DocxTable, type Paragraph, TableRow } from 'docx';
import type { Table } from '../../../outline/block.ts';
import { axis, cell, hairline } from '../../docx/cells.ts';
import { twips } from '../../docx/look.ts';
import { plainText, run, runs } from '../../docx/runs.ts';
import { afterTable, caption, fixedTable } from '../../docx/table.ts';
import { columnWidths } from '../../ooxml/column-widths.ts';

/** Size of the text, in points. */
const size = 10;

/** White space left and right in a cell together, in points. */
const padding = 9;

/** Rows and letters up to which a table stays on one page. */
const keepTogether = 12;
const fewLetters = 1_200;

/** A table to read at a table: 10 points, a header that repeats, rows in one piece. */
export function sheetTable({ caption: title, columns, rows }: Table, width: number): readonly (Paragraph | DocxTable)[] {
  if (rows.length === 0) return [];
  const texts = columns.map((column, index) => [column.title, ...rows.map((row) => plainText(row[index] ?? ''))]);
  const widths = columnWidths(texts, { width: width / 20, size, padding }).map(twips);
  const at = (index: number) => ({ width: widths[index] as number, align: columns[index]?.align ?? 'left' }) as const;
  const stays = rows.length <= keepTogether && texts.flat().join('').length <= fewLetters;
  const head = columns.map((column, index) =>
    cell([[run(column.title, 'strong')]], { ...at(index), valign: 'bottom', bottom: axis, keepNext: true }),
  );
  const body = rows.map((row, place) => {
    const keepNext = stays && place < rows.length - 1;
    return columns.map((_, index) => cell([runs(row[index] ?? '')], { ...at(index), bottom: hairline, keepNext }));
  });
  return [
    caption(title),
    fixedTable(
      [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...body.map((children) => new TableRow({ cantSplit: true, children })),
      ],
      widths,
    ),
    afterTable(),
  ];
}
