import { shorten } from './fit-text.ts';
import { label } from './label.ts';
import type { Mark } from './marks.ts';
import { cleanText, type Markup } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Role, Theme } from './theme.ts';

export interface LegendItem {
  readonly mark: Mark;
  readonly text: string;
  readonly role?: Role;
}

export interface LegendPlace {
  readonly x: number;
  /** Middle of the first line. */
  readonly middle: number;
  readonly width: number;
}

export interface Legend {
  readonly body: readonly Markup[];
  readonly height: number;
}

const size = 12;
const lineDistance = 20;
const markSpace = 16;
const itemGap = 20;

/** Marks with their names in a row that wraps. */
export function legend(theme: Theme, items: readonly LegendItem[], place: LegendPlace): Legend {
  const body: Markup[] = [];
  let x = place.x;
  let middle = place.middle;
  for (const { mark, text, role = 'ink' } of items) {
    const name = cleanText(text);
    const width = markSpace + textWidth(shorten(name, place.width - markSpace, size), size);
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      middle += lineDistance;
    }
    body.push(mark(theme, { x: x + 5, y: middle, r: 5 }));
    body.push(...label(theme, name, { x: x + markSpace, middle, size, role, width: place.width - markSpace }));
    x += width + itemGap;
  }
  return { body, height: middle - place.middle + lineDistance };
}
