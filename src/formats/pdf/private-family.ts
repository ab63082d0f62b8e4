import { fontTable, viewOf } from './font-tables.ts';

const familyNames = new Set([1, 16]);

/**
 * The font under another family name, as Windows readers of the name table see it.
 * The compiler always looks at the fonts of the system too; a name that none of them has keeps the same text the same bytes on every machine.
 */
export function privateFamily(font: Uint8Array, family: string): Uint8Array {
  const { entry, offset, length } = fontTable(font, 'name');
  const start = Math.ceil(font.length / 4) * 4;
  const renamed = new Uint8Array(start + length + family.length * 2);
  renamed.set(font);
  renamed.set(font.subarray(offset, offset + length), start);
  const view = viewOf(renamed);
  [...family].forEach((letter, index) => {
    view.setUint16(start + length + index * 2, letter.charCodeAt(0));
  });
  const strings = view.getUint16(start + 4);
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const name = start + 6 + index * 12;
    if (!familyNames.has(view.getUint16(name + 6))) continue;
    view.setUint16(name + 8, family.length * 2);
    view.setUint16(name + 10, length - strings);
  }
  view.setUint32(entry + 8, start);
  view.setUint32(entry + 12, length + family.length * 2);
  return renamed;
}
