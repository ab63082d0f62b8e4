import { type Table as DocxTable, type Paragraph, TableRow } from 'docx';
import type { BulletRow, Bullets, Quadrant, SiloMatrix } from '../../outline/charts/chart.ts';
import { clamp } from '../../outline/charts/known.ts';
import type { Role } from '../../outline/charts/theme.ts';
import { levels, percentage } from '../../outline/numbers.ts';
import { cell, hairline } from './cells.ts';
import { cardFill, color } from './look.ts';
import { run } from './runs.ts';
import { afterTable, caption, fixedTable } from './table.ts';

type Blocks = readonly (Paragraph | DocxTable)[];

const heat = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const satisfies readonly Role[];
const onHeat = ['onHeat1', 'onHeat2', 'onHeat3', 'onHeat4', 'onHeat5'] as const satisfies readonly Role[];
const white = { style: 'single', size: 12, color: 'FFFFFF' } as const;

/** Who says what of whom, darker where the work goes better; the numbers say the same. */
export function matrixBlocks(chart: SiloMatrix, width: number): Blocks {
  const count = chart.functions.length;
  const name = Math.floor(width * 0.24);
  const each = Math.min(1500, Math.floor((width - name) / Math.max(1, count)));
  const lines = { bottom: white, left: white, right: white };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([[]], { width: name, keepNext: true }),
      ...chart.functions.map((title) =>
        cell([[run(title, 'strong')]], { width: each, align: 'center', valign: 'bottom', padding: 20, keepNext: true }),
      ),
    ],
  });
  const rows = chart.functions.map((title, from) => {
    const cells = chart.functions.map((_, to) => {
      const level = chart.given[from]?.[to] ?? null;
      if (from === to) return cell([[]], { width: each, ...lines });
      if (level === null) return cell([[run(levels(null), 'muted')]], { width: each, align: 'center', valign: 'center', ...lines });
      const step = clamp(Math.round(level), 1, 5) - 1;
      const text = run(levels(level), 'plain', { color: color(onHeat[step] as Role), size: 20 });
      return cell([[text]], { width: each, align: 'center', valign: 'center', fill: color(heat[step] as Role), ...lines });
    });
    const keepNext = count <= 12 && from < count - 1;
    return new TableRow({
      cantSplit: true,
      children: [cell([[run(title, 'plain')]], { width: name, valign: 'center', keepNext }), ...cells],
    });
  });
  return [caption(chart.title), fixedTable([head, ...rows], [name, ...chart.functions.map(() => each)]), afterTable()];
}

/** The four fields with what lies in each; a picture of points would not open alike everywhere. */
export function quadrantBlocks(chart: Quadrant, width: number): Blocks {
  const each = Math.floor(width / 2);
  const titles = chart.corners ?? ['', '', '', ''];
  const fields = [0, 1, 2, 3].map((index) =>
    chart.points.filter(({ x, y }) => x >= chart.x.split === (index % 2 === 1) && y > chart.y.split === index < 2),
  );
  const field = (index: number) =>
    cell(
      [
        [run(titles[index] as string, 'strong')],
        ...(fields[index] ?? []).map(({ label, x, y }) => [run(label, 'plain'), run(`  ${levels(x)} · ${levels(y)}`, 'muted')]),
      ],
      { width: each, fill: cardFill, padding: 140, bottom: white, left: white, right: white, keepNext: index < 2 },
    );
  const rows = [0, 2].map((index) => new TableRow({ cantSplit: true, children: [field(index), field(index + 1)] }));
  return [caption(`${chart.title}: ${chart.x.title} · ${chart.y.title}`), fixedTable(rows, [each, each]), afterTable()];
}

const barTones = { good: 'good', warning: 'warning', bad: 'bad', muted: 'muted' } as const;
const gap = { style: 'single', size: 36, color: 'FFFFFF' } as const;
/** Parts of a bar: a twentieth each. */
const barParts = 20;

function bulletRow(
  { label, attainment, status, tone, value }: BulletRow,
  widths: readonly [number, number, number],
  keepNext: boolean,
): TableRow {
  const [name, part, about] = widths;
  const done = attainment === null ? 0 : Math.round(clamp(attainment, 0, 1) * barParts);
  const bars = ([['bar', done] as const, ['track', barParts - done] as const] as const).flatMap(([role, span]) =>
    span === 0 ? [] : [cell([[]], { width: part, span, padding: 0, bottom: gap, fill: color(role) })],
  );
  return new TableRow({
    cantSplit: true,
    children: [
      cell([[run(label, 'plain')]], { width: name, valign: 'center', bottom: hairline, keepNext }),
      ...bars,
      cell([[run(percentage(attainment), 'strong'), run(`  ${status}`, barTones[tone])], [run(value, 'muted')]], {
        width: about,
        valign: 'center',
        bottom: hairline,
        padding: 100,
      }),
    ],
  });
}

/** KPIs as bars of shaded cells, in steps of five per cent. */
export function bulletsBlocks(chart: Bullets, width: number): Blocks {
  const [name, about] = [Math.floor(width * 0.36), Math.floor(width * 0.34)];
  const part = Math.floor((width - name - about) / barParts);
  const rows = chart.rows.map((row, index) =>
    bulletRow(row, [name, part, about], index < chart.rows.length - 1 && chart.rows.length <= 12),
  );
  if (rows.length === 0) return [];
  return [caption(chart.title), fixedTable(rows, [name, ...Array.from({ length: barParts }, () => part), about]), afterTable()];
}
