import { fitText } from '../../outline/charts/fit-text.ts';

/** Distance of two lines in units of the font size, as the office programs set Arial. */
const lineHeight = 1.2;

/** Widths are estimated by the wider of Inter and Arial, which leaves room; bold letters take a little of it. */
const boldWider = 1.05;

/** More than a slide can hold of one text. */
const longest = 900;

export interface TextRoom {
  /** In inches. */
  readonly width: number;
  /** Size of the font, in points. */
  readonly size: number;
  readonly bold?: boolean;
}

const roomOf = ({ width, size, bold }: TextRoom, lines: number) => ({ width: (width * 72) / (bold === true ? boldWider : 1), size, lines });

/** Height of so many lines, in inches. */
export const linesHeight = (lines: number, size: number): number => (lines * size * lineHeight) / 72;

/** Lines that a text takes. */
export const lineCount = (text: string, room: TextRoom): number => fitText(text.slice(0, longest), roomOf(room, 1000)).lines.length;

/** Height of a text, in inches. */
export const textHeight = (text: string, room: TextRoom): number => linesHeight(lineCount(text, room), room.size);

export interface Fitted {
  readonly text: string;
  readonly size: number;
  /** Whether something had to go. */
  readonly cut: boolean;
}

export interface FitRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
}

/** The largest size at which a text fits; at the smallest it is shortened where it must be. */
export function fitInto(text: string, { width, height, sizes, bold = false }: FitRoom): Fitted {
  const fits = sizes.find((size) => textHeight(text, { width, size, bold }) <= height + 1e-6 && text.length <= longest);
  if (fits !== undefined) return { text, size: fits, cut: false };
  const size = sizes.at(-1) as number;
  return { ...shortened(text, { width, size, bold }, Math.max(1, Math.floor(height / linesHeight(1, size)))), size };
}

/** A text of at most so many lines. */
export function shortened(text: string, room: TextRoom, lines: number): { readonly text: string; readonly cut: boolean } {
  const { lines: kept, cut } = fitText(text.slice(0, longest), roomOf(room, lines));
  const isCut = cut || text.length > longest;
  return isCut ? { text: kept.join(' ').replace(/…?$/, '…'), cut: true } : { text, cut: false };
}
