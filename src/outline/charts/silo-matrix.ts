import { levels } from '../numbers.ts';
import type { SiloMatrix } from './chart.ts';
import { clamp, known } from './known.ts';
import { label } from './label.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { oneWayList, oneWayListHeight, oneWayMark } from './silo-one-way.ts';
import { cleanText, element, type Markup, path } from './svg.ts';
import { textWidth } from './text-width.ts';
import { paint, type Role, type Theme } from './theme.ts';

const gap = 3;
const headSize = 12;

interface Layout {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly labelWidth: number;
  readonly headHeight: number;
  readonly upright: boolean;
}

function layoutOf({ functions }: SiloMatrix): Layout {
  const widest = Math.max(...functions.map((name) => textWidth(cleanText(name), headSize)));
  const labelWidth = clamp(widest, 60, 190);
  const room = pictureWidth - 2 * margin - labelWidth - 12;
  const words = functions.flatMap((name) => cleanText(name).split(/\s/));
  const widestWord = Math.max(...words.map((word) => textWidth(word, headSize)));
  const cell = clamp(Math.min(room / functions.length, Math.max(widestWord + 10, 76)), 26, 110);
  const upright = widestWord > cell - 4;
  const headHeight = upright ? clamp(widest, 40, 150) + 8 : widest > cell - 8 ? 48 : 22;
  return { cell, left: margin + labelWidth + 12, top: belowTitle + 24 + headHeight, labelWidth, headHeight, upright };
}

const heat = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const;
const onHeat = ['onHeat1', 'onHeat2', 'onHeat3', 'onHeat4', 'onHeat5'] as const;

const step = (level: number): number => clamp(Math.round(level), 1, 5) - 1;

function columnHead(theme: Theme, name: string, { x, layout }: { readonly x: number; readonly layout: Layout }): readonly Markup[] {
  const { top, cell, headHeight, upright } = layout;
  if (upright) return label(theme, name, { x, middle: top - 6, size: headSize, rotate: -90, width: headHeight - 8 });
  const middle = top - headHeight / 2 - 2;
  return label(theme, name, { x, middle, size: headSize, anchor: 'middle', width: cell - 4, lines: 3 });
}

function cellOf(
  theme: Theme,
  level: number | null,
  at: { readonly x: number; readonly y: number; readonly size: number },
): readonly Markup[] {
  const box = { x: at.x + gap / 2, y: at.y + gap / 2, width: at.size - gap, height: at.size - gap, rx: Math.min(4, at.size / 8) };
  const center = { x: at.x + at.size / 2, middle: at.y + at.size / 2, anchor: 'middle' } as const;
  if (!known(level)) {
    const empty = element('rect', { ...box, 'stroke-dasharray': '2 3', ...paint(theme, { fill: 'paper', stroke: 'axis' }) });
    return [empty, ...label(theme, '–', { ...center, size: at.size > 40 ? 13 : 10, role: 'muted' })];
  }
  const index = step(level);
  return [
    element('rect', { ...box, ...paint(theme, { fill: heat[index] as Role, stroke: 'hairline' }) }),
    ...label(theme, levels(level), { ...center, size: at.size > 40 ? 15 : 10.5, role: onHeat[index] as Role, weight: 500 }),
  ];
}

/** The diagonal is no missing answer: nobody rates itself. */
const diagonal = (theme: Theme, at: { readonly x: number; readonly y: number; readonly size: number }): Markup =>
  element('path', {
    d: path('M', at.x + at.size * 0.36, at.y + at.size * 0.36, 'L', at.x + at.size * 0.64, at.y + at.size * 0.64),
    'stroke-width': 1,
    ...paint(theme, { stroke: 'axis' }),
  });

function scaleKey(theme: Theme, x: number, middle: number): readonly Markup[] {
  const swatches = heat.flatMap((role, index) => [
    element('rect', {
      x: x + 32 + index * 24,
      y: middle - 8,
      width: 22,
      height: 16,
      rx: 2,
      ...paint(theme, { fill: role, stroke: 'hairline' }),
    }),
    ...label(theme, String(index + 1), { x: x + 43 + index * 24, middle, size: 10.5, anchor: 'middle', role: onHeat[index] as Role }),
  ]);
  return [
    ...label(theme, 'badly', { x: x + 26, middle, size: 11, role: 'muted', anchor: 'end' }),
    ...swatches,
    ...label(theme, 'well', { x: x + 158, middle, size: 11, role: 'muted' }),
  ];
}

/** What each function says of working with each other one: rows say, columns are spoken of. Both directions stand mirrored at the diagonal. */
export function siloMatrixSvg(chart: SiloMatrix, theme: Theme): string {
  const count = chart.functions.length;
  if (count === 0) return emptyPicture(theme, chart, 'no function has said how it works with another');
  const layout = layoutOf(chart);
  const { cell, left, top } = layout;
  const bottom = top + count * cell;
  const cells = chart.functions.flatMap((_, row) =>
    chart.functions.flatMap((_, column) => {
      const at = { x: left + column * cell, y: top + row * cell, size: cell };
      return row === column ? [diagonal(theme, at)] : cellOf(theme, chart.given[row]?.[column] ?? null, at);
    }),
  );
  const marked = chart.oneWay.flatMap(([row, column]) => [
    oneWayMark(theme, { x: left + column * cell, y: top + row * cell, size: cell }),
    oneWayMark(theme, { x: left + row * cell, y: top + column * cell, size: cell }),
  ]);
  const width = Math.max(pictureWidth, left + count * cell + margin);
  const beside = width - margin - (left + count * cell + 28);
  const fitsBeside = beside >= 230 && oneWayListHeight(chart) <= count * cell;
  const list = fitsBeside
    ? { x: left + count * cell + 28, top: top + 10, width: beside }
    : { x: margin, top: bottom + 26, width: width - 2 * margin };
  const body = [
    ...label(theme, 'Rows say how well they work with the columns', {
      x: margin,
      middle: belowTitle,
      size: 12,
      role: 'muted',
      width: width - 260,
    }),
    ...scaleKey(theme, width - margin - 182, belowTitle),
    ...chart.functions.flatMap((name, index) => [
      ...columnHead(theme, name, { x: left + (index + 0.5) * cell, layout }),
      ...label(theme, name, {
        x: left - 10,
        middle: top + (index + 0.5) * cell,
        size: headSize,
        anchor: 'end',
        width: layout.labelWidth,
        lines: cell > 36 ? 2 : 1,
      }),
    ]),
    ...cells,
    ...marked,
    ...oneWayList(theme, chart, list),
  ];
  return picture(theme, chart, { width, height: bottom + margin + (fitsBeside ? 0 : oneWayListHeight(chart)), body });
}
