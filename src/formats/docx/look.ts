import { lightTheme, type Role } from '../../outline/charts/theme.ts';

/** Twentieths of a point, the unit of Word. */
export const twips = (points: number): number => Math.round(points * 20);

export type Paper = 'a4' | 'letter';

/** Width and height of a page, in twips. */
const papers = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const satisfies Record<
  Paper,
  object
>;

export const pageMargin = 1_134;

/** A page and the width of its text, in twips. */
export const pageOf = (paper: Paper): { readonly width: number; readonly height: number; readonly text: number } => {
  const { width, height } = papers[paper];
  return { width, height, text: width - 2 * pageMargin };
};

/** On every machine that opens documents; letters it does not have, readers take from other fonts. */
export const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' } as const;

/** Size of text, of the text in tables, and in tables with many columns, in points. */
export const sizes = { text: 10, table: 8.5, wideTable: 7.5 } as const;

/** Half points, in which sizes are written. */
export const half = (points: number): number => Math.round(points * 2);

/** Colour of a role, as Office files write it. */
export const color = (role: Role): string => lightTheme.colors[role].slice(1).toUpperCase();

/** Background of cards. */
export const cardFill = 'F5F7F9';
