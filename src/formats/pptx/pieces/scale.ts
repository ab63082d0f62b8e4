import { clamp } from '../../../outline/charts/known.ts';
import { type Canvas, drawLine, drawMark, drawText } from '../canvas.ts';

/** A scale of levels from left to right, in inches. */
export interface LevelScale {
  readonly min: number;
  readonly max: number;
  readonly left: number;
  readonly right: number;
}

/** Where a level stands. */
export const levelAt = ({ min, max, left, right }: LevelScale, level: number): number =>
  left + ((clamp(level, min, max) - min) / (max > min ? max - min : 1)) * (right - left);

export const levelsOf = ({ min, max }: LevelScale): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(max - min) + 1) }, (_, index) => min + index);

export interface PairOnScale {
  readonly first: number | null;
  readonly second: number | null;
  readonly y: number;
  readonly r: number;
}

/** Both sides on the scale, joined; marks at the same place stand one in the other. */
export function drawPair(canvas: Canvas, scale: LevelScale, { first, second, y, r }: PairOnScale): void {
  if (first !== null && second !== null && Math.abs(first - second) > 1e-9) {
    drawLine(canvas, [levelAt(scale, first), y, levelAt(scale, second), y], { role: 'join', width: 3 });
  }
  const same = first !== null && second !== null && Math.abs(levelAt(scale, first) - levelAt(scale, second)) < r;
  if (second !== null) drawMark(canvas, 'diamond', { x: levelAt(scale, second), y, r: same ? r * 1.25 : r }, { role: 'second' });
  if (first !== null) drawMark(canvas, 'circle', { x: levelAt(scale, first), y, r: same ? r * 0.6 : r }, { role: 'first' });
}

/** Hairlines of the levels with their numbers above. */
export function drawLevels(canvas: Canvas, scale: LevelScale, { top, bottom }: { readonly top: number; readonly bottom: number }): void {
  for (const level of levelsOf(scale)) {
    const x = levelAt(scale, level);
    drawLine(canvas, [x, top, x, bottom], { role: 'hairline', width: 0.75 });
    drawText(canvas, String(level), { x: x - 0.25, y: top - 0.24, width: 0.5, height: 0.2 }, { size: 11, role: 'muted', align: 'center' });
  }
}
