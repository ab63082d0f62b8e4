import { CheckBox, type Table as DocxTable, Paragraph, TableCell, TableRow, VerticalMergeType } from 'docx';
import type { Grid, TickColumn } from '../../../outline/handout/pack.ts';
import { axis, cell, hairline } from '../../docx/cells.ts';
import { run } from '../../docx/runs.ts';
import { styleIds } from '../../docx/styles.ts';
import { afterTable, fixedTable } from '../../docx/table.ts';
import { officeText } from '../../neutralise/ooxml.ts';
import { sheetStyles } from './styles.ts';

/** Width of a column of boxes with its word across, and upright where there are many, in twips. */
const tickWidth = { across: 964, upright: 640 } as const;
const mostAcross = 6;

/** Height of upright words and of a line to write on, in twips. */
const uprightHeight = 1_300;
const lineHeight = 400;

/** Rows up to which a grid stays on one page. */
const keepTogether = 7;

/** Longest name that a content control takes. */
const longestName = 60;

interface TickRow {
  readonly keepNext: boolean;
  /** Whether a line stands under it. */
  readonly ruled: boolean;
}

/** The statement beside its boxes and its line to write on; every part of it stays with the row below. */
const statementCell = (width: number, merge: 'restart' | 'continue', content: { readonly text: string; readonly keepNext: boolean }) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    verticalMerge: VerticalMergeType[merge === 'restart' ? 'RESTART' : 'CONTINUE'],
    verticalAlign: 'center',
    borders: { bottom: axis },
    children: [new Paragraph({ style: styleIds.cell, keepNext: content.keepNext, children: [run(content.text, 'plain')] })],
  });

/** A box that is ticked with a click, or by hand on paper. */
const tickCell = ({ mark, word }: TickColumn, width: number, { keepNext, ruled }: TickRow): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(ruled ? { borders: { bottom: hairline } } : {}),
    margins: { marginUnitType: 'dxa', top: 20, bottom: 20, left: 0, right: 0 },
    children: [
      new Paragraph({
        style: sheetStyles.tick,
        keepNext,
        children: [new CheckBox({ alias: officeText(`${mark} ${word}`).slice(0, longestName) })],
      }),
    ],
  });

const uprightCell = ({ mark, word }: TickColumn, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    textDirection: 'btLr',
    verticalAlign: 'center',
    borders: { bottom: axis },
    children: [new Paragraph({ style: styleIds.cell, keepNext: true, children: [run(`${mark}  `, 'strong'), run(word, 'plain')] })],
  });

const acrossCell = ({ mark, word }: TickColumn, width: number): TableCell =>
  cell([[run(mark, 'strong')], [run(word, 'plain')]], {
    width,
    align: 'center',
    valign: 'bottom',
    bottom: axis,
    padding: 10,
    keepNext: true,
  });

/**
 * A tick grid: the header repeats on every page, and a statement stays with its boxes and with its line to write on.
 * @param after whether it stays with what is under it.
 */
export function tickGrid(
  { caption, columns, rows, evidenceLine }: Grid,
  width: number,
  after: 'free' | 'stays' = 'free',
): readonly (Paragraph | DocxTable)[] {
  const upright = columns.length > mostAcross;
  const each = upright ? tickWidth.upright : tickWidth.across;
  const first = width - each * columns.length;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(upright ? { height: { value: uprightHeight, rule: 'atLeast' } } : {}),
    children: [
      cell([[run(caption, 'strong', { size: 22 })]], { width: first, valign: 'bottom', bottom: axis, keepNext: true }),
      ...columns.map((column) => (upright ? uprightCell(column, each) : acrossCell(column, each))),
    ],
  });
  const body = rows.flatMap((statement, index) => {
    const stays = index < rows.length - 1 ? rows.length <= keepTogether : after === 'stays';
    const look = { keepNext: stays || evidenceLine !== null, ruled: evidenceLine === null };
    const boxes = columns.map((column) => tickCell(column, each, look));
    if (evidenceLine === null) {
      return [
        new TableRow({
          cantSplit: true,
          children: [cell([[run(statement, 'plain')]], { width: first, valign: 'center', bottom: hairline, keepNext: stays }), ...boxes],
        }),
      ];
    }
    const line = cell([[run(evidenceLine, 'muted')]], {
      width: each,
      span: columns.length,
      valign: 'bottom',
      bottom: axis,
      keepNext: stays,
    });
    return [
      new TableRow({ cantSplit: true, children: [statementCell(first, 'restart', { text: statement, keepNext: true }), ...boxes] }),
      new TableRow({
        cantSplit: true,
        height: { value: lineHeight, rule: 'atLeast' },
        children: [statementCell(first, 'continue', { text: '', keepNext: stays }), line],
      }),
    ];
  });
  return [afterTable(true), fixedTable([head, ...body], [first, ...columns.map(() => each)]), afterTable(after === 'stays')];
}
