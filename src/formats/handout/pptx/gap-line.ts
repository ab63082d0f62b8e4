import type { GapLines } from '../../../outline/charts/chart.ts';
import { clamp } from '../../../outline/charts/known.ts';
import { levels } from '../../../outline/numbers.ts';
import { shortLevel } from '../../../outline/sides.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { type Canvas, drawLine, drawMark, drawText } from '../../pptx/canvas.ts';
import { fitInto } from '../../pptx/measure.ts';
import type { Piece } from '../../pptx/piece.ts';
import { drawLevels, drawPair, type LevelScale, levelAt } from '../../pptx/pieces/scale.ts';

const words = enGb.handout.challenge;

const height = 2.0;
/** Room for a mark without a level on the left, and for the distance on the right, in inches. */
const leftRoom = 1.5;
const rightRoom = 2.3;
const labelWidth = 3.4;
/** The target's line stops where it would run through the name at a mark. */
const nearLabel = 0.7;

interface Label {
  readonly text: string;
  readonly role: 'first' | 'second' | 'muted';
  readonly x: number;
  readonly y: number;
}

/** A text centred on a point, moved inwards where the slide ends. */
function drawLabel(canvas: Canvas, { text, role, x, y }: Label, edges: { readonly left: number; readonly right: number }): void {
  const fitted = fitInto(text, { width: labelWidth, height: 0.32, sizes: [16, 14, 12, 11, 10], bold: true });
  const left = clamp(x - labelWidth / 2, edges.left, edges.right - labelWidth);
  const align = left === edges.left && x - labelWidth / 2 < left ? 'left' : 'center';
  drawText(
    canvas,
    fitted.text,
    { x: left, y, width: labelWidth, height: 0.32 },
    { size: fitted.size, bold: role !== 'muted', role, align, valign: 'middle' },
  );
}

/** One challenge on the scale, large enough for the last row: who stands where is written at the marks. */
export function gapLinePiece({ title, description, sides, scale, rows }: GapLines): Piece {
  return {
    height,
    draw: (place) => {
      const [row] = rows;
      if (row === undefined) return;
      const canvas = place.grouped(title, description);
      const line: LevelScale = { ...scale, left: place.x + leftRoom, right: place.x + place.width - rightRoom };
      const edges = { left: place.x, right: place.x + place.width - 0.2 };
      const y = place.y + 0.98;
      const span = { top: place.y + 0.26, bottom: place.y + 1.66 };
      drawLevels(canvas, line, span);
      drawLine(canvas, [line.left, y, line.right, y], { role: 'track', width: 4 });
      const target = levelAt(line, row.target);
      const isNear = (level: number | null): boolean => level !== null && Math.abs(levelAt(line, level) - target) < nearLabel;
      const from = isNear(row.first) ? y - 0.28 : span.top;
      const to = isNear(row.second) ? y + 0.28 : span.bottom;
      drawLine(canvas, [target, from, target, to], { role: 'target', width: 2, dash: 'sysDash' });
      drawPair(canvas, line, { first: row.first, second: row.second, y, r: 0.2 });
      const lane = place.x + 0.5;
      const missing = { first: row.first === null, second: row.second === null };
      if (missing.first)
        drawMark(canvas, 'circle', { x: lane, y: y - (missing.second ? 0.22 : 0), r: 0.17 }, { role: 'first', hollow: true });
      if (missing.second)
        drawMark(canvas, 'diamond', { x: lane, y: y + (missing.first ? 0.22 : 0), r: 0.17 }, { role: 'second', hollow: true });
      const at = (level: number | null): number => (level === null ? lane : levelAt(line, level));
      const said = (who: string, level: number | null): string => words.side(who, level === null ? enGb.notRated : levels(level));
      drawLabel(canvas, { text: said(sides.first, row.first), role: 'first', x: at(row.first), y: y - 0.62 }, edges);
      drawLabel(canvas, { text: said(sides.second, row.second), role: 'second', x: at(row.second), y: y + 0.3 }, edges);
      drawLabel(canvas, { text: words.target(shortLevel(row.target)), role: 'muted', x: target, y: span.bottom }, edges);
      if (missing.first || missing.second) return;
      const apart = { x: place.x + place.width - rightRoom + 0.45, width: rightRoom - 0.45 };
      drawText(canvas, row.apart, { ...apart, y: y - 0.42, height: 0.56 }, { size: 34, bold: true, align: 'right', valign: 'middle' });
      drawText(
        canvas,
        words.apart('').trim(),
        { ...apart, y: y + 0.16, height: 0.26 },
        { size: 14, role: 'muted', align: 'right', valign: 'middle' },
      );
    },
    notes: [description],
  };
}
