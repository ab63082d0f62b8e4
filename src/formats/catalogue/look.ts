import type { Paint } from '../../outline/paint.ts';
import { escapeLine } from '../../source/escape-text.ts';
import { padEnd, width as widthOf, wrap } from '../report/terminal/fit.ts';
import { toAscii } from '../report/terminal/glyphs.ts';

/** How a catalogue is laid out in a terminal. */
export interface Look {
  /** Columns of the terminal. Running text stays within 92 of them, for longer lines are hard to follow. */
  readonly width: number;
  readonly paint: Paint;
  /** true for a terminal without Unicode. */
  readonly ascii: boolean;
}

const readable = 92;
const narrowest = 20;

/** The columns that text may use. */
export const columnsOf = ({ width }: Look): number => Math.min(width, readable);

/** A paragraph behind a lead-in, continued under its first word. */
export function hanging(lead: string, text: string, look: Look): string[] {
  const indent = ' '.repeat(widthOf(lead));
  const lines = wrap(escapeLine(text), Math.max(narrowest, columnsOf(look) - indent.length));
  return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}

/** Paragraphs behind their numbers, 1, 2, 3 and so on, which stand in one column. */
export function numbered(indent: string, texts: readonly string[], look: Look): string[] {
  const digits = String(texts.length).length;
  return texts.flatMap((text, index) => hanging(`${indent}${String(index + 1).padStart(digits)}  `, text, look));
}

/** Names and what they mean, in two columns; below each other where the second would be narrow. */
export function glossed(indent: string, entries: readonly (readonly [name: string, meaning: string])[], look: Look): string[] {
  const longest = Math.max(...entries.map(([name]) => widthOf(name)));
  if (columnsOf(look) - indent.length - longest < 2 * narrowest)
    return entries.flatMap(([name, meaning]) => hanging(indent, `${name}: ${meaning}`, look));
  return entries.flatMap(([name, meaning]) => hanging(`${indent}${padEnd(escapeLine(name), longest)}  `, meaning, look));
}

/** Lines as one text, in signs the terminal knows. */
export function pageOf(lines: readonly string[], { ascii }: Look): string {
  const page = `${lines.join('\n')}\n`;
  return ascii ? toAscii(page.replaceAll('→ ', '> ').replaceAll('─', '-')) : page;
}
