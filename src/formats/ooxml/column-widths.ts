import { textWidth } from '../../outline/charts/text-width.ts';

export interface TableRoom {
  /** Width of the whole table, in points. */
  readonly width: number;
  /** Size of the font, in points. */
  readonly size: number;
  /** White space left and right in a cell together, in points. */
  readonly padding: number;
}

/** A column gets no more than this share of the table for a word that must not be broken. */
const mostForWord = 0.45;

/** Bold text is wider; heads are bold, and any cell may be. */
const boldWider = 1.09;
const cellWider = 1.04;

/** Where a line may break; days and ranges of numbers stay whole. */
const breaks = /\s+|(?<=[^\d\s])[-/]/;

interface Needs {
  readonly least: number;
  readonly natural: number;
}

/** @param texts the head of the column, then its cells. */
function needsOf([head = '', ...cells]: readonly string[], { size, padding, width }: TableRoom): Needs {
  const wide = (text: string): number => textWidth(text.slice(0, 200), size);
  const widest = (parts: (text: string) => readonly string[]): number =>
    Math.max(
      0,
      ...parts(head).map((text) => wide(text) * boldWider),
      ...cells.flatMap((cell) => parts(cell).map((text) => wide(text) * cellWider)),
    );
  const least = Math.min(
    widest((text) => text.split(breaks)),
    width * mostForWord,
  );
  const natural = widest((text) => [text]);
  return { least: least + padding, natural: Math.max(natural, least) + padding };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How far a table is drawn out beyond what its texts need, before the way from one column to the next gets too long for the eye. */
const mostStretch = 1.6;

/** A column of sentences gets at least the first of these shares of the table that is there to give, before others stand on one line. */
const readableShares = [0.24, 0.2, 0.15, 0];

function readable(needs: readonly Needs[], width: number): readonly number[] {
  const tried = readableShares.map((share) =>
    needs.map(({ least, natural }) => (natural > width * share ? Math.max(least, width * share) : least)),
  );
  return tried.find((widths) => sum(widths) <= width) ?? needs.map(({ least }) => least);
}

/** Shares room evenly among those who want it; who wants little gets all of it. */
function shared(wants: readonly number[], room: number): readonly number[] {
  const order = wants.map((want, index) => ({ want, index })).sort((a, b) => a.want - b.want || a.index - b.index);
  const grants = wants.map(() => 0);
  let left = room;
  order.forEach(({ want, index }, done) => {
    grants[index] = Math.min(want, left / (order.length - done));
    left -= grants[index] as number;
  });
  return grants;
}

/** Width of each column, in points: every column its longest word at least, more to those with more to say. They add up to the table's width, or less where there is little to say. */
export function columnWidths(columns: readonly (readonly string[])[], room: TableRoom): readonly number[] {
  const needs = columns.map((texts) => needsOf(texts, room));
  const [least, natural] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.natural))];
  const stretch = Math.min(mostStretch, room.width / natural);
  if (stretch >= 1) return needs.map((need) => need.natural * stretch);
  if (least >= room.width)
    return shared(
      needs.map((need) => need.least),
      room.width,
    );
  const words = readable(needs, room.width);
  const more = shared(
    needs.map((need, index) => Math.max(0, need.natural - (words[index] as number))),
    room.width - sum(words),
  );
  return words.map((width, index) => width + (more[index] as number));
}

/** Whether every column gets at least its longest word. */
export const columnsFit = (columns: readonly (readonly string[])[], room: TableRoom): boolean =>
  sum(columns.map((texts) => needsOf(texts, room).least)) <= room.width;

/** Whether every cell stands on one line. */
export const columnsFitUnwrapped = (columns: readonly (readonly string[])[], room: TableRoom): boolean =>
  sum(columns.map((texts) => needsOf(texts, room).natural)) <= room.width;

/** Whether no column of sentences is squeezed to less than a fifth of the table. */
export function columnsReadable(columns: readonly (readonly string[])[], room: TableRoom): boolean {
  const fifth = room.width / 5;
  const widths = columnWidths(columns, room);
  return columns.every((texts, index) => (widths[index] as number) >= Math.min(needsOf(texts, room).natural, fifth) - 1e-6);
}
