import { type Table as DocxTable, Paragraph, TableRow } from 'docx';
import type { PackBlock } from '../../../outline/handout/pack.ts';
import { cell } from '../../docx/cells.ts';
import { cardFill, color } from '../../docx/look.ts';
import { run } from '../../docx/runs.ts';
import { styleIds } from '../../docx/styles.ts';
import { afterTable, caption, fixedTable } from '../../docx/table.ts';

type Blocks = readonly (Paragraph | DocxTable)[];
type Of<Kind extends PackBlock['kind']> = Extract<PackBlock, { kind: Kind }>;

const pen = { style: 'single', size: 6, color: color('muted') } as const;

/** Height of a line of handwriting, of a row that is written in, and of one with more room, in twips. */
const lineHeight = 510;
const rowHeights = { line: 567, space: 964 } as const;

/** Rows up to which a table stays on one page. */
const keepTogether = 9;

/** Whole widths by share; they add up to the width. */
function sharesOf(shares: readonly number[], width: number): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / all));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}

/** A table with empty cells: lines on all sides, the header on every page. */
export function writeTable({ caption: title, columns, rows, blankRows, room }: Of<'write-table'>, width: number): Blocks {
  const widths = sharesOf(
    columns.map((column) => column.width),
    width,
  );
  const blank = Array.from({ length: blankRows }, () => columns.map(() => ''));
  const all = [...rows, ...blank];
  const lines = { bottom: pen, left: pen, right: pen };
  const head = columns.map((column, index) =>
    cell([[run(column.title, 'strong')]], { ...lines, width: widths[index] as number, fill: cardFill, valign: 'bottom', keepNext: true }),
  );
  const body = all.map((row, place) => {
    const keepNext = place === 0 || (all.length <= keepTogether && place < all.length - 1);
    return columns.map((_, index) =>
      cell([[run(row[index] ?? '', 'plain')]], { ...lines, width: widths[index] as number, valign: 'center', keepNext }),
    );
  });
  return [
    caption(title),
    fixedTable(
      [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...body.map((children) => new TableRow({ cantSplit: true, height: { value: rowHeights[room], rule: 'atLeast' }, children })),
      ],
      widths,
    ),
    afterTable(),
  ];
}

/** A label and lines under it that grow when they are typed on. `after`: whether they stay with what is under them. */
export function ruledLines({ label, count }: Of<'lines'>, width: number, after: 'free' | 'stays' = 'free'): Blocks {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      new TableRow({
        cantSplit: true,
        height: { value: lineHeight, rule: 'atLeast' },
        children: [cell([[]], { width, valign: 'bottom', bottom: pen, padding: 0, keepNext: after === 'stays' || index < count - 1 })],
      }),
  );
  return [
    new Paragraph({ style: styleIds.cell, keepNext: true, spacing: { before: 140, after: 0 }, children: [run(label, 'plain')] }),
    fixedTable(rows, [width]),
    afterTable(after === 'stays'),
  ];
}

/** Fields beside each other at most. */
const across = 3;
const between = 280;

function fieldRow(fields: Of<'form'>['fields'], width: number): DocxTable {
  const each = Math.floor((width - between * (fields.length - 1)) / Math.max(1, fields.length));
  const cells = fields.flatMap(({ label, value }, index) => [
    ...(index === 0 ? [] : [cell([[]], { width: between, padding: 0 })]),
    cell([[run(`${label}: `, 'plain'), run(value ?? '', 'strong')]], { width: each, valign: 'bottom', bottom: pen, padding: 0 }),
  ]);
  const row = new TableRow({ cantSplit: true, height: { value: rowHeights.line, rule: 'atLeast' }, children: cells });
  return fixedTable(
    [row],
    fields.flatMap((_, index) => (index === 0 ? [each] : [between, each])),
  );
}

/** Fields to fill in, each on a line of its own to write on. */
export function formFields({ fields }: Of<'form'>, width: number): Blocks {
  const rows = Array.from({ length: Math.ceil(fields.length / across) }, (_, row) => fields.slice(row * across, (row + 1) * across));
  return rows.flatMap((row) => [fieldRow(row, width), afterTable()]);
}
