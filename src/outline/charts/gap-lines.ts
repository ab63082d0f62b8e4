import { levels } from '../numbers.ts';
import type { GapLineRow, GapLines } from './chart.ts';
import { clamp, known } from './known.ts';
import { label } from './label.ts';
import { type LegendItem, legend } from './legend.ts';
import { firstMark, firstMissing, secondMark, secondMissing, targetMark } from './marks.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Role, type Theme } from './theme.ts';

const labelSize = 13;
const valueSize = 11;
const labelX = margin + 28;
const apartX = pictureWidth - margin;

interface Layout {
  readonly labelWidth: number;
  readonly labelLines: number;
  readonly rowHeight: number;
  /** Middle of the lane for marks without a level; null when every level is there. */
  readonly lane: number | null;
  readonly at: (level: number) => number;
  readonly top: number;
}

const missingSome = (row: GapLineRow): boolean => !known(row.first) || !known(row.second);

function layoutOf({ rows, scale }: GapLines, top: number): Layout {
  const widest = Math.max(...rows.map((row) => textWidth(cleanText(row.label), labelSize)));
  const labelWidth = clamp(widest, 120, rows.some(missingSome) ? 210 : 240);
  const labelLines = rows.length > 24 ? 1 : 2;
  const wrapped = labelLines > 1 && widest > labelWidth;
  const afterLabel = labelX + labelWidth + 16;
  const lane = rows.some(missingSome) ? afterLabel + 28 : null;
  const left = (lane === null ? afterLabel : lane + 28) + 32;
  const right = apartX - 44 - 36;
  const span = scale.max > scale.min ? scale.max - scale.min : 1;
  return {
    labelWidth,
    labelLines,
    rowHeight: rows.length > 24 ? 30 : wrapped ? 42 : 36,
    lane,
    at: (level) => left + ((clamp(level, scale.min, scale.max) - scale.min) / span) * (right - left),
    top,
  };
}

/** Level lines with their numbers above, and names of the columns. */
function grid(theme: Theme, chart: GapLines, layout: Layout): readonly Markup[] {
  const bottom = layout.top + chart.rows.length * layout.rowHeight;
  const head = layout.top - 12;
  const count = Math.floor(chart.scale.max - chart.scale.min) + 1;
  const ticks = Array.from({ length: clamp(count, 1, 11) }, (_, index) => chart.scale.min + index);
  return [
    ...ticks.flatMap((tick) => [
      element('path', { d: path('M', layout.at(tick), layout.top, 'V', bottom), ...paint(theme, { stroke: 'hairline' }) }),
      ...label(theme, String(tick), { x: layout.at(tick), middle: head, size: valueSize, role: 'muted', anchor: 'middle' }),
    ]),
    ...label(theme, 'apart', { x: apartX, middle: head, size: valueSize, role: 'muted', anchor: 'end' }),
    ...(layout.lane === null
      ? []
      : label(theme, 'not rated', { x: layout.lane, middle: head, size: valueSize, role: 'muted', anchor: 'middle' })),
  ];
}

/** The dashed line of the target, unbroken over neighbouring rows that share it. */
function targets(theme: Theme, { rows }: GapLines, layout: Layout): readonly Markup[] {
  const parts: (string | number)[] = [];
  rows.forEach((row, index) => {
    if (!known(row.target)) return;
    const y = layout.top + index * layout.rowHeight;
    if (rows[index - 1]?.target !== row.target) parts.push('M', layout.at(row.target), y);
    if (rows[index + 1]?.target !== row.target) parts.push('V', y + layout.rowHeight);
  });
  if (parts.length === 0) return [];
  return [element('path', { d: path(...parts), 'stroke-width': 1.5, 'stroke-dasharray': '4 3', ...paint(theme, { stroke: 'target' }) })];
}

/** The joined marks of both sides with their levels; marks that would cover each other move apart, one up and one down. */
function marks(theme: Theme, row: GapLineRow, { layout, middle }: { readonly layout: Layout; readonly middle: number }): readonly Markup[] {
  const { at, lane } = layout;
  const firstX = known(row.first) ? at(row.first) : (lane ?? 0) - (known(row.second) ? 0 : 10);
  const secondX = known(row.second) ? at(row.second) : (lane ?? 0) + (known(row.first) ? 0 : 10);
  const both = known(row.first) && known(row.second);
  const shift = both && Math.abs(firstX - secondX) < 16 ? 6.5 : 0;
  const value = (
    level: number | null,
    x: number,
    { y, other, role }: { readonly y: number; readonly other: number; readonly role: Role },
  ) => {
    const side = x < other || (x === other && role === 'first') ? -1 : 1;
    const anchor = side < 0 ? 'end' : 'start';
    return known(level) ? label(theme, levels(level), { x: x + side * 11, middle: y, size: valueSize, role, anchor, rim: 'paper' }) : [];
  };
  const first = { x: firstX, y: middle - shift, r: 5.5 };
  const second = { x: secondX, y: middle + shift, r: 5.5 };
  return [
    ...(both && shift === 0
      ? [element('path', { d: path('M', firstX, middle, 'H', secondX), 'stroke-width': 3, ...paint(theme, { stroke: 'join' }) })]
      : []),
    ...value(row.first, firstX, { y: first.y, other: both ? secondX : firstX, role: 'first' }),
    ...value(row.second, secondX, { y: second.y, other: both ? firstX : secondX, role: 'second' }),
    (known(row.first) ? firstMark : firstMissing)(theme, first),
    (known(row.second) ? secondMark : secondMissing)(theme, second),
  ];
}

/** The signature picture: one row per challenge, both sides joined on the scale. */
export function gapLinesSvg(chart: GapLines, theme: Theme): string {
  if (chart.rows.length === 0) return emptyPicture(theme, chart, 'no challenge has been rated');
  const items: readonly LegendItem[] = [
    { mark: firstMark, text: chart.sides.first, role: 'first' },
    { mark: secondMark, text: chart.sides.second, role: 'second' },
    { mark: targetMark, text: 'target' },
  ];
  const key = legend(theme, items, { x: margin, middle: belowTitle, width: pictureWidth - 2 * margin });
  const layout = layoutOf(chart, belowTitle + key.height + 26);
  const height = layout.top + chart.rows.length * layout.rowHeight + margin;
  const rows = chart.rows.flatMap((row, index) => {
    const middle = layout.top + (index + 0.5) * layout.rowHeight;
    const { labelWidth: width, labelLines: lines } = layout;
    return [
      ...label(theme, String(index + 1), { x: margin + 16, middle, size: valueSize, role: 'muted', anchor: 'end' }),
      ...label(theme, row.label, { x: labelX, middle, size: labelSize, width, lines }),
      ...marks(theme, row, { layout, middle }),
      ...label(theme, row.apart, { x: apartX, middle, size: labelSize, anchor: 'end', width: 60 }),
    ];
  });
  const body = [...key.body, ...grid(theme, chart, layout), ...targets(theme, chart, layout), ...rows];
  return picture(theme, chart, { width: pictureWidth, height, body });
}
