import { percentage } from '../numbers.ts';
import type { BulletRow, Bullets } from './chart.ts';
import { clamp, known } from './known.ts';
import { label } from './label.ts';
import { toneMarks } from './marks.ts';
import { belowTitle, emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { sparkline } from './sparkline.ts';
import { element, type Markup, path } from './svg.ts';
import { paint, type Role, type Theme } from './theme.ts';

const headSize = 11;
const rowHeight = 44;
const bar = { x: 232, width: 150, height: 12 };
const percentX = bar.x + bar.width + 42;
const value = { x: percentX + 18, width: 112 };
const spark = { x: value.x + value.width + 6, width: 54 };
const status = { x: spark.x + spark.width + 16 };
const labelWidth = bar.x - margin - 16;

const toneRole = { good: 'good', warning: 'warning', bad: 'bad', muted: 'muted' } satisfies Record<BulletRow['tone'], Role>;

/** A line through the bar with a notch above it: how much of the time has passed. */
const elapsedTick = (theme: Theme, x: number, middle: number): Markup =>
  element('path', {
    d: path('M', x, middle - 10, 'V', middle + 10, 'M', x - 3.5, middle - 12, 'H', x + 3.5, 'L', x, middle - 7, 'Z'),
    'stroke-width': 1.5,
    ...paint(theme, { fill: 'ink', stroke: 'ink' }),
  });

function barOf(theme: Theme, { attainment, elapsed }: BulletRow, middle: number): readonly Markup[] {
  const box = { x: bar.x, y: middle - bar.height / 2, height: bar.height, rx: 2 };
  const passed = known(elapsed) ? [elapsedTick(theme, bar.x + clamp(elapsed, 0, 1) * bar.width, middle)] : [];
  if (!known(attainment)) {
    return [
      element('rect', { ...box, width: bar.width, 'stroke-dasharray': '2 3', ...paint(theme, { fill: 'paper', stroke: 'axis' }) }),
      ...label(theme, 'not scored', { x: bar.x + 8, middle, size: 10, role: 'muted', rim: 'paper' }),
      ...passed,
    ];
  }
  const done = clamp(attainment, 0, 1) * bar.width;
  return [
    element('rect', { ...box, width: bar.width, ...paint(theme, { fill: 'track' }) }),
    element('rect', { ...box, width: Math.max(done, 1.5), ...paint(theme, { fill: 'bar' }) }),
    ...passed,
  ];
}

function rowOf(theme: Theme, row: BulletRow, middle: number): readonly Markup[] {
  return [
    ...label(theme, row.label, { x: margin, middle, size: 13, width: labelWidth, lines: 2 }),
    ...barOf(theme, row, middle),
    ...label(theme, percentage(known(row.attainment) ? row.attainment : null), { x: percentX, middle, size: 12, anchor: 'end' }),
    ...label(theme, row.value, { x: value.x, middle, size: 11, role: 'muted', width: value.width, lines: 2 }),
    ...sparkline(theme, row.history, { x: spark.x, middle, width: spark.width }),
    toneMarks[row.tone](theme, { x: status.x + 5, y: middle, r: 4.5 }),
    ...label(theme, row.status, {
      x: status.x + 17,
      middle,
      size: 12,
      role: toneRole[row.tone],
      width: pictureWidth - margin - status.x - 17,
      lines: 2,
    }),
  ];
}

function head(theme: Theme, middle: number): readonly Markup[] {
  const style = { middle, size: headSize, role: 'muted' } as const;
  return [
    ...label(theme, 'way to target', { x: bar.x, ...style }),
    ...label(theme, '100 %', { x: bar.x + bar.width, anchor: 'end', ...style }),
    ...label(theme, 'reading, target', { x: value.x, ...style }),
    ...label(theme, 'history', { x: spark.x, ...style }),
    ...label(theme, 'status', { x: status.x + 17, ...style }),
  ];
}

/** KPIs on the way to their targets, with the share of the time that has passed. */
export function bulletsSvg(chart: Bullets, theme: Theme): string {
  if (chart.rows.length === 0) return emptyPicture(theme, chart, 'there are no KPIs');
  const top = belowTitle + 40;
  const bottom = top + chart.rows.length * rowHeight;
  const rows = chart.rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const line = element('path', { d: path('M', margin, y, 'H', pictureWidth - margin), ...paint(theme, { stroke: 'hairline' }) });
    return [line, ...rowOf(theme, row, y + rowHeight / 2)];
  });
  const body = [
    elapsedTick(theme, margin + 5, belowTitle + 1),
    ...label(theme, 'time passed', { x: margin + 16, middle: belowTitle, size: 12 }),
    ...head(theme, top - 13),
    ...rows,
  ];
  return picture(theme, chart, { width: pictureWidth, height: bottom + margin, body });
}
