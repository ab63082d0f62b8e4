import type { Column, Inline, Table } from '../../../outline/block.ts';
import { tableGap } from './draw-table.ts';
import { width } from './fit.ts';
import { inlineLines, plainText } from './inline-lines.ts';
import type { Page } from './page.ts';

/** Columns of words are not squeezed below this before another column is left out. */
const narrowest = 10;

interface Measured {
  readonly column: Column;
  /** Its place in the table. */
  readonly index: number;
  readonly natural: number;
  readonly least: number;
}

const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map(width));

function measure(page: Page, { columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly Measured[] {
  return columns.map((column, index) => {
    const cells = rows.map((row) => plainText(page, row[index] ?? ''));
    const head = plainText(page, column.title);
    const widest = Math.max(0, ...cells.map(width));
    const least = column.align === 'right' ? widest : Math.min(widest, narrowest);
    return { column, index, natural: Math.max(widest, width(head), 1), least: Math.max(least, longestWord(head), 1) };
  });
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, 0) + tableGap * Math.max(0, widths.length - 1);

/** Leaves out minor columns from the right, then others, until the rest fits; the first two columns say what a row is about. */
function kept(measured: readonly Measured[], room: number): readonly Measured[] {
  let rest = measured;
  while (rest.length > 2 && total(rest.map(({ least }) => least)) > room) {
    const droppable = rest.slice(Math.min(2, rest.length - 1));
    const out = droppable.findLast(({ column }) => column.minor === true) ?? droppable.at(-1);
    rest = rest.filter((one) => one !== out);
  }
  return rest;
}

/** Widths that fit the room: the widest column gives way first. */
function widthsFor(columns: readonly Measured[], room: number): readonly number[] {
  const widths = columns.map(({ natural }) => natural);
  let excess = total(widths) - room;
  while (excess > 0) {
    const slack = widths.map((each, index) => (each > (columns[index]?.least ?? 1) ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    const at = Math.max(...slack) > 0 ? widest : widths.indexOf(Math.max(...widths));
    if ((widths[at] ?? 1) <= 1) break;
    widths[at] = (widths[at] ?? 1) - 1;
    excess -= 1;
  }
  return widths;
}

function layOut(page: Page, table: Pick<Table, 'columns' | 'rows'>, room: number): readonly string[] {
  const columns = kept(measure(page, table), room);
  const widths = widthsFor(columns, room);
  const cell = (text: Inline, at: number): string => inlineLines(page, text, widths[at] ?? 1).join('\n');
  const head = columns.map(({ column }, at) => cell([{ text: column.title, tone: 'muted' }], at));
  const rows = table.rows.map((row) => columns.map(({ index }, at) => cell(row[index] ?? '', at)));
  const titled = columns.some(({ column }) => column.title !== '');
  return page.draw(
    [...(titled ? [head] : []), ...rows],
    columns.map(({ column }, at) => ({ width: widths[at] ?? 1, align: column.align })),
  );
}

/** A table that is never wider than the page. */
export function tableLines(page: Page, table: Pick<Table, 'columns' | 'rows'>): readonly string[] {
  let room = page.columns;
  let lines = layOut(page, table, room);
  // The table package measures some new signs narrower than terminals draw them; then there is less room than it thinks.
  for (let tries = 0; tries < 5; tries += 1) {
    const excess = Math.max(0, ...lines.map(width)) - page.columns;
    if (excess <= 0) return lines;
    room -= excess;
    lines = layOut(page, table, Math.max(1, room));
  }
  return lines;
}
