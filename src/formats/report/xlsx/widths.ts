import type { ColumnKind } from '../../tables/column.ts';
import { charactersWide as wide } from '../../xlsx/characters-wide.ts';

/** Room left and right of a text. */
const padding = 3;
/** Room that the filter button takes in a header. */
const button = 3.5;
/** A day or a number of six digits, and a level or a count. */
const least = { date: 12, number: 12, other: 8.5 } as const;
/** Longer texts wrap. */
const widest = 56;
/** Texts this long or shorter stay on one line. */
const oneLine = 44;

interface ColumnContent {
  readonly kind: ColumnKind;
  readonly cells: readonly (string | number | null)[];
}

/** Width of a column in characters: its longest word and short texts whole, long texts wrapped, the header over at most two or three lines. */
export function columnWidth(header: string, { cells, kind }: ColumnContent): number {
  const words = header.split(' ');
  const headerWidth = Math.max(...words.map((word) => wide(word) * 1.06), words.length > 1 ? (wide(header) * 1.06) / 2 : 0) + button;
  const cellWidth = cells.reduce((most: number, cell) => {
    if (typeof cell !== 'string') return most;
    const whole = wide(cell.slice(0, 300));
    return Math.max(most, whole <= oneLine ? whole : Math.min(widest, oneLine + (whole - oneLine) / 3));
  }, 0);
  return (
    Math.round(
      Math.min(widest, Math.max(kind === 'date' || kind === 'number' ? least[kind] : least.other, headerWidth, cellWidth + padding)) * 10,
    ) / 10
  );
}
