import { lightTheme, type Role } from '../../outline/charts/theme.ts';

/** A rectangle on a slide, in inches. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of a wide slide, in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;

const edge = 0.6;
const inner = slideSize.width - 2 * edge;

/** Parts of a slide. */
export const areas = {
  kicker: { x: edge, y: 0.36, width: inner, height: 0.3 },
  title: { x: edge, y: 0.68, width: inner, height: 0.92 },
  body: { x: edge, y: 1.88, width: inner, height: 4.88 },
  footer: { x: edge, y: 6.98, width: inner - 1.2, height: 0.28 },
  number: { x: slideSize.width - edge - 1, y: 6.98, width: 1, height: 0.28 },
} as const satisfies Record<string, Area>;

/** On every machine that shows slides; Inter is not. */
export const font = 'Arial';

/** Colour of a role, as Office files write it. */
export const color = (role: Role): string => lightTheme.colors[role].slice(1).toUpperCase();

/** Background of cards. */
export const cardFill = 'F5F7F9';
