import { textWidth } from './text-width.ts';

/** Where a text goes: at most so many lines of a width, at a font size. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  /** Whether something was left out. */
  readonly cut: boolean;
}

/** Characters with their combining marks and joined parts, which must not be torn apart. */
const clusters = (text: string): readonly string[] => text.match(/\P{M}(?:\p{M}|\u200D\P{M})*|\p{M}/gu) ?? [];

/** Chinese and Japanese lines break between any two characters, others at spaces and after hyphens and slashes. */
const pieces = (text: string): readonly string[] =>
  text.match(
    /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF][\u3001\u3002\uFF0C\uFF1A]?|[^\s\-/\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+[-/]?|[\s\-/]/gu,
  ) ?? [];

function splitAt(text: string, width: number, size: number): readonly [string, string] {
  const parts = clusters(text);
  let taken = 1;
  while (taken < parts.length && textWidth(parts.slice(0, taken + 1).join(''), size) <= width) taken += 1;
  return [parts.slice(0, taken).join(''), parts.slice(taken).join('')];
}

/** One line no wider than given, ending in an ellipsis when something had to go. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const [kept] = splitAt(text, width - textWidth('…', size), size);
  return `${kept.trimEnd()}…`;
}

/** Breaks a text into lines; the last one that fits is shortened when the text goes on. */
export function fitText(text: string, { width, size, lines: limit }: Room): FittedText {
  const lines: string[] = [];
  let line = '';
  const waiting = [...pieces(text)];
  while (waiting.length > 0) {
    const piece = waiting.shift() as string;
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
    } else if (lines.length === limit - 1) {
      return { lines: [...lines, shorten((line + piece + waiting.join('')).trim(), width, size)], cut: true };
    } else if (line.trim() !== '') {
      lines.push(line.trim());
      line = '';
      waiting.unshift(piece.trimStart());
    } else {
      const [head, tail] = splitAt(piece, width, size);
      lines.push(head);
      waiting.unshift(tail);
    }
  }
  return { lines: line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trim()], cut: false };
}
