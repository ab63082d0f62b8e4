import type { GapLineRow, GapLines } from '../../outline/charts/chart.ts';
import { label } from '../../outline/charts/label.ts';
import { type LegendItem, legend } from '../../outline/charts/legend.ts';
import { firstMark, firstMissing, secondMark, secondMissing, targetMark } from '../../outline/charts/marks.ts';
import { element, type Markup, path } from '../../outline/charts/svg.ts';
import { textWidth } from '../../outline/charts/text-width.ts';
import { fontFamily, lightTheme, paint } from '../../outline/charts/theme.ts';
import { levels, noNumber } from '../../outline/numbers.ts';
import { enGb } from '../../outline/words/en-gb.ts';

const words = enGb.handout.challenge;

/** Width in points of the line of text it is made for, so that its own text is printed as large as it says. */
const width = 480;
const size = 11;
const left = 58;
const right = width - 108;
const rowHeight = 60;
/** Top of the scale below one line of legend. */
const scaleTop = 58;
const oneLine = 20;
const radius = 7;

type Place = (level: number) => number;

const place =
  ({ scale }: GapLines): Place =>
  (level) =>
    left + ((Math.min(Math.max(level, scale.min), scale.max) - scale.min) / Math.max(scale.max - scale.min, 1)) * (right - left);

const ticksOf = ({ scale }: GapLines): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(scale.max - scale.min) + 1) }, (_, index) => scale.min + index);

interface NumberPlace {
  readonly x: number;
  readonly middle: number;
  readonly role: 'first' | 'second';
  readonly aside: -1 | 0 | 1;
}

/** On which side of its mark a number stands, so that the line of the target does not run through it. */
function asideOf(x: number, target: number): NumberPlace['aside'] {
  if (Math.abs(x - target) > 14) return 0;
  return x <= target ? -1 : 1;
}

/** A number on white, for the lines of the scale run behind it. */
function numberAt(text: string, { x, middle, role, aside }: NumberPlace): readonly Markup[] {
  const room = textWidth(text, size) + 4;
  const center = x + aside * (room / 2 + 3);
  return [
    element('rect', {
      x: center - room / 2,
      y: middle - size / 2 - 1,
      width: room,
      height: size + 2,
      ...paint(lightTheme, { fill: 'paper' }),
    }),
    ...label(lightTheme, text, { x: center, middle, size, role, weight: 600, anchor: 'middle' }),
  ];
}

/** Marks that would cover each other move apart, one up and one down; one without a level stands hollow beside the scale. */
function marks({ first, second, target }: GapLineRow, at: Place, middle: number): readonly Markup[] {
  const ends = { first: first === null ? left - 30 : at(first), second: second === null ? right + 26 : at(second) };
  const shift = first !== null && second !== null && Math.abs(ends.first - ends.second) < 2.5 * radius ? radius + 2 : 0;
  const value = (level: number | null, role: 'first' | 'second', y: number): readonly Markup[] =>
    level === null ? [] : numberAt(levels(level), { x: ends[role], middle: y, role, aside: asideOf(ends[role], at(target)) });
  const above = middle - shift - radius - 9;
  const below = middle + shift + radius + 9;
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
    ...value(first, 'first', above),
    ...value(second, 'second', shift === 0 ? above : below),
    (first === null ? firstMissing : firstMark)(lightTheme, { x: ends.first, y: middle - shift, r: radius }),
    (second === null ? secondMissing : secondMark)(lightTheme, { x: ends.second, y: middle + shift, r: radius }),
  ];
}

const dashed = { 'stroke-width': 1.8, 'stroke-dasharray': '5 4', ...paint(lightTheme, { stroke: 'target' }) };

function row(chart: GapLines, at: Place, { index, top }: { readonly index: number; readonly top: number }): readonly Markup[] {
  const own = chart.rows[index];
  if (own === undefined) return [];
  const y = top + index * rowHeight;
  return [
    element('path', { d: path('M', at(own.target), y, 'V', y + rowHeight), ...dashed }),
    ...marks(own, at, y + rowHeight / 2),
    ...label(lightTheme, own.apart === noNumber ? words.notCompared : words.apart(own.apart), {
      x: width,
      middle: y + rowHeight / 2,
      size,
      anchor: 'end',
      weight: 600,
      width: own.apart === noNumber ? 60 : 84,
      lines: 2,
    }),
  ];
}

/** The signature picture for a page that is written on: large marks, and text that is printed at 11 points. */
export function gapLineSvg(chart: GapLines): string {
  const at = place(chart);
  const items: readonly LegendItem[] = [
    { mark: firstMark, text: chart.sides.first, role: 'first' },
    { mark: secondMark, text: chart.sides.second, role: 'second' },
    { mark: targetMark, text: enGb.target },
  ];
  const key = legend(lightTheme, items, { x: left - radius, middle: 14, width: width - left });
  const top = scaleTop + Math.max(0, key.height - oneLine);
  const height = top + chart.rows.length * rowHeight + 4;
  const grid = ticksOf(chart).flatMap((tick) => [
    element('path', { d: path('M', at(tick), top, 'V', height - 4), 'stroke-width': 1, ...paint(lightTheme, { stroke: 'axis' }) }),
    ...label(lightTheme, String(tick), { x: at(tick), middle: top - 12, size, anchor: 'middle' }),
  ]);
  const axis = element('path', { d: path('M', left, height - 4, 'H', right), 'stroke-width': 1, ...paint(lightTheme, { stroke: 'axis' }) });
  const body = [...key.body, ...grid, axis, ...chart.rows.flatMap((_, index) => row(chart, at, { index, top }))];
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
