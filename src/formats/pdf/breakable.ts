const chunk = 5;

/** Where a line may break inside a word; the template draws nothing for it. */
const breakHere = '\u200B';

/** Lengths of words from which they may break, the first for tables with room. */
export const longestWords = [20, 14, 9, 5] as const;

/** In running text only what no line would hold is broken. */
export const longestInText = 40;
export const longestInTitle = 20;

/** The parts of a text between which a line may break: at spaces, and after hyphens and slashes unless a digit follows, as in a date. */
export const pieces = (text: string): readonly string[] => text.split(/(?<= )|(?= )|(?<=[-/])(?!\d)|\u200B/u);

function inChunks(piece: string): string {
  const letters = piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const count = Math.ceil(letters.length / chunk);
  return Array.from({ length: count }, (_, part) => letters.slice(part * chunk, (part + 1) * chunk).join('')).join(breakHere);
}

/** The same text with places to break in words that are too long. */
export const breakable = (text: string, longestWord: number): string =>
  pieces(text)
    .map((piece) => (piece.length > longestWord ? inChunks(piece) : piece))
    .join('');
