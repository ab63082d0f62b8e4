import type { Place } from '../model/finding.ts';
import { escapeLine } from './escape-text.ts';

/** A piece of a code frame; the terminal colours it by its kind. */
export interface FramePart {
  readonly text: string;
  readonly kind: 'gutter' | 'code' | 'marker';
}

export type FrameLine = readonly FramePart[];

export interface FrameOptions {
  /** Columns to use, at most 120. Default 120. */
  readonly width?: number;
}

const widest = 120;
const narrowest = 20;
const linesBefore = 1;
const cut = '…';

interface Shown {
  readonly text: string;
  readonly markFrom: number;
  readonly markTo: number;
}

/** The line with control characters escaped, and the marked range moved accordingly. */
function escapedLine(line: string, from: number, to: number): Shown {
  const before = escapeLine(line.slice(0, from).replaceAll('\t', ' '));
  const marked = escapeLine(line.slice(from, to).replaceAll('\t', ' '));
  const after = escapeLine(line.slice(to).replaceAll('\t', ' '));
  return { text: before + marked + after, markFrom: before.length, markTo: before.length + Math.max(1, marked.length) };
}

/** The part of a long line around the mark. */
function windowed({ text, markFrom, markTo }: Shown, room: number): Shown {
  if (text.length <= room && markTo <= room) return { text, markFrom, markTo };
  const start = Math.max(0, Math.min(markFrom - Math.floor(room / 3), Math.max(text.length, markFrom + 1) - room));
  const [head, tail] = [start > 0 ? cut : '', start + room < text.length ? cut : ''];
  const shown = head + text.slice(start + head.length, start + room - tail.length) + tail;
  return { text: shown, markFrom: markFrom - start, markTo: Math.min(markTo - start, room) };
}

// Only the lines shown are cut out of the text, and never more of a line than could be seen.
const longestLine = 4000;

function lineText(lines: readonly string[], number: number): string {
  return (lines[number - 1] ?? '').replace(/\r$/, '');
}

/** A stretch of a very long line around the column, with the column moved along. */
function near(line: string, column: number): { readonly line: string; readonly shift: number } {
  const shift = line.length > longestLine ? Math.max(0, column - longestLine / 2) : 0;
  return { line: line.slice(shift, shift + longestLine), shift };
}

function marked(lines: readonly string[], place: Place, room: number): readonly [code: string, marker: string] {
  const whole = lineText(lines, place.line);
  const { line, shift } = near(whole, place.column);
  const from = Math.min(place.column - 1 - shift, line.length);
  const to = place.endLine === place.line ? Math.max(place.endColumn - 1 - shift, from) : line.length;
  const shown = windowed(escapedLine(line, from, Math.min(to, line.length)), room);
  return [shown.text, ' '.repeat(shown.markFrom) + '^'.repeat(Math.max(1, shown.markTo - shown.markFrom))];
}

/**
 * The line a place is on, the line before it and a marker below, at most `width` (and never more than 120) columns.
 * What the file holds cannot move the cursor: control characters are escaped.
 */
export function codeFrame(text: string, place: Place, options: FrameOptions = {}): readonly FrameLine[] {
  const lines = text.split('\n', place.line);
  const digits = String(place.line).length;
  const width = Math.max(narrowest, Math.min(widest, options.width ?? widest));
  const room = width - digits - 3;
  const gutter = (label: string): FramePart => ({ text: `${label.padStart(digits)} | `, kind: 'gutter' });
  const before: FrameLine[] = [];
  for (let number = Math.max(1, place.line - linesBefore); number < place.line; number++) {
    const shown = windowed(escapedLine(lineText(lines, number).slice(0, longestLine), 0, 0), room);
    before.push([gutter(String(number)), { text: shown.text, kind: 'code' }]);
  }
  const [code, marker] = marked(lines, place, room);
  return [...before, [gutter(String(place.line)), { text: code, kind: 'code' }], [gutter(''), { text: marker, kind: 'marker' }]];
}
