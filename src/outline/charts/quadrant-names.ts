import type { Quadrant } from './chart.ts';
import { fitText } from './fit-text.ts';
import { label, lineHeight } from './label.ts';
import { pointMark } from './marks.ts';
import { placeLabels } from './place-labels.ts';
import { cornerNames, plot, positionIn, splitBoxes } from './quadrant-frame.ts';
import { type Point, pointValues } from './quadrant-key.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Theme } from './theme.ts';

const size = 12;
const valueSize = 11;
const markRadius = 4;

/** A name broken into lines, with the room it takes. */
export interface Name {
  readonly point: Point;
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly value: string;
  readonly width: number;
  readonly height: number;
}

const lineStep = size * lineHeight;

/** Names of points above their values, broken into lines of a width. */
export const fullName =
  (room: { readonly width: number; readonly lines: number }) =>
  (point: Point): Name => {
    const { lines, cut } = fitText(cleanText(point.label), { ...room, size });
    const value = pointValues(point);
    const widths = [...lines.map((line) => textWidth(line, size)), textWidth(value, valueSize)];
    return { point, lines, cut, value, width: Math.max(...widths), height: (lines.length + 1) * lineStep };
  };

/** A number that a key below the picture explains. */
export const numberName = (point: Point, index: number): Name => ({
  point,
  lines: [String(index + 1)],
  cut: false,
  value: '',
  width: textWidth(String(index + 1), size),
  height: lineStep,
});

/** Names where they find room; null when one does not, so that numbers and a key take their place. */
export function drawNames(theme: Theme, chart: Quadrant, names: readonly Name[]): readonly Markup[] | null {
  const to = positionIn(chart);
  const obstacles = cornerNames(theme, chart).boxes;
  const anchors = names.map(({ point, width, height }) => ({ x: to.x(point.x), y: to.y(point.y), width, height }));
  const bounds = { x: plot.x + 4, y: plot.y + 4, width: plot.width - 8, height: plot.height - 8 };
  const placed = placeLabels(anchors, { bounds, obstacles, avoid: splitBoxes(chart), mark: markRadius });
  if (placed.includes(null) && names.some(({ value }) => value !== '')) return null;
  const leaders: Markup[] = [];
  const texts = names.flatMap(({ point, lines, cut, value }, index) => {
    const place = placed[index];
    const anchor = anchors[index];
    if (!place || anchor === undefined) return [];
    if (place.leader !== null) {
      const d = path('M', anchor.x, anchor.y, 'L', ...place.leader);
      leaders.push(element('path', { d, 'stroke-width': 1, ...paint(theme, { stroke: 'join' }) }));
    }
    const { box, align } = place;
    const common = { x: box.x + { start: 0, middle: 0.5, end: 1 }[align] * box.width, anchor: align, rim: 'paper' } as const;
    const rows = lines.flatMap((line, row) => {
      const middle = box.y + (row + 0.5) * lineStep;
      return label(theme, line, { ...common, middle, size, ...(cut ? { title: point.label } : {}) });
    });
    const middle = box.y + (lines.length + 0.5) * lineStep;
    return [...rows, ...label(theme, value, { ...common, middle, size: valueSize, role: 'muted' })];
  });
  const marks = anchors.map(({ x, y }) => pointMark(theme, { x, y, r: markRadius }));
  return [...leaders, ...texts, ...marks];
}
