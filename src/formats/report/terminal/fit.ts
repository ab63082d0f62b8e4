import { columns as columnsOf, isSimple } from '../../../outline/columns.ts';

let segmenter: Intl.Segmenter | null = null;

/** Graphemes of a text. The segmenter is slow to make and rarely needed. */
function graphemes(text: string): readonly string[] {
  if (isSimple(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns a text takes in a terminal: wide characters count two, combining ones none. */
export const width = (text: string): number => columnsOf(text);

/** Shortens a text to at most `columns`, ending in `ellipsis`, never inside a grapheme. */
export function shorten(text: string, columns: number, ellipsis: string): string {
  if (width(text) <= columns) return text;
  const room = columns - width(ellipsis);
  if (room <= 0) return ellipsis.slice(0, Math.max(0, columns));
  let kept = '';
  let used = 0;
  for (const segment of graphemes(text)) {
    const size = width(segment);
    if (used + size > room) break;
    kept += segment;
    used += size;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

/** Fills a text with spaces to exactly `columns` (never shortens it). */
export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));
export const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(text))) + text;

/** Where a word that is too long is best cut: after these. */
const seams = /^(.+[/\\_.:-])[^/\\_.:-]*$/s;

/** Cuts a word into pieces of at most `columns`, at a seam if there is one, never inside a grapheme. */
function pieces(word: string, columns: number): readonly string[] {
  if (width(word) <= columns) return [word];
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const segment of graphemes(word)) {
    const size = width(segment);
    if (piece !== '' && used + size > columns) {
      const whole = seams.exec(piece)?.[1] ?? piece;
      cut.push(whole);
      piece = piece.slice(whole.length);
      used = width(piece);
    }
    piece += segment;
    used += size;
  }
  return [...cut, piece];
}

/** Breaks a text into lines of at most `columns` at spaces; a word that is longer stands alone and is cut. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = width(word);
    const room = line === '' ? columns : columns - used - 1;
    if (size <= room) {
      used = line === '' ? size : used + 1 + size;
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    const cut = pieces(word, columns);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) as string;
    used = width(line);
  }
  lines.push(line);
  return lines;
}
