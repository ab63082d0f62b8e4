/** Advance widths of U+0020 to U+007E in hundredths of the font size: the wider of Inter and Arial, so that estimates err on the safe side. */
const ascii = (
  '28 28 40 63 64 89 67 22 36 36 50 66 28 46 28 36 62 56 61 64 64 61 62 57 62 62 28 28 66 66 66 56 ' +
  '102 68 67 73 72 67 61 78 74 28 54 67 56 89 75 78 67 78 72 67 64 74 68 95 67 67 62 36 36 36 47 56 ' +
  '50 56 62 56 62 58 36 61 59 24 24 54 24 87 59 60 61 61 37 52 36 58 56 81 54 56 54 36 33 36 66'
)
  .split(' ')
  .map(Number);

const noWidth = /[\p{M}\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const picture = /[\u2600-\u27BF\u{1F000}-\u{1FAFF}]/u;
const narrow = /[·’‘ijl\u00EC-\u00EF\u05D5\u05D9\u05DF]/u;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code >= 0x20 && code <= 0x7e) return ascii[code - 0x20] as number;
  if (noWidth.test(character)) return 0;
  if (wide.test(character)) return 100;
  if (picture.test(character)) return 130;
  if (narrow.test(character)) return 32;
  if (rightToLeft.test(character)) return 56;
  if (/[…—]/u.test(character)) return 100;
  return /\p{Lu}/u.test(character) ? 76 : 64;
}

/** Estimated width of a text in a sans-serif font, in units of its size. */
export const textWidth = (text: string, size: number): number =>
  (Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0) * size) / 100;
