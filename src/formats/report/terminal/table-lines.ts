import type { Column, Inline, Table } from '../../../outline/block.ts';
import { tableGap } from './draw-table.ts';
import { width } from './fit.ts';
import { inlineLines, plainText } from './inline-lines.ts';
import type { Page } from './page.ts';

/** A column is not squeezed below this before another one is left out; sentences need more room than names. */
const narrowest = { words: 12, sentences: 24, squeezed: 14 } as const;
/** From this many columns on, a text counts as a sentence. */
const sentence = 40;
/** A word longer than this may be cut. */
const longestWhole = 24;

interface Measured {
  readonly column: Column;
  /** Its place in the table. */
  readonly index: number;
  readonly natural: number;
  /** Width below which it reads badly. */
  readonly least: number;
  /** Width it takes rather than leave out a column that matters. */
  readonly squeezed: number;
}

const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map(width));

/** The first column of words names the row and gets up to a third of the room. */
const leastForName = (room: number): number => Math.min(24, Math.floor(room * 0.35));

function measure(page: Page, { columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly Measured[] {
  const name = columns.findIndex(({ align }) => align === 'left');
  return columns.map((column, index) => {
    const cells = rows.map((row) => plainText(page, row[index] as Inline));
    const head = plainText(page, column.title);
    const widest = Math.max(0, ...cells.map(width));
    const whole = Math.min(longestWhole, Math.max(0, ...cells.map(longestWord)));
    const wanted = widest > sentence ? narrowest.sentences : narrowest.words;
    const words = Math.min(widest, Math.max(whole, index === name ? leastForName(page.columns) : wanted));
    const title = Math.min(longestWhole, longestWord(head));
    const least = Math.max(column.align === 'right' ? whole : words, title, 1);
    const squeezed = Math.min(least, narrowest.squeezed);
    return { column, index, natural: Math.max(widest, width(head), 1), least, squeezed };
  });
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, 0) + tableGap * Math.max(0, widths.length - 1);

/** Leaves columns out, the last first, until the rest fits; the number and the name of a row stay. */
function leaveOut(
  columns: readonly Measured[],
  room: number,
  mayGo: (one: Measured) => boolean,
  size: 'least' | 'squeezed',
): readonly Measured[] {
  const name = columns.find(({ column }) => column.align === 'left');
  let rest = columns;
  while (total(rest.map((one) => one[size])) > room) {
    const out = rest.findLast((one) => one !== columns[0] && one !== name && mayGo(one));
    if (out === undefined) break;
    rest = rest.filter((one) => one !== out);
  }
  return rest;
}

/** The columns there is room for: minor ones go first, then columns are squeezed, then others go. */
function kept(measured: readonly Measured[], room: number): readonly Measured[] {
  const major = leaveOut(measured, room, ({ column }) => column.minor === true, 'least');
  return leaveOut(major, room, () => true, 'squeezed');
}

/** Widths that fit the room: the widest column that still reads well gives way first. */
function widthsFor(columns: readonly Measured[], room: number): readonly number[] {
  const widths = columns.map(({ natural }) => natural);
  const shrink = (floors: readonly number[]): void => {
    for (let excess = total(widths) - room; excess > 0; excess -= 1) {
      const slack = widths.map((each, index) => (each > (floors[index] as number) ? each : 0));
      const widest = Math.max(...slack);
      if (widest === 0) return;
      const at = slack.indexOf(widest);
      widths[at] = widest - 1;
    }
  };
  shrink(columns.map(({ least }) => least));
  shrink(columns.map(({ squeezed }) => squeezed));
  shrink(columns.map(() => 1));
  return widths;
}

function layOut(page: Page, table: Pick<Table, 'columns' | 'rows'>, room: number): readonly string[] {
  const columns = kept(measure(page, table), room);
  const widths = widthsFor(columns, room);
  const cell = (text: Inline, at: number): string => inlineLines(page, text, widths[at] as number).join('\n');
  const head = columns.map(({ column }, at) => cell([{ text: column.title, tone: 'muted' }], at));
  const rows = table.rows.map((row) => columns.map(({ index }, at) => cell(row[index] as Inline, at)));
  const titled = columns.some(({ column }) => column.title !== '');
  return page.draw(
    [...(titled ? [head] : []), ...rows],
    columns.map(({ column }, at) => ({ width: widths[at] as number, align: column.align })),
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
