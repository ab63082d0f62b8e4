import type { Inline, Table } from '../../outline/block.ts';
import { escapeLine } from '../../source/escape-text.ts';
import { padEnd, padStart, width, wrap } from '../report/terminal/fit.ts';
import type { Look } from './look.ts';

const gap = 2;
/** Narrower than this a column is no longer read but deciphered. */
const narrowest = 9;

const plain = (cell: Inline): string => escapeLine(typeof cell === 'string' ? cell : cell.map(({ text }) => text).join(''));

/** Cuts a line that has no space to break at, a path for one. */
function cut(line: string, columns: number): readonly string[] {
  if (width(line) <= columns) return [line];
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (piece !== '' && width(piece + character) > columns) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

const wrapCell = (text: string, columns: number): readonly string[] => wrap(text, columns).flatMap((line) => cut(line, columns));

/** Widths that fit, the widest columns giving way first; null when the table has too many columns for the room. */
function fitted(natural: readonly number[], room: number): readonly number[] | null {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1);
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) return null;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A table as lines of at most `columns`; where it does not fit, each row becomes a list of its cells. */
export function tableLines({ columns, rows }: Table, room: number, { paint }: Look): readonly string[] {
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => row.map(plain));
  const natural = titles.map((title, index) => Math.max(width(title), ...cells.map((row) => width(row[index] ?? ''))));
  const widths = fitted(natural, room);
  if (widths === null) return cells.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...recordLines(titles, row, room)]);
  const line = (row: readonly string[]): readonly string[] => {
    const wrapped = row.map((cell, index) => wrapCell(cell, widths[index] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, index) => (columns[index]?.align === 'right' ? padStart : padEnd)(lines[at] ?? '', widths[index] ?? narrowest))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  return [...line(titles).map(paint.dim), ...cells.flatMap(line)];
}

const recordLines = (titles: readonly string[], row: readonly string[], room: number): readonly string[] =>
  row.flatMap((cell, index) => (cell === '' ? [] : wrapCell(`${titles[index] ?? ''}: ${cell}`, room)));
