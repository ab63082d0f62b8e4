import { levels } from '../numbers.ts';
import type { SiloMatrix } from './chart.ts';
import { label } from './label.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Theme } from './theme.ts';

const mostListed = 12;
const rowHeight = 20;
const size = 12;
const markSpace = 22;
const valueSpace = 44;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Frame and corner of a cell whose pair sees the work very differently. */
export function oneWayMark(theme: Theme, { x, y, size }: Cell): Markup {
  const corner = Math.min(12, size * 0.34);
  const [right, top] = [x + size - 1.5, y + 1.5];
  return element('g', {}, [
    element('rect', {
      x: x + 1.5,
      y: top,
      width: size - 3,
      height: size - 3,
      rx: Math.min(4, size / 8),
      'stroke-width': 2,
      ...paint(theme, { stroke: 'ink' }),
    }),
    element('path', { d: path('M', right - corner, top, 'H', right, 'V', top + corner, 'Z'), ...paint(theme, { fill: 'ink' }) }),
  ]);
}

const listed = ({ oneWay }: SiloMatrix): number => Math.min(oneWay.length, mostListed);

/** Height of the list, with the space above it. */
export const oneWayListHeight = (chart: SiloMatrix): number =>
  chart.oneWay.length === 0 ? 0 : 20 + (1 + listed(chart) + (chart.oneWay.length > mostListed ? 1 : 0)) * rowHeight;

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** The framed pairs in words, with what each says of the other. */
export function oneWayList(theme: Theme, chart: SiloMatrix, { x, top, width }: Place): readonly Markup[] {
  const pairs = chart.oneWay.slice(0, mostListed);
  const names = pairs.flat().map((index) => cleanText(chart.functions[index] as string));
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  const nameWidth = Math.min(widest, (width - markSpace) / 2 - valueSpace);
  const step = nameWidth + valueSpace;
  const says = (from: number, to: number, at: { readonly x: number; readonly middle: number }) => [
    ...label(theme, chart.functions[from] as string, { ...at, size, width: nameWidth }),
    ...label(theme, levels(chart.given[from]?.[to] ?? null), { x: at.x + nameWidth + 8, middle: at.middle, size, weight: 600 }),
  ];
  const rows = pairs.flatMap(([a, b], index) => {
    const middle = top + (index + 1) * rowHeight;
    return [
      oneWayMark(theme, { x, y: middle - 7, size: 14 }),
      ...says(a, b, { x: x + markSpace, middle }),
      ...says(b, a, { x: x + markSpace + step, middle }),
    ];
  });
  const left = chart.oneWay.length - mostListed;
  const rest = left > 0 ? `and ${left} more` : '';
  const heading = pairs.length > 0 ? 'One-way: what each says of the other' : '';
  return [
    ...label(theme, heading, { x, middle: top, size, role: 'muted', width }),
    ...rows,
    ...label(theme, rest, { x: x + markSpace, middle: top + (mostListed + 1) * rowHeight, size, role: 'muted' }),
  ];
}
