import type { GapLineRow, GapLines } from '../../../outline/charts/chart.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { type Canvas, drawLine, drawMark, drawText } from '../canvas.ts';
import { fitInto } from '../measure.ts';
import type { Piece, Place } from '../piece.ts';
import { slideWords } from '../words.ts';
import { drawLegend } from './legend.ts';
import { drawLevels, drawPair, type LevelScale, levelAt } from './scale.ts';

const mostRows = 12;
const labelWidth = 4.1;
const numberWidth = 0.42;
const apartWidth = 0.9;
const laneWidth = 1.0;
const headHeight = 0.3;
const legendHeight = 0.36;
const largestRow = 0.46;

interface Layout {
  readonly scale: LevelScale;
  /** Middle of the lane for marks without a level; null when every level is there. */
  readonly lane: number | null;
  readonly rowHeight: number;
}

const missesSome = ({ first, second }: GapLineRow): boolean => first === null || second === null;

function layoutOf({ rows, scale }: GapLines, place: Place, rowHeight: number): Layout {
  const after = place.x + numberWidth + labelWidth + 0.2;
  const hasLane = rows.some(missesSome);
  const left = after + (hasLane ? laneWidth : 0) + 0.25;
  return {
    scale: { ...scale, left, right: place.x + place.width - apartWidth - 0.35 },
    lane: hasLane ? after + laneWidth / 2 : null,
    rowHeight,
  };
}

function drawMissing(canvas: Canvas, { first, second }: GapLineRow, { lane, y }: { readonly lane: number; readonly y: number }): void {
  const both = first === null && second === null ? 0.13 : 0;
  if (first === null) drawMark(canvas, 'circle', { x: lane - both, y, r: 0.09 }, { role: 'first', hollow: true });
  if (second === null) drawMark(canvas, 'diamond', { x: lane + both, y, r: 0.1 }, { role: 'second', hollow: true });
}

interface RowPlace {
  readonly number: number;
  readonly x: number;
  readonly top: number;
  readonly right: number;
}

function drawRow(canvas: Canvas, row: GapLineRow, { scale, lane, rowHeight }: Layout, at: RowPlace): void {
  const y = at.top + rowHeight / 2;
  drawLine(canvas, [at.x, at.top + rowHeight, at.right, at.top + rowHeight], { role: 'hairline', width: 0.5 });
  const box = { y: at.top, height: rowHeight };
  drawText(
    canvas,
    String(at.number),
    { x: at.x, width: numberWidth - 0.12, ...box },
    { size: 12, role: 'muted', align: 'right', valign: 'middle' },
  );
  const label = fitInto(row.label, { width: labelWidth, height: rowHeight - 0.02, sizes: [14, 13, 12, 11, 10] });
  drawText(canvas, label.text, { x: at.x + numberWidth, width: labelWidth, ...box }, { size: label.size, valign: 'middle' });
  const target = levelAt(scale, row.target);
  drawLine(canvas, [target, at.top, target, at.top + rowHeight], { role: 'target', width: 1.5, dash: 'sysDash' });
  drawPair(canvas, scale, { first: row.first, second: row.second, y, r: 0.115 });
  if (lane !== null) drawMissing(canvas, row, { lane, y });
  drawText(
    canvas,
    row.apart,
    { x: at.right - apartWidth, width: apartWidth, ...box },
    { size: 13, bold: true, align: 'right', valign: 'middle' },
  );
}

function drawPicture(chart: GapLines, place: Place, { from, rowHeight }: { readonly from: number; readonly rowHeight: number }): void {
  const canvas = place.grouped(chart.title, chart.description);
  const layout = layoutOf(chart, place, rowHeight);
  const top = place.y + headHeight;
  const right = place.x + place.width;
  const bottom = top + chart.rows.length * rowHeight;
  drawLevels(canvas, layout.scale, { top, bottom });
  const head = { y: place.y + 0.04, height: 0.22 };
  const quiet = { size: 11, role: 'muted' } as const;
  drawText(canvas, enGb.columns.apart, { x: right - apartWidth, width: apartWidth, ...head }, { ...quiet, align: 'right' });
  if (layout.lane !== null) {
    drawText(canvas, enGb.notRated, { x: layout.lane - laneWidth / 2, width: laneWidth, ...head }, { ...quiet, align: 'center' });
  }
  chart.rows.forEach((row, index) => {
    drawRow(canvas, row, layout, { number: from + index + 1, x: place.x, top: top + index * rowHeight, right });
  });
  drawLegend(canvas, chart.sides, { x: place.x + numberWidth, middle: bottom + 0.24 });
}

const rowNote = ({ label, first, second, target, apart }: GapLineRow, { sides }: GapLines): string =>
  slideWords.gapLine(
    label,
    [`${sides.first} ${first?.toFixed(1) ?? '–'}`, `${sides.second} ${second?.toFixed(1) ?? '–'}`],
    [String(target), apart],
  );

/** The signature picture in shapes: one row per challenge, twelve on a slide, all slides alike. */
export function gapLinesPieces(chart: GapLines, height: number): readonly Piece[] {
  const slides = Math.max(1, Math.ceil(chart.rows.length / mostRows));
  const each = Math.ceil(chart.rows.length / slides);
  const rowHeight = Math.min(largestRow, (height - headHeight - legendHeight) / Math.max(1, each));
  return Array.from({ length: slides }, (_, index) => {
    const part = { ...chart, rows: chart.rows.slice(index * each, (index + 1) * each) };
    return {
      height: slides > 1 ? height : headHeight + part.rows.length * rowHeight + legendHeight,
      draw: (place) => drawPicture(part, place, { from: index * each, rowHeight }),
      notes: [chart.description, ...part.rows.map((row) => rowNote(row, chart))],
    };
  });
}
