import { levels } from '../numbers.ts';
import type { Quadrant } from './chart.ts';
import { label } from './label.ts';
import { margin, pictureWidth } from './picture.ts';
import type { Markup } from './svg.ts';
import type { Theme } from './theme.ts';

const rowHeight = 18;
const columnGap = 32;
const columnWidth = (pictureWidth - 2 * margin - columnGap) / 2;

export type Point = Quadrant['points'][number];

/** Both values of a point, as printed beside its name. */
export const pointValues = ({ x, y }: Point): string => `${levels(x)} · ${levels(y)}`;

/** Height of the key of so many points. */
export const keyHeight = (count: number): number => Math.ceil(count / 2) * rowHeight + (count > 0 ? 8 : 0);

/** Numbers of the points with names and values, in two columns read downwards. */
export function quadrantKey(theme: Theme, points: readonly Point[], top: number): readonly Markup[] {
  const perColumn = Math.ceil(points.length / 2);
  return points.flatMap((point, index) => {
    const column = index < perColumn ? 0 : 1;
    const left = margin + column * (columnWidth + columnGap);
    const middle = top + (index - column * perColumn) * rowHeight;
    return [
      ...label(theme, String(index + 1), { x: left + 18, middle, size: 11, role: 'muted', anchor: 'end' }),
      ...label(theme, point.label, { x: left + 28, middle, size: 12, width: columnWidth - 28 - 64 }),
      ...label(theme, pointValues(point), { x: left + columnWidth, middle, size: 11, role: 'muted', anchor: 'end' }),
    ];
  });
}
