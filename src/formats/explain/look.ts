import type { Paint } from '../../outline/paint.ts';
import { escapeLine } from '../../source/escape-text.ts';
import { toAscii } from '../report/terminal/glyphs.ts';

/** How an explanation is laid out in a terminal. */
export interface Look {
  readonly width: number;
  readonly paint: Paint;
  /** true for a terminal without Unicode. */
  readonly ascii: boolean;
}

/** Signs that have a plain form of their own; the rest is left to the general rule. */
const plainSigns = (text: string): string => toAscii(text.replaceAll('÷', '/').replaceAll('Σ', 'sum of').replaceAll('→', '>'));

/** A text of others in one line, in signs the terminal knows. It comes before wrapping, for plain signs may be longer. */
export function shown(text: string, { ascii }: Look): string {
  const line = escapeLine(text);
  return ascii ? plainSigns(line) : line;
}
