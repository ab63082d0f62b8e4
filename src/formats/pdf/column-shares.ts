import { textWidth } from '../../outline/charts/text-width.ts';
import { breakable, longestWords, pieces } from './breakable.ts';

interface Room {
  /** Width of the widest piece that cannot break. */
  readonly least: number;
  /** Width of the longest line, up to where wrapping is better. */
  readonly most: number;
}

/** How wide the columns of a table are. */
export interface Layout {
  /** Share of each column. */
  readonly shares: readonly number[];
  /** Part of the line that the table takes, up to 1: two short columns at opposite ends of a page are hard to read. */
  readonly width: number;
  /** Words longer than this many characters must be able to break. */
  readonly longestWord: number;
}

const widestLine = 80;
const padding = 1.4;
const comfort = 1.25;

const widthOf = (text: string): number => textWidth(text, 1);

function roomOf(texts: readonly string[], longestWord: number): Room {
  return {
    least: Math.max(1, ...texts.flatMap((text) => pieces(breakable(text, longestWord)).map(widthOf))) + padding,
    most: Math.max(1, ...texts.map((text) => Math.min(widthOf(text), widestLine))) + padding,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function layoutFor(columns: readonly (readonly string[])[], line: number, longestWord: number): Layout & { readonly fits: boolean } {
  const rooms = columns.map((texts) => roomOf(texts, longestWord));
  const least = sum(rooms.map((room) => room.least));
  const most = sum(rooms.map((room) => room.most));
  const total = Math.min(line, most * comfort);
  const rest = Math.max(0, total - least);
  const share = (room: Room): number =>
    room.least + (most > least ? ((room.most - room.least) / (most - least)) * rest : rest / rooms.length);
  return {
    shares: rooms.map((room) => Math.round(share(room) * 100) / 100),
    width: Math.round(Math.min(1, total / line) * 1000) / 1000,
    longestWord,
    fits: least <= line,
  };
}

/**
 * Lays out a table: each column gets enough for its longest word, the rest goes where the texts are long.
 * @param columns texts of each column, its title among them.
 * @param line width of the page's text in units of the table's font size.
 */
export function columnShares(columns: readonly (readonly string[])[], line: number): Layout {
  const layouts = longestWords.map((longestWord) => layoutFor(columns, line, longestWord));
  const { shares, width, longestWord } = layouts.find(({ fits }) => fits) ?? (layouts[layouts.length - 1] as Layout);
  return { shares, width, longestWord };
}
