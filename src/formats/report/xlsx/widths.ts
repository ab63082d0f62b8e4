import { textWidth } from '../../../outline/charts/text-width.ts';

/** Points that one character of a column's width stands for, at the default font. */
const character = 5.25;
const size = 11;
const padding = 3;
/** Room that the filter button takes in a header. */
const button = 3.5;
const narrowest = 7;
/** A day or a number of six digits. */
const numberWidth = 12;
/** Longer texts wrap. */
const widest = 46;
/** Texts this long or shorter stay on one line. */
const oneLine = 26;

const wide = (text: string): number => textWidth(text, size) / character;

/** Width of a column in characters: its longest word and short texts whole, long texts wrapped, the header over at most two or three lines. */
export function columnWidth(header: string, cells: readonly (string | number | null)[]): number {
  const words = header.split(' ');
  const headerWidth = Math.max(...words.map((word) => wide(word) * 1.06), words.length > 1 ? (wide(header) * 1.06) / 2 : 0) + button;
  const cellWidth = cells.reduce((most: number, cell) => {
    if (typeof cell !== 'string') return most;
    const whole = wide(cell.slice(0, 300));
    return Math.max(most, whole <= oneLine ? whole : Math.min(widest, oneLine + (whole - oneLine) / 3));
  }, 0);
  const numbers = cells.some((cell) => typeof cell === 'number') ? numberWidth : 0;
  return Math.round(Math.min(widest, Math.max(narrowest, headerWidth, cellWidth + padding, numbers)) * 10) / 10;
}
