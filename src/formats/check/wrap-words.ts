import { columns } from '../../outline/columns.ts';
import type { Stroke } from '../../outline/paint.ts';

/** Words of one look; they already hold nothing a terminal would obey. */
export interface Run {
  readonly text: string;
  readonly stroke: Stroke;
  /** Keeps the text on one line, so that a path with spaces stays in one piece. */
  readonly whole?: boolean;
  /** Columns left free before it; 1 unless given. */
  readonly gap?: number;
}

interface Word {
  readonly text: string;
  readonly stroke: Stroke;
  readonly gap: number;
}

const wordsOf = ({ text, stroke, whole, gap = 1 }: Run): Word[] =>
  (whole ? [text] : text.split(' ').filter(Boolean)).map((word, index) => ({ text: word, stroke, gap: index === 0 ? gap : 1 }));

/**
 * Sets runs of words in lines of at most `width` columns; a word wider than that has a line of its own.
 * Lines after the first start with `indent` spaces. Widths are counted by grapheme, colour does not count.
 */
export function wrapWords(runs: readonly Run[], width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, stroke, gap } of runs.flatMap(wordsOf)) {
    const wide = columns(text);
    if (used > 0 && used + gap + wide > width) {
      lines.push(line);
      line = ' '.repeat(indent) + stroke(text);
      used = indent + wide;
    } else {
      const space = used === 0 ? 0 : gap;
      line += ' '.repeat(space) + stroke(text);
      used += space + wide;
    }
  }
  return [...lines, line];
}
