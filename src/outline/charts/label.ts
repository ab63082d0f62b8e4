import { fitText } from './fit-text.ts';
import { cleanText, coordinate, element, type Markup } from './svg.ts';
import { paint, type Role, type Theme } from './theme.ts';

/** Where and how a text is drawn. */
export interface LabelPlace {
  readonly x: number;
  /** Middle of the text, or of its lines together. */
  readonly middle: number;
  readonly size?: number;
  readonly role?: Role;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number | undefined;
  /** Width to wrap and shorten to; unlimited when absent. */
  readonly width?: number;
  readonly lines?: number;
  /** Tooltip; by default the full text where it had to be shortened. */
  readonly title?: string;
  /** Degrees clockwise, around (x, middle). */
  readonly rotate?: number;
  /** Colour of a rim around the letters, so that lines behind them do not disturb. */
  readonly rim?: Role;
}

/** Distance of two lines of text in units of the font size. */
export const lineHeight = 1.25;

/** Share of the font size by which a baseline lies below the middle of the small letters and digits. */
const baselineShift = 0.36;

/** Draws a text, one element for each line; shortened text keeps the whole as a tooltip. */
export function label(theme: Theme, text: string, place: LabelPlace): readonly Markup[] {
  const { x, middle, size = 12, role = 'ink', anchor = 'start', weight, width = Number.POSITIVE_INFINITY, lines = 1, rotate, rim } = place;
  const clean = cleanText(text);
  if (clean === '') return [];
  const fitted = fitText(clean, { width, size, lines });
  const title = place.title ?? (fitted.cut ? clean : undefined);
  const top = middle - ((fitted.lines.length - 1) * size * lineHeight) / 2;
  return fitted.lines.map((line, index) =>
    element(
      'text',
      {
        x,
        y: top + index * size * lineHeight + size * baselineShift,
        'font-size': size,
        'font-weight': weight,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        transform: rotate === undefined ? undefined : `rotate(${rotate} ${coordinate(x)} ${coordinate(middle)})`,
        ...paint(theme, { fill: role, ...(rim === undefined ? {} : { stroke: rim }) }),
        ...(rim === undefined ? {} : { 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
      },
      title === undefined ? [line] : [element('title', {}, [title]), line],
    ),
  );
}
