import { fontTable, viewOf } from './font-tables.ts';

/** Whether a font can draw a character, by its code point. */
export type Coverage = (codePoint: number) => boolean;

const fullUnicode = 12;

/** Reads which characters a font can draw. @throws Error when its list of characters is not of the kind that covers all of Unicode. */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = viewOf(font);
  const { offset } = fontTable(font, 'cmap');
  const tables = Array.from({ length: view.getUint16(offset + 2) }, (_, index) => offset + view.getUint32(offset + 8 + index * 8));
  const list = tables.find((at) => view.getUint16(at) === fullUnicode);
  if (list === undefined) throw new Error('the font has no list of all its characters');
  const ranges = Array.from({ length: view.getUint32(list + 12) }, (_, index) => {
    const at = list + 16 + index * 12;
    return { first: view.getUint32(at), last: view.getUint32(at + 4) };
  });
  return (codePoint) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.last ?? 0) < codePoint) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.first ?? Number.POSITIVE_INFINITY) <= codePoint;
  };
}
