/** Gives a text a look. Colour only repeats what words, shapes and positions already say. */
export type Stroke = (text: string) => string;

/** Every look the terminal views use. Made once by the shell, from the number of colours the terminal has. */
export interface Paint {
  readonly error: Stroke;
  readonly warning: Stroke;
  readonly note: Stroke;
  readonly good: Stroke;
  readonly bad: Stroke;
  /** The CMO’s function, teal. */
  readonly first: Stroke;
  /** The CIO’s function, orange. */
  readonly second: Stroke;
  readonly dim: Stroke;
  readonly bold: Stroke;
}

/** The part of a chalk instance that painting needs. */
export interface ChalkLike {
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly cyan: Stroke;
  readonly green: Stroke;
  readonly dim: Stroke;
  readonly bold: Stroke;
  readonly hex: (color: string) => Stroke;
}

/** Readable on dark and on light backgrounds. */
const teal = '#14938f';
const orange = '#d9701a';

/** Paint in colour; the instance knows how many colours there are. */
export const paintWith = (chalk: ChalkLike): Paint => ({
  error: chalk.red,
  warning: chalk.yellow,
  note: chalk.cyan,
  good: chalk.green,
  bad: chalk.red,
  first: chalk.hex(teal),
  second: chalk.hex(orange),
  dim: chalk.dim,
  bold: chalk.bold,
});

const same: Stroke = (text) => text;

/** No colour at all: pipes, files, NO_COLOR. */
export const plainPaint: Paint = {
  error: same,
  warning: same,
  note: same,
  good: same,
  bad: same,
  first: same,
  second: same,
  dim: same,
  bold: same,
};
