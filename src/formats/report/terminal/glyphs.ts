/** The signs of the terminal report; the second set for terminals without Unicode. */
export interface Glyphs {
  readonly first: string;
  readonly second: string;
  /** Both sides on the same spot. */
  readonly both: string;
  readonly target: string;
  readonly empty: string;
  readonly between: string;
  readonly full: string;
  readonly part: string;
  readonly none: string;
  readonly ellipsis: string;
  readonly dash: string;
  readonly separator: string;
  /** Beside headings. */
  readonly rule: string;
  readonly bar: string;
  readonly barRest: string;
  readonly sparks: string;
}

export const unicodeGlyphs: Glyphs = {
  first: '●',
  second: '◆',
  both: '◈',
  target: '┊',
  empty: '·',
  between: '━',
  full: '✓',
  part: '◐',
  none: '○',
  ellipsis: '…',
  dash: '–',
  separator: '·',
  rule: '─',
  bar: '█',
  barRest: '░',
  sparks: '▁▂▃▄▅▆▇█',
};

export const asciiGlyphs: Glyphs = {
  first: 'o',
  second: 'x',
  both: '@',
  target: '|',
  empty: '.',
  between: '=',
  full: 'Y',
  part: '~',
  none: '-',
  ellipsis: '...',
  dash: '-',
  separator: '-',
  rule: '-',
  bar: '#',
  barRest: '.',
  sparks: '_.-=+*#@',
};

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[–—−]/g, '-'],
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/…/g, '...'],
  [/[·•]/g, '-'],
  [/[\u00a0\u202f]/g, ' '],
  [/×/g, 'x'],
];

/** Fixed words without Unicode; letters of names that have no plain form become `?`. */
export function toAscii(text: string): string {
  const replaced = replacements.reduce((current, [from, to]) => current.replace(from, to), text.normalize('NFKD').replace(/\p{M}/gu, ''));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII goes.
  return replaced.replace(/[^\u0000-\u007f]/gu, '?');
}
