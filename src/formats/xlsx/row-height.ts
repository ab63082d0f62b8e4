import { charactersWide } from './characters-wide.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** Size of the default font, in points. */
const defaultSize = 11;

/** Height of a line beside the size of its font; a row of the default height holds one line of the default font. */
const leading = 15 / 11;

/** Highest row that spreadsheets take, in points. */
const highest = 409;

/** Lines that a text takes in a column, counted generously: each word goes to the next line where it does not fit. */
function linesOf(text: string, room: number, size: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    const space = charactersWide(' ', size);
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const width = charactersWide(word, size);
      if (used > 0 && used + width > room) [count, used] = [count + 1, 0];
      // A word that is longer than a line is broken.
      if (width > room) count += Math.ceil(width / room) - 1;
      used += (width > room ? width % room : width) + space;
    }
    return lines + count;
  }, 0);
}

/** Height of a row in points; null where the default does. Not every spreadsheet makes room for wrapped text by itself. */
export function rowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number | null {
  const heights = row.map(({ value, look }, index) => {
    const column = columns[index];
    const { size = defaultSize, wrap = false, indent = 0 } = look ?? column?.look ?? {};
    const room = Math.max(2, (column?.width ?? 8) - 1 - indent);
    const lines = wrap && typeof value === 'string' && column?.folded !== true ? linesOf(value, room, size) : 1;
    return Math.min(highest, lines * size * leading);
  });
  const height = Math.max(0, ...heights);
  return height > defaultSize * leading ? Math.ceil(height) : null;
}
