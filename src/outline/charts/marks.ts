import type { BulletRow } from './chart.ts';
import { element, type Markup, path } from './svg.ts';
import { paint, type Role, type Theme } from './theme.ts';

/** Middle and half size of a mark. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export type Mark = (theme: Theme, place: MarkPlace) => Markup;

const diamondPath = ({ x, y, r }: MarkPlace): string => {
  const reach = r * 1.25;
  return path('M', x, y - reach, 'L', x + reach, y, 'L', x, y + reach, 'L', x - reach, y, 'Z');
};

/** The first side of the pair. */
export const firstMark: Mark = (theme, { x, y, r }) =>
  element('circle', { cx: x, cy: y, r, 'stroke-width': 1.5, ...paint(theme, { fill: 'firstFill', stroke: 'first' }) });

/** The second side of the pair. */
export const secondMark: Mark = (theme, place) =>
  element('path', { d: diamondPath(place), 'stroke-width': 1.5, ...paint(theme, { fill: 'secondFill', stroke: 'second' }) });

const dotted = { 'stroke-width': 1.5, 'stroke-dasharray': '2 2' };

/** The first side, not rated. */
export const firstMissing: Mark = (theme, { x, y, r }) =>
  element('circle', { cx: x, cy: y, r, ...dotted, ...paint(theme, { fill: 'paper', stroke: 'first' }) });

/** The second side, not rated. */
export const secondMissing: Mark = (theme, place) =>
  element('path', { d: diamondPath(place), ...dotted, ...paint(theme, { fill: 'paper', stroke: 'second' }) });

/** A thing that belongs to neither side. */
export const pointMark: Mark = (theme, { x, y, r }) =>
  element('rect', {
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
    rx: 1,
    'stroke-width': 1,
    ...paint(theme, { fill: 'ink', stroke: 'paper' }),
  });

/** The target, as it looks in a legend. */
export const targetMark: Mark = (theme, { x, y, r }) =>
  element('path', {
    d: path('M', x, y - r * 1.5, 'V', y + r * 1.5),
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2.5',
    ...paint(theme, { stroke: 'target' }),
  });

const stroke = { 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

const drawn =
  (role: Role, data: (place: MarkPlace) => string): Mark =>
  (theme, place) =>
    element('path', { d: data(place), ...stroke, ...paint(theme, { stroke: role }) });

/** A tick, an exclamation in a triangle, a cross and a dash: told apart without colour. */
export const toneMarks = {
  good: drawn('good', ({ x, y, r }) => path('M', x - r, y, 'L', x - r * 0.25, y + r * 0.75, 'L', x + r, y - r * 0.75)),
  warning: drawn('warning', ({ x, y, r }) => path('M', x, y - r, 'L', x + r * 1.1, y + r * 0.9, 'H', x - r * 1.1, 'Z')),
  bad: drawn('bad', ({ x, y, r }) =>
    path('M', x - r * 0.8, y - r * 0.8, 'L', x + r * 0.8, y + r * 0.8, 'M', x + r * 0.8, y - r * 0.8, 'L', x - r * 0.8, y + r * 0.8),
  ),
  muted: drawn('muted', ({ x, y, r }) => path('M', x - r * 0.8, y, 'H', x + r * 0.8)),
} satisfies Record<BulletRow['tone'], Mark>;
