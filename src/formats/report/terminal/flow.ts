import { width } from './fit.ts';

/** A text with the look it gets once its width is settled. */
export type Cell = readonly [text: string, paint: (text: string) => string];

/** Cells side by side, `gap` spaces between them, on as many lines as it takes. */
export function flow(cells: readonly Cell[], columns: number, gap: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [text, paint] of cells) {
    const size = width(text);
    if (used > 0 && used + gap + size > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (used === 0 ? '' : ' '.repeat(gap)) + paint(text);
    used += (used === 0 ? 0 : gap) + size;
  }
  return used === 0 ? lines : [...lines, line];
}
