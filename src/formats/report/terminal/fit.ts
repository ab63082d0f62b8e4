import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns a text takes in a terminal: wide characters count two, combining ones none. */
export const width = (text: string): number => stringWidth(text);

/** Shortens a text to at most `columns`, ending in `ellipsis`, never inside a grapheme. */
export function shorten(text: string, columns: number, ellipsis: string): string {
  if (width(text) <= columns) return text;
  const room = columns - width(ellipsis);
  if (room <= 0) return ellipsis.slice(0, Math.max(0, columns));
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
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

/** Breaks a text into lines of at most `columns` at spaces; a word that is longer stands alone and is cut. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (width(candidate) <= columns || line === '') line = candidate;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}
