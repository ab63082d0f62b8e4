import type { Paint } from '../../../outline/paint.ts';
import type { Glyphs } from './glyphs.ts';

export interface GapLineValues {
  /** Levels on the scale; null when a side did not answer enough. */
  readonly first: number | null;
  readonly second: number | null;
  readonly target: number;
}

export interface GapLineLook {
  /** Columns of the line. */
  readonly columns: number;
  /** Highest level of the scale. */
  readonly max: number;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
}

/** Column of a level: 1 is the first, the top of the scale the last. */
function columnOf(level: number, { columns, max }: GapLineLook): number {
  const clamped = Math.min(max, Math.max(1, level));
  return Math.round(((clamped - 1) / (max - 1)) * (columns - 1));
}

/** The scale above the gap lines: `1······2······3······4······5`. */
export function scaleLine(look: GapLineLook): string {
  const cells: string[] = Array.from({ length: look.columns }, () => look.glyphs.empty);
  for (let level = 1; level <= look.max; level += 1) {
    const digits = String(level);
    const at = Math.min(columnOf(level, look), look.columns - digits.length);
    for (const [offset, digit] of [...digits].entries()) cells[at + offset] = digit;
  }
  return cells.join('');
}

/** One challenge on the scale: both sides joined, the target where nothing covers it. */
export function gapLine({ first, second, target }: GapLineValues, look: GapLineLook): string {
  const { glyphs, paint } = look;
  const cells: string[] = Array.from({ length: look.columns }, () => paint.dim(glyphs.empty));
  cells[columnOf(target, look)] = paint.dim(glyphs.target);
  const at = { first: first === null ? null : columnOf(first, look), second: second === null ? null : columnOf(second, look) };
  if (at.first !== null && at.second !== null) {
    const stroke = (at.first < at.second ? paint.first : paint.second)(glyphs.between);
    for (let column = Math.min(at.first, at.second) + 1; column < Math.max(at.first, at.second); column += 1) cells[column] = stroke;
  }
  if (at.second !== null) cells[at.second] = paint.second(glyphs.second);
  if (at.first !== null) cells[at.first] = at.first === at.second ? paint.bold(glyphs.both) : paint.first(glyphs.first);
  return cells.join('');
}
