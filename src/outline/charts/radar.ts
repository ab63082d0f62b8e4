import { levels } from '../numbers.ts';
import type { Radar } from './chart.ts';
import { fitText } from './fit-text.ts';
import { clamp, known } from './known.ts';
import { label, lineHeight } from './label.ts';
import { legend } from './legend.ts';
import { firstMark, firstMissing, type Mark, secondMark, secondMissing } from './marks.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { cleanText, coordinate, element, type Markup, path } from './svg.ts';
import { paint, type Role, type Theme } from './theme.ts';

const radius = 170;
/** The middle of every web; the legend above may push the whole down. */
const center = { x: pictureWidth / 2, y: belowTitle + 76 + radius };
const size = 12;
const lineStep = size * lineHeight;
const keyRow = 18;

type Axis = Radar['axes'][number];

/** Point on an axis at a share of the radius; the first axis points up, the others follow clockwise. */
function spot(index: number, { count, share }: { readonly count: number; readonly share: number }): readonly [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [center.x + Math.cos(angle) * radius * share, center.y + Math.sin(angle) * radius * share];
}

function web(theme: Theme, { axes, max }: Radar): readonly Markup[] {
  const count = axes.length;
  const rings = Array.from({ length: clamp(Math.floor(max), 1, 10) }, (_, index) => index + 1);
  return [
    ...rings.map((ring) =>
      element('circle', { cx: center.x, cy: center.y, r: (ring / max) * radius, ...paint(theme, { stroke: 'hairline' }) }),
    ),
    ...axes.map((_, index) =>
      element('path', {
        d: path('M', center.x, center.y, 'L', ...spot(index, { count, share: 1 })),
        ...paint(theme, { stroke: 'hairline' }),
      }),
    ),
    ...rings.flatMap((ring) =>
      label(theme, String(ring), { x: center.x + 4, middle: center.y - (ring / max) * radius, size: 10, role: 'muted', rim: 'paper' }),
    ),
  ];
}

interface SideStyle {
  readonly side: 'first' | 'second';
  readonly mark: Mark;
  readonly missing: Mark;
}

/** Only neighbours that both have a level are joined: a missing one leaves a gap, and a dotted mark near the centre. Marks differ in size, so that equal levels show both. */
function shape(theme: Theme, { axes, max }: Radar, { side, mark, missing }: SideStyle): readonly Markup[] {
  const count = axes.length;
  const ends = axes.map((axis, index) => {
    const level = axis[side];
    return known(level) ? spot(index, { count, share: clamp(level / max, 0, 1) }) : null;
  });
  const lines = ends.flatMap((end, index) => {
    const next = ends[(index + 1) % count] ?? null;
    return end === null || next === null || count < 2 ? [] : ['M', ...end, 'L', ...next];
  });
  const marks = ends.map((end, index) => {
    const [x, y] = end ?? spot(index, { count, share: side === 'first' ? 0.08 : 0.16 });
    return (end === null ? missing : mark)(theme, { x, y, r: side === 'first' ? 5.5 : 4 });
  });
  return [
    element('path', { d: path(...lines), 'stroke-width': 2, 'stroke-linejoin': 'round', ...paint(theme, { stroke: side }) }),
    ...marks,
  ];
}

const bothLevels = ({ first, second }: Axis): string =>
  `${known(first) ? levels(first) : 'not rated'} · ${known(second) ? levels(second) : 'not rated'}`;

/** Names at the ends of their axes, or numbers when there are too many for names. */
function names(theme: Theme, { axes }: Radar): readonly Markup[] {
  const count = axes.length;
  return axes.flatMap((axis, index) => {
    const [x, y] = spot(index, { count, share: 1.08 });
    const side = Math.abs(x - center.x) < 12 ? 'middle' : x < center.x ? 'end' : 'start';
    if (count > 12) return label(theme, String(index + 1), { x, middle: y, size: 11, role: 'muted', anchor: 'middle' });
    const roomFor = { start: pictureWidth - margin - x, middle: 240, end: x - margin };
    const place = { x, size, anchor: side, width: roomFor[side], lines: 2 } as const;
    const height = fitText(cleanText(axis.label), place).lines.length * lineStep;
    const top = side !== 'middle' ? y - (height + lineStep) / 2 : y < center.y ? y - height - lineStep : y;
    return [
      ...label(theme, axis.label, { ...place, middle: top + height / 2 }),
      ...label(theme, bothLevels(axis), { x, middle: top + height + lineStep / 2, size: 11, role: 'muted', anchor: side }),
    ];
  });
}

function key(theme: Theme, axes: readonly Axis[], top: number): readonly Markup[] {
  const perColumn = Math.ceil(axes.length / 2);
  return axes.flatMap((axis, index) => {
    const left = margin + (index < perColumn ? 0 : 356);
    const middle = top + (index % perColumn) * keyRow;
    return [
      ...label(theme, String(index + 1), { x: left + 18, middle, size: 11, role: 'muted', anchor: 'end' }),
      ...label(theme, axis.label, { x: left + 28, middle, size, width: 170 }),
      ...label(theme, bothLevels(axis), { x: left + 324, middle, size: 11, role: 'muted', anchor: 'end' }),
    ];
  });
}

/** Both sides around a circle. A secondary picture: the gap lines show the same with less to decode. */
export function radarSvg(chart: Radar, theme: Theme): string {
  const { axes, sides } = chart;
  if (axes.length === 0) return emptyPicture(theme, chart, 'no challenge has been rated');
  const items: readonly { readonly mark: Mark; readonly text: string; readonly role: Role }[] = [
    { mark: firstMark, text: sides.first, role: 'first' },
    { mark: secondMark, text: sides.second, role: 'second' },
  ];
  const top = center.y + radius + 50;
  const legendOfSides = legend(theme, items, { x: margin, middle: belowTitle, width: pictureWidth - 2 * margin });
  const drawing = [
    ...web(theme, chart),
    ...shape(theme, chart, { side: 'first', mark: firstMark, missing: firstMissing }),
    ...shape(theme, chart, { side: 'second', mark: secondMark, missing: secondMissing }),
    ...names(theme, chart),
    ...(axes.length > 12 ? key(theme, axes, top) : []),
  ];
  const down = legendOfSides.height - 20;
  const height = (axes.length > 12 ? top + Math.ceil(axes.length / 2) * keyRow + 8 : top) + down;
  const body = [...legendOfSides.body, element('g', { transform: down > 0 ? `translate(0 ${coordinate(down)})` : undefined }, drawing)];
  return picture(theme, chart, { width: pictureWidth, height, body });
}
