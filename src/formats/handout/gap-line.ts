import type { GapLineRow, GapLines } from '../../outline/charts/chart.ts';
import { label } from '../../outline/charts/label.ts';
import { type LegendItem, legend } from '../../outline/charts/legend.ts';
import { firstMark, firstMissing, secondMark, secondMissing, targetMark } from '../../outline/charts/marks.ts';
import { element, type Markup, path } from '../../outline/charts/svg.ts';
import { fontFamily, lightTheme, paint } from '../../outline/charts/theme.ts';
import { levels } from '../../outline/numbers.ts';
import { enGb } from '../../outline/words/en-gb.ts';

/** Width in points of the line of text it is made for, so that its own text is printed as large as it says. */
const width = 480;
const size = 11;
const left = 58;
const right = width - 108;
const rowHeight = 46;
const top = 58;
const radius = 7;

type Place = (level: number) => number;

const place =
  ({ scale }: GapLines): Place =>
  (level) =>
    left + ((Math.min(Math.max(level, scale.min), scale.max) - scale.min) / Math.max(scale.max - scale.min, 1)) * (right - left);

const ticksOf = ({ scale }: GapLines): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(scale.max - scale.min) + 1) }, (_, index) => scale.min + index);

/** Marks that would cover each other move apart, one up and one down; one without a level stands hollow beside the scale. */
function marks({ first, second }: GapLineRow, at: Place, middle: number): readonly Markup[] {
  const ends = { first: first === null ? left - 30 : at(first), second: second === null ? right + 26 : at(second) };
  const shift = first !== null && second !== null && Math.abs(ends.first - ends.second) < 2.5 * radius ? radius + 2 : 0;
  const leftmost = ends.first <= ends.second ? 'first' : 'second';
  const value = (level: number | null, role: 'first' | 'second', y: number): readonly Markup[] => {
    const side = role === leftmost ? -1 : 1;
    const at = { x: ends[role] + side * (radius + 6), middle: y, size, role, weight: 600, rim: 'paper' } as const;
    return level === null ? [] : label(lightTheme, levels(level), { ...at, anchor: side < 0 ? 'end' : 'start' });
  };
  const joined = first !== null && second !== null && shift === 0;
  return [
    ...(joined
      ? [
          element('path', {
            d: path('M', ends.first, middle, 'H', ends.second),
            'stroke-width': 4,
            ...paint(lightTheme, { stroke: 'join' }),
          }),
        ]
      : []),
    ...value(first, 'first', middle - shift),
    ...value(second, 'second', middle + shift),
    (first === null ? firstMissing : firstMark)(lightTheme, { x: ends.first, y: middle - shift, r: radius }),
    (second === null ? secondMissing : secondMark)(lightTheme, { x: ends.second, y: middle + shift, r: radius }),
  ];
}

const dashed = { 'stroke-width': 1.8, 'stroke-dasharray': '5 4', ...paint(lightTheme, { stroke: 'target' }) };

function row(chart: GapLines, at: Place, index: number): readonly Markup[] {
  const own = chart.rows[index];
  if (own === undefined) return [];
  const y = top + index * rowHeight;
  return [
    element('path', { d: path('M', at(own.target), y, 'V', y + rowHeight), ...dashed }),
    ...marks(own, at, y + rowHeight / 2),
    ...label(lightTheme, enGb.handout.challenge.apart(own.apart), {
      x: width,
      middle: y + rowHeight / 2,
      size,
      anchor: 'end',
      weight: 600,
      width: 84,
      lines: 2,
    }),
  ];
}

/** The signature picture for a page that is written on: large marks, and text that is printed at 11 points. */
export function gapLineSvg(chart: GapLines): string {
  const at = place(chart);
  const height = top + chart.rows.length * rowHeight + 4;
  const items: readonly LegendItem[] = [
    { mark: firstMark, text: chart.sides.first, role: 'first' },
    { mark: secondMark, text: chart.sides.second, role: 'second' },
    { mark: targetMark, text: enGb.target },
  ];
  const grid = ticksOf(chart).flatMap((tick) => [
    element('path', { d: path('M', at(tick), top, 'V', height - 4), 'stroke-width': 1, ...paint(lightTheme, { stroke: 'axis' }) }),
    ...label(lightTheme, String(tick), { x: at(tick), middle: top - 12, size, anchor: 'middle' }),
  ]);
  const axis = element('path', { d: path('M', left, height - 4, 'H', right), 'stroke-width': 1, ...paint(lightTheme, { stroke: 'axis' }) });
  const body = [
    ...legend(lightTheme, items, { x: left - radius, middle: 14, width: width - left }).body,
    ...grid,
    axis,
    ...chart.rows.flatMap((_, index) => row(chart, at, index)),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': `${chart.title}. ${chart.description}`,
    'font-family': fontFamily,
  };
  return element('svg', root, body).markup;
}
