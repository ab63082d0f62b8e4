import type { Box } from './boxes.ts';
import type { Quadrant } from './chart.ts';
import { clamp } from './known.ts';
import { label } from './label.ts';
import { belowTitle, margin, pictureWidth } from './picture.ts';
import { cleanText, coordinate, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Theme } from './theme.ts';

const size = 12;
const valueSize = 11;
/** The frame of the picture. */
export const plot: Box = { x: margin + 34, y: belowTitle + 22, width: pictureWidth - 2 * margin - 34, height: 420 };
/** Marks at the end of a scale stay clear of the frame by this much. */
const inset = 24;

/** Where values lie in the picture. */
export const positionIn = (chart: Quadrant) => {
  const share = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
    max > min ? (clamp(value, min, max) - min) / (max - min) : 0.5;
  return {
    x: (value: number) => plot.x + inset + share(value, chart.x) * (plot.width - 2 * inset),
    y: (value: number) => plot.y + plot.height - inset - share(value, chart.y) * (plot.height - 2 * inset),
  };
};

const ticks = (min: number, max: number): readonly number[] =>
  max - min > 12 ? [min, (min + max) / 2, max] : Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index);

/** The lines that split the field, as boxes. */
export function splitBoxes(chart: Quadrant): readonly Box[] {
  const to = positionIn(chart);
  return [
    { x: to.x(chart.x.split), y: plot.y, width: 0, height: plot.height },
    { x: plot.x, y: to.y(chart.y.split), width: plot.width, height: 0 },
  ];
}

/** Frame, splits, numbers and titles of the axes. */
export function quadrantAxes(theme: Theme, chart: Quadrant): readonly Markup[] {
  const to = positionIn(chart);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const split = { 'stroke-width': 1, ...paint(theme, { stroke: 'axis' }) };
  const tick = { size: valueSize, role: 'muted' } as const;
  return [
    element('rect', { ...plot, ...paint(theme, { stroke: 'hairline' }) }),
    element('path', { d: path('M', to.x(chart.x.split), plot.y, 'V', bottom), ...split }),
    element('path', { d: path('M', plot.x, to.y(chart.y.split), 'H', right), ...split }),
    ...ticks(chart.x.min, chart.x.max).flatMap((value) =>
      label(theme, coordinate(value), { x: to.x(value), middle: bottom + 12, anchor: 'middle', ...tick }),
    ),
    ...ticks(chart.y.min, chart.y.max).flatMap((value) =>
      label(theme, coordinate(value), { x: plot.x - 8, middle: to.y(value), anchor: 'end', ...tick }),
    ),
    ...label(theme, `${chart.x.title} →`, { x: right, middle: bottom + 30, anchor: 'end', size, width: plot.width / 2 }),
    ...label(theme, `↑ ${chart.y.title}`, { x: margin, middle: belowTitle, size, width: plot.width / 2 }),
    ...label(theme, `numbers: ${chart.x.title} · ${chart.y.title}`, {
      x: right,
      middle: belowTitle,
      anchor: 'end',
      size: valueSize,
      role: 'muted',
      width: plot.width / 2 - 20,
    }),
  ];
}

/** What the four fields mean, in their outer corners, and the room these words take. */
export function cornerNames(theme: Theme, chart: Quadrant): { readonly body: readonly Markup[]; readonly boxes: readonly Box[] } {
  const right = plot.x + plot.width - 10;
  const low = plot.y + plot.height - 14;
  const corners = (chart.corners ?? []).map((text, index) => ({ text, isRight: index % 2 === 1, middle: index < 2 ? plot.y + 14 : low }));
  return {
    body: corners.flatMap(({ text, isRight, middle }) =>
      label(theme, text, {
        x: isRight ? right : plot.x + 10,
        middle,
        anchor: isRight ? 'end' : 'start',
        size: valueSize,
        role: 'muted',
        weight: 600,
        width: 200,
      }),
    ),
    boxes: corners.map(({ text, isRight, middle }) => {
      const width = Math.min(200, textWidth(cleanText(text), valueSize) * 1.08);
      return { x: isRight ? right - width : plot.x + 10, y: middle - 8, width, height: 16 };
    }),
  };
}
