import type { Column, Inline, Span } from '../../../outline/block.ts';
import type { BulletRow, Bullets, Chart, GapLines, Quadrant, SiloMatrix } from '../../../outline/charts/chart.ts';
import { left, minor, right, span } from '../../../outline/make-block.ts';
import { levels, noNumber, percentage } from '../../../outline/numbers.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { padEnd, padStart, shorten, width } from './fit.ts';
import { gapLine, scaleLine } from './gap-line.ts';
import { inlineLines } from './inline-lines.ts';
import type { Page } from './page.ts';
import { sparkLine } from './spark-line.ts';
import { tableLines } from './table-lines.ts';

const apartColumns = 6;

function gapLinesLines(page: Page, { rows, scale, sides }: GapLines): readonly string[] {
  const { glyphs, paint, say } = page;
  const longest = Math.max(...rows.map(({ label }) => width(say(label))), 1);
  const names = Math.min(longest, Math.max(16, page.columns - apartColumns - 4 - 25));
  const steps = Math.max(1, Math.floor((Math.min(page.columns - names - apartColumns - 2, 61) - 1) / (scale.max - scale.min)));
  const look = { columns: steps * (scale.max - scale.min) + 1, max: scale.max, glyphs, paint };
  const legend = `${glyphs.first} ${say(sides.first)}  ${glyphs.second} ${say(sides.second)}  ${glyphs.both} ${enGb.overview.gapLines.both}  ${glyphs.target} ${enGb.target}`;
  return [
    `${' '.repeat(names)} ${paint.dim(scaleLine(look))} ${paint.dim(padStart(enGb.columns.apart, apartColumns - 1))}`,
    ...rows.map(
      (row) =>
        `${padEnd(shorten(say(row.label), names, glyphs.ellipsis), names)} ${gapLine(row, look)} ${padStart(say(row.apart), apartColumns - 1)}`,
    ),
    ...inlineLines(page, [span(legend, 'muted')], page.columns),
  ];
}

/** Columns of a bar, on a wide and on a narrow page. */
const bars = { wide: 20, narrow: 10 } as const;
const widePage = 72;
const sparkColumns = 12;

function barSpans({ glyphs, columns }: Page, { attainment, elapsed, tone }: BulletRow): readonly Span[] {
  if (attainment === null) return [span(noNumber, 'muted')];
  const barColumns = columns >= widePage ? bars.wide : bars.narrow;
  const filled = Math.round(Math.min(1, Math.max(0, attainment)) * barColumns);
  const mark = elapsed === null ? -1 : Math.min(barColumns - 1, Math.round(elapsed * barColumns));
  const cells = Array.from({ length: barColumns }, (_, index): Span => {
    if (index === mark) return span(glyphs.target, 'strong');
    return index < filled ? span(glyphs.bar, tone) : span(glyphs.barRest, 'muted');
  });
  return cells;
}

function bulletsLines(page: Page, { rows }: Bullets): readonly string[] {
  const { columns } = enGb.work.kpis;
  const heads: readonly Column[] = [
    left(columns.kpi),
    left(columns.progress),
    minor(right(columns.attained)),
    left(columns.status),
    minor(left(columns.history)),
  ];
  return tableLines(page, {
    columns: heads,
    rows: rows.map((row): readonly Inline[] => [
      row.label,
      barSpans(page, row),
      percentage(row.attainment),
      [span(row.status, row.tone)],
      row.history.length < 2 ? '' : sparkLine(row.history, page.glyphs.sparks, sparkColumns),
    ]),
  });
}

/** Below this many columns for each function the names in the heads say nothing. */
const narrowestName = 6;

function siloLines(page: Page, { functions, given, oneWay }: SiloMatrix): readonly string[] {
  if (functions.length * (narrowestName + 2) + narrowestName > page.columns) return [];
  const oneSided = new Set(oneWay.flatMap(([row, column]) => [`${row} ${column}`, `${column} ${row}`]));
  const cell = (row: number, column: number): Inline => {
    if (row === column) return [span(page.glyphs.empty, 'muted')];
    const value = given[row]?.[column] ?? null;
    return [span(levels(value), oneSided.has(`${row} ${column}`) ? 'warning' : 'plain')];
  };
  return tableLines(page, {
    columns: [left(enGb.work.silos.corner), ...functions.map((name) => right(name))],
    rows: functions.map((name, row) => [name, ...functions.map((_, column) => cell(row, column))]),
  });
}

function quadrantLines(page: Page, { points, corners, x, y }: Quadrant): readonly string[] {
  const fields = [
    (point: Quadrant['points'][number]) => point.x < x.split && point.y >= y.split,
    (point: Quadrant['points'][number]) => point.x >= x.split && point.y >= y.split,
    (point: Quadrant['points'][number]) => point.x < x.split && point.y < y.split,
    (point: Quadrant['points'][number]) => point.x >= x.split && point.y < y.split,
  ];
  const rows = fields.flatMap((inside, index) => {
    const names = points.filter(inside).map(({ label }) => label);
    return names.length === 0 ? [] : [[corners?.[index] ?? '', names.join(', ')]];
  });
  return tableLines(page, { columns: [left(''), left('')], rows });
}

/** A picture in characters; nothing where its table says as much. */
export function chartLines(page: Page, chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'gap-lines':
      return gapLinesLines(page, chart);
    case 'bullets':
      return bulletsLines(page, chart);
    case 'silo-matrix':
      return siloLines(page, chart);
    case 'quadrant':
      return quadrantLines(page, chart);
    case 'journey':
    case 'trend':
    case 'radar':
      return [];
  }
}
