import { dayNumber } from '../../model/days.ts';
import { quantity } from '../numbers.ts';
import type { TrendLine } from './chart.ts';
import { known } from './known.ts';
import { label } from './label.ts';
import { pointMark } from './marks.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Theme } from './theme.ts';
import { roundTicks } from './trend-scale.ts';

const size = 11;
const plot = { top: belowTitle + 14, height: 220, left: margin + 60, right: pictureWidth - margin - 74 };
const bottom = plot.top + plot.height;

type Points = TrendLine['points'];

interface Scale {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly x: (index: number) => number;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Days keep their distances; names of periods stand at even ones. */
function positions(points: Points): readonly number[] {
  const places = points.every(({ date }) => isDay(date)) ? points.map(({ date }) => dayNumber(date)) : points.map((_, index) => index);
  const least = Math.min(...places);
  const span = Math.max(...places) - least;
  return places.map((place) => (span === 0 ? 0.5 : (place - least) / span));
}

function scaleOf(points: Points, target: number | null): Scale {
  const values = [...points.map(({ value }) => value), ...(known(target) ? [target] : [])];
  const ticks = roundTicks(Math.min(...values), Math.max(...values));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const shares = positions(points);
  const inset = 16;
  return {
    ticks,
    y: (value) => bottom - ((value - least) / (most - least)) * plot.height,
    x: (index) => plot.left + inset + (shares[index] as number) * (plot.right - plot.left - 2 * inset),
  };
}

function grid(theme: Theme, scale: Scale): readonly Markup[] {
  return scale.ticks.flatMap((tick) => [
    element('path', { d: path('M', plot.left, scale.y(tick), 'H', plot.right), ...paint(theme, { stroke: 'hairline' }) }),
    ...label(theme, quantity(tick, null), { x: plot.left - 10, middle: scale.y(tick), size, role: 'muted', anchor: 'end', width: 68 }),
  ]);
}

/** First and last date always, others where they do not touch a neighbour. */
function dates(theme: Theme, points: Points, scale: Scale): readonly Markup[] {
  const last = points.length - 1;
  const half = (index: number) => Math.min(textWidth(cleanText(points[index]?.date ?? ''), size), 110) / 2 + 8;
  const shown: number[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  points.forEach((_, index) => {
    const beforeLast = index === last || scale.x(index) + half(index) < scale.x(last) - half(last);
    if (!beforeLast || (scale.x(index) - half(index) < taken && index !== last)) return;
    shown.push(index);
    taken = scale.x(index) + half(index);
  });
  return shown.flatMap((index) =>
    label(theme, points[index]?.date ?? '', { x: scale.x(index), middle: bottom + 16, size, role: 'muted', anchor: 'middle', width: 110 }),
  );
}

/** Values above their points, or below where the line comes from above; only where they find room, the last one always. */
function values(theme: Theme, { points, scale }: { readonly points: Points; readonly scale: Scale }): readonly Markup[] {
  const last = points.length - 1;
  let taken = Number.NEGATIVE_INFINITY;
  return points.flatMap(({ value }, index) => {
    const x = scale.x(index);
    if (index === last) return [];
    const text = quantity(value, null);
    const half = textWidth(text, size) / 2 + 3;
    if (x - half < taken || x + half > scale.x(last) - 4) return [];
    taken = x + half;
    const next = points[index + 1]?.value ?? value;
    const before = points[index - 1]?.value ?? value;
    const isValley = value <= next && value <= before && (value < next || value < before);
    const below = isValley && scale.y(value) + 20 < bottom;
    const middle = scale.y(value) + (below ? 13 : -13);
    return label(theme, text, { x, middle, size, role: 'muted', anchor: 'middle', rim: 'paper' });
  });
}

function target(theme: Theme, level: number, { scale, avoid }: { readonly scale: Scale; readonly avoid: number }): readonly Markup[] {
  const y = scale.y(level);
  const close = Math.abs(y - avoid) < 15;
  const middle = close ? avoid + (y <= avoid ? -15 : 15) : y;
  return [
    element('path', {
      d: path('M', plot.left, y, 'H', plot.right),
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
      ...paint(theme, { stroke: 'target' }),
    }),
    ...label(theme, `target ${quantity(level, null)}`, { x: plot.right + 4, middle, size, role: 'target', width: 90 }),
  ];
}

/** A value over time with its target. */
export function trendSvg(chart: TrendLine, theme: Theme): string {
  const points = chart.points.filter(({ value }) => known(value));
  const last = points.at(-1);
  if (last === undefined) return emptyPicture(theme, chart, 'there are no readings');
  const scale = scaleOf(points, chart.target);
  const lastY = scale.y(last.value);
  const line = path(...points.flatMap(({ value }, index) => [index === 0 ? 'M' : 'L', scale.x(index), scale.y(value)]));
  const radius = points.length > 24 ? 2.5 : 3.5;
  const body = [
    ...label(theme, chart.unit, { x: margin, middle: belowTitle - 6, size, role: 'muted', width: 400 }),
    ...grid(theme, scale),
    ...(known(chart.target) ? target(theme, chart.target, { scale, avoid: lastY }) : []),
    element('path', { d: line, 'stroke-width': 2, 'stroke-linejoin': 'round', ...paint(theme, { stroke: 'bar' }) }),
    ...points.map(({ value }, index) => pointMark(theme, { x: scale.x(index), y: scale.y(value), r: radius })),
    ...values(theme, { points, scale }),
    ...label(theme, quantity(last.value, null), {
      x: scale.x(points.length - 1) + 10,
      middle: lastY,
      size: 13,
      weight: 600,
      rim: 'paper',
    }),
    ...dates(theme, points, scale),
  ];
  return picture(theme, chart, { width: pictureWidth, height: bottom + 16 + margin, body });
}
