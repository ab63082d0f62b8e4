import type { GapLineRow, GapLines } from '../../../outline/charts/chart.ts';
import { label } from '../../../outline/charts/label.ts';
import { firstMark, firstMissing, secondMark, secondMissing, targetMark } from '../../../outline/charts/marks.ts';
import { element, type Markup, path } from '../../../outline/charts/svg.ts';
import { lightTheme, paint } from '../../../outline/charts/theme.ts';
import { levels } from '../../../outline/numbers.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { drawing, type Html, html } from '../../neutralise/html.ts';

const width = 320;
const height = 34;
/** Room for the number outside the outermost mark. */
const side = 34;
const near = 16;

type Place = (level: number) => number;

const place =
  ({ scale }: GapLines): Place =>
  (level) =>
    side + ((Math.min(Math.max(level, scale.min), scale.max) - scale.min) / Math.max(scale.max - scale.min, 1)) * (width - 2 * side);

const ticksOf = ({ scale }: GapLines): readonly number[] =>
  Array.from({ length: Math.min(Math.max(Math.floor(scale.max - scale.min) + 1, 1), 11) }, (_, index) => scale.min + index);

const svg = (name: string, size: number, body: readonly Markup[]): Html =>
  drawing(element('svg', { viewBox: `0 0 ${width} ${size}`, role: 'img', 'aria-label': name }, body).markup);

/** Marks that would cover each other move apart, one up and one down; one without a level stands hollow at the edge. */
function rowMarks({ first, second, target }: GapLineRow, at: Place): readonly Markup[] {
  const ends = { first: first === null ? 10 : at(first), second: second === null ? width - 10 : at(second) };
  const shift = first !== null && second !== null && Math.abs(ends.first - ends.second) < near ? 6.5 : 0;
  const middle = height / 2;
  const left = ends.first <= ends.second ? 'first' : 'second';
  const value = (level: number | null, role: 'first' | 'second', y: number) =>
    level === null
      ? []
      : label(lightTheme, levels(level), {
          x: ends[role] + (role === left ? -11 : 11),
          middle: y,
          size: 12,
          role,
          anchor: role === left ? 'end' : 'start',
          rim: 'paper',
        });
  const [up, down] = [middle - shift, middle + shift];
  return [
    targetMark(lightTheme, { x: at(target), y: middle, r: height / 3 }),
    ...(first === null || second === null || shift > 0
      ? []
      : [
          element('path', {
            d: path('M', ends.first, middle, 'H', ends.second),
            'stroke-width': 3,
            ...paint(lightTheme, { stroke: 'join' }),
          }),
        ]),
    ...value(first, 'first', up),
    ...value(second, 'second', down),
    (first === null ? firstMissing : firstMark)(lightTheme, { x: ends.first, y: up, r: 5.5 }),
    (second === null ? secondMissing : secondMark)(lightTheme, { x: ends.second, y: down, r: 5.5 }),
  ];
}

/** The signature picture for a telephone: each name above its own line, for the wide one would have to be scrolled. */
export function narrowGapLines(chart: GapLines): Html {
  const at = place(chart);
  const { sides, rows } = chart;
  const ticks = ticksOf(chart);
  const grid = element('path', {
    d: path(...ticks.flatMap((tick) => ['M', at(tick), 0, 'V', height])),
    ...paint(lightTheme, { stroke: 'hairline' }),
  });
  const scale = ticks.flatMap((tick) =>
    label(lightTheme, String(tick), { x: at(tick), middle: 7, size: 11, role: 'muted', anchor: 'middle' }),
  );
  const said = ({ first, second, target }: GapLineRow): string =>
    `${sides.first} ${levels(first)}, ${sides.second} ${levels(second)}, ${enGb.target} ${levels(target)}`;
  const legend = html('p', {}, [
    html('span', { class: 'first' }, [sides.first]),
    html('span', { class: 'second' }, [sides.second]),
    html('span', { class: 'muted' }, [`┊ ${enGb.target}`]),
    html('span', { class: 'apart' }, [enGb.columns.apart]),
  ]);
  return html('div', { class: 'narrow' }, [
    legend,
    svg(`${ticks[0]}–${ticks.at(-1)}`, 14, scale),
    html(
      'ol',
      {},
      rows.map((row) =>
        html('li', {}, [
          html('p', {}, [html('span', {}, [row.label]), html('span', { class: 'apart' }, [row.apart])]),
          svg(said(row), height, [grid, ...rowMarks(row, at)]),
        ]),
      ),
    ),
  ]);
}
