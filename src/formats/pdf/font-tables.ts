/** A table of a TrueType font. */
export interface FontTable {
  /** Where the directory of the font describes it. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Finds a table by its tag of four letters. @throws Error when the font has none. */
export function fontTable(font: Uint8Array, tag: string): FontTable {
  const view = viewOf(font);
  const wanted = [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (view.getUint32(entry) === wanted) return { entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  }
  throw new Error(`the font has no ${tag} table`);
}
