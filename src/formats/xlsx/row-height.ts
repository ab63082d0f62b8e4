import { textWidth } from '../../outline/charts/text-width.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** Size of the default font, and of what one character of a column's width stands for, in points. */
const defaultSize = 11;
const character = 5.25;

/** Height of a line beside the size of its font; a row of the default height holds one line of the default font. */
const leading = 15 / 11;

/** Highest row that spreadsheets take, in points. */
const highest = 409;

/** Lines that a text takes in a column, counted generously: each word goes to the next line where it does not fit. */
function linesOf(text: string, room: number, size: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const width = textWidth(`${word} `, size);
      if (used > 0 && used + width > room) [count, used] = [count + 1, 0];
      count += Math.floor(Math.max(0, width - room / 20) / room);
      used = width > room ? width % room : used + width;
    }
    return lines + count;
  }, 0);
}

/** Height of a row in points; null where the default does. Not every spreadsheet makes room for wrapped text by itself. */
export function rowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number | null {
  const heights = row.map(({ value, look }, index) => {
    const column = columns[index];
    const { size = defaultSize, wrap = false, indent = 0 } = look ?? column?.look ?? {};
    const room = Math.max(2, (column?.width ?? 8) - 1 - indent) * character;
    const lines = wrap && typeof value === 'string' && column?.folded !== true ? linesOf(value, room, size) : 1;
    return Math.min(highest, lines * size * leading);
  });
  const height = Math.max(0, ...heights);
  return height > defaultSize * leading ? Math.ceil(height) : null;
}
