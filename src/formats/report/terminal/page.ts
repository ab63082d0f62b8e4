import type { Tone } from '../../../outline/block.ts';
import type { Paint, Stroke } from '../../../outline/paint.ts';
import { escapeLine } from '../../../source/escape-text.ts';
import type { View } from '../format.ts';
import { contentColumns } from './content-columns.ts';
import { asciiGlyphs, type Glyphs, toAscii, unicodeGlyphs } from './glyphs.ts';

/** Rows of cells as lines; each cell already fits its column, lines of a cell are separated by line feeds. */
export type DrawTable = (rows: readonly (readonly string[])[], columns: readonly DrawnColumn[]) => readonly string[];

export interface DrawnColumn {
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** What the long report is drawn with. */
export interface Page {
  readonly paint: Paint;
  readonly glyphs: Glyphs;
  /** Prepares text of others or of ours for this terminal: nothing it obeys, no Unicode where it has none. */
  readonly say: (text: string) => string;
  /** Columns inside the margin. */
  readonly columns: number;
  readonly draw: DrawTable;
}

const plain: Stroke = (text) => text;

/** How a meaning looks in a terminal. */
export function strokeOf({ paint }: Pick<Page, 'paint'>, tone: Tone): Stroke {
  const strokes: Readonly<Record<Tone, Stroke>> = {
    plain,
    strong: paint.bold,
    muted: paint.dim,
    first: paint.first,
    second: paint.second,
    good: paint.good,
    warning: paint.warning,
    bad: paint.bad,
  };
  return strokes[tone];
}

/** The page of a view, between its margins. */
export function pageFor(view: View, draw: DrawTable): Page {
  return {
    paint: view.paint,
    glyphs: view.ascii ? asciiGlyphs : unicodeGlyphs,
    say: view.ascii ? (text) => toAscii(escapeLine(text)) : escapeLine,
    columns: contentColumns(view.width),
    draw,
  };
}

/** The same page with less room, for what is indented. */
export const narrower = (page: Page, by: number): Page => ({ ...page, columns: Math.max(20, page.columns - by) });

/** Columns of running text: longer lines are hard to read, whatever the terminal offers. */
export const proseColumns = ({ columns }: Page): number => Math.min(columns, 108);
