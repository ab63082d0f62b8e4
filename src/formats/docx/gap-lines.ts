import { type Table as DocxTable, type Paragraph, type TableCell, TableRow } from 'docx';
import type { GapLineRow, GapLines } from '../../outline/charts/chart.ts';
import { clamp } from '../../outline/charts/known.ts';
import { enGb } from '../../outline/words/en-gb.ts';
import { cell, dashed, hairline } from './cells.ts';
import { color } from './look.ts';
import { run } from './runs.ts';
import { afterTable, caption, fixedTable } from './table.ts';

/** Steps from one level to the next: marks stand at quarters. */
const perLevel = 4;
const labelShare = 0.36;
const lane = 620;
const apart = 620;

interface Columns {
  readonly label: number;
  readonly lane: number | null;
  readonly step: number;
  readonly steps: number;
  readonly at: (level: number) => number;
}

function columnsOf({ rows, scale }: GapLines, width: number): Columns {
  const missing = rows.some(({ first, second }) => first === null || second === null);
  const steps = Math.max(1, Math.round((scale.max - scale.min) * perLevel)) + 1;
  const label = Math.floor(width * labelShare);
  const room = width - label - apart - (missing ? lane : 0);
  return {
    label,
    lane: missing ? lane : null,
    steps,
    step: Math.floor(room / steps),
    at: (level) => Math.round((clamp(level, scale.min, scale.max) - scale.min) * perLevel),
  };
}

const widthsOf = ({ label, lane: missing, step, steps }: Columns): readonly number[] => [
  label,
  ...(missing === null ? [] : [missing]),
  ...Array.from({ length: steps }, () => step),
  apart,
];

/** Half points; larger than the text, for the marks are the picture. */
const markSize = 24;
const first = () => run('●', 'first', { size: markSize });
const both = () => run('◈', 'strong', { size: markSize });
const second = () => run('◆', 'second', { size: markSize });

interface Step {
  readonly first: boolean;
  readonly second: boolean;
  readonly between: boolean;
  readonly target: boolean;
}

function stepsOf(row: GapLineRow, columns: Columns): readonly Step[] {
  const [from, to] = [row.first === null ? null : columns.at(row.first), row.second === null ? null : columns.at(row.second)];
  const target = columns.at(row.target);
  return Array.from({ length: columns.steps }, (_, step) => ({
    first: from === step,
    second: to === step,
    between: from !== null && to !== null && from !== to && step >= Math.min(from, to) && step <= Math.max(from, to),
    target: target === step,
  }));
}

/** Two marks in one step would stand under each other. */
function marksOf({ first: isFirst, second: isSecond }: Step) {
  if (isFirst && isSecond) return [both()];
  return [...(isFirst ? [first()] : []), ...(isSecond ? [second()] : [])];
}

/** Whether a step can share a cell with the one before it. */
const joins = (step: Step, before: Step): boolean =>
  !step.target && !step.first && !step.second && !before.first && !before.second && step.between === before.between;

/** Both marks where they stand, a grey band between them, and the target as a dashed line on the left of its step. */
function scaleCells(row: GapLineRow, columns: Columns): readonly TableCell[] {
  const runsOfSteps: Step[][] = [];
  for (const step of stepsOf(row, columns)) {
    const last = runsOfSteps.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && joins(step, before)) last.push(step);
    else runsOfSteps.push([step]);
  }
  return runsOfSteps.map((steps) => {
    const [start] = steps as [Step, ...Step[]];
    return cell([marksOf(start)], {
      width: columns.step,
      span: steps.length,
      align: 'center',
      valign: 'center',
      padding: 0,
      bottom: hairline,
      ...(start.between ? { fill: color('track') } : {}),
      ...(start.target ? { left: dashed } : {}),
    });
  });
}

function rowOf(row: GapLineRow, columns: Columns, keepNext: boolean): TableRow {
  const missing = [...(row.first === null ? [first()] : []), ...(row.second === null ? [second()] : [])];
  return new TableRow({
    cantSplit: true,
    children: [
      cell([[run(row.label, 'plain')]], { width: columns.label, valign: 'center', bottom: hairline, keepNext }),
      ...(columns.lane === null ? [] : [cell([missing], { width: columns.lane, align: 'center', valign: 'center', bottom: hairline })]),
      ...scaleCells(row, columns),
      cell([[run(row.apart, 'strong')]], { width: apart, align: 'right', valign: 'center', bottom: hairline }),
    ],
  });
}

function headOf({ scale, sides }: GapLines, columns: Columns): TableRow {
  const legend = [
    run(`● ${sides.first}`, 'first'),
    run('   ', 'plain'),
    run(`◆ ${sides.second}`, 'second'),
    run(`   ◈ ${enGb.overview.gapLines.both}`, 'strong'),
    run(`   ┊ ${enGb.target}`, 'muted'),
  ];
  const quiet = { bottom: hairline, valign: 'bottom', keepNext: true } as const;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([legend], { width: columns.label, ...quiet }),
      ...(columns.lane === null
        ? []
        : [cell([[run(enGb.notRated, 'muted')]], { width: columns.lane, align: 'center', padding: 0, ...quiet })]),
      ...Array.from({ length: columns.steps }, (_, step) =>
        cell([step % perLevel === 0 ? [run(String(scale.min + step / perLevel), 'muted')] : []], {
          width: columns.step,
          align: 'center',
          padding: 0,
          ...quiet,
        }),
      ),
      cell([[run(enGb.columns.apart, 'muted')]], { width: apart, align: 'right', padding: 20, ...quiet }),
    ],
  });
}

/** The signature picture as a table of narrow cells: it looks the same in every program that opens it. */
export function gapLinesBlocks(chart: GapLines, width: number): readonly (Paragraph | DocxTable)[] {
  const columns = columnsOf(chart, width);
  const rows = chart.rows.map((row, index) => rowOf(row, columns, index < chart.rows.length - 1 && chart.rows.length <= 25));
  return [caption(chart.title), fixedTable([headOf(chart, columns), ...rows], widthsOf(columns)), afterTable()];
}
