import type { Inline, Table } from '../../outline/block.ts';
import { padEnd, padStart, width, wrap } from '../report/terminal/fit.ts';
import { type Look, shown } from './look.ts';

const gap = 2;

const plain = (cell: Inline): string => (typeof cell === 'string' ? cell : cell.map(({ text }) => text).join(''));

const longestWord = (text: string): number => Math.max(...text.split(' ').map(width));

interface Room {
  /** Width at which nothing wraps. */
  readonly natural: number;
  /** Width of the longest word: paths and numbers are never cut, so that they can be copied and searched. */
  readonly least: number;
}

/** Widths that fit, the column with most to give giving way first; null when even the longest words do not fit beside each other. */
function fitted(columns: readonly Room[], room: number): readonly number[] | null {
  const widths = columns.map(({ natural }) => natural);
  const spare = (): readonly number[] => widths.map((one, index) => one - (columns[index]?.least ?? one));
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1) - room;
  for (; excess > 0; excess -= 1) {
    const spares = spare();
    const most = Math.max(...spares);
    if (most === 0) return null;
    const index = spares.indexOf(most);
    widths[index] = (widths[index] as number) - 1;
  }
  return widths;
}

/** A table as lines of at most `columns`; where it does not fit, each row becomes a list of its cells. */
export function tableLines({ columns, rows }: Table, room: number, look: Look): readonly string[] {
  const titles = columns.map(({ title }) => shown(title, look));
  const cells = rows.map((row) => row.map((cell) => shown(plain(cell), look)));
  const rooms = titles.map((title, index) => {
    const column = [title, ...cells.map((row) => row[index] as string)];
    return { natural: Math.max(...column.map(width)), least: Math.max(...column.map(longestWord)) };
  });
  const widths = fitted(rooms, room);
  if (widths === null) return cells.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...recordLines(titles, row, room)]);
  const line = (row: readonly string[]): readonly string[] => {
    const wrapped = row.map((cell, index) => wrap(cell, widths[index] as number));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, index) => (columns[index]?.align === 'right' ? padStart : padEnd)(lines[at] ?? '', widths[index] as number))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  return [...line(titles).map(look.paint.dim), ...cells.flatMap(line)];
}

const recordLines = (titles: readonly string[], row: readonly string[], room: number): readonly string[] =>
  row.flatMap((cell, index) => (cell === '' ? [] : wrap(`${titles[index]}: ${cell}`, room)));
