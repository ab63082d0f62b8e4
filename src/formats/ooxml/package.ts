import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of an Office package by name, in the order they are written. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Readers find the list of types without looking through the whole file when it comes first, then the root relationships. */
const leading = ['[Content_Types].xml', '_rels/.rels'];

/** fflate reads the time with local getters, so that a time given in local parts comes out the same in every zone. */
const fixedTime = (): Date => new Date(1980, 0, 1, 12, 0, 0);

const rank = (name: string): number => {
  const index = leading.indexOf(name);
  return index < 0 ? leading.length : index;
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

/** Reads a package; entries that only name a folder are left out. */
export const readParts = (bytes: Uint8Array): Parts =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .sort(byName),
  );

/** Writes a package: parts in a fixed order with a fixed time, so that the same parts give the same bytes on every machine. */
export const writeParts = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries([...parts].sort(byName)), { level: 6, mtime: fixedTime(), os: 0 });

export const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/.test(name);

/** Text of a part, empty where there is no such part. */
export const partText = (parts: Parts, name: string): string => {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : strFromU8(bytes);
};

/** The package with the text of some parts changed. */
export const changeParts = (parts: Parts, change: (name: string, text: string) => string): Parts =>
  new Map([...parts].map(([name, bytes]) => [name, isXml(name) ? strToU8(change(name, strFromU8(bytes))) : bytes]));

/** The package with parts added or put in the place of others. */
export const withParts = (parts: Parts, added: Readonly<Record<string, string>>): Parts =>
  new Map([...parts, ...Object.entries(added).map(([name, text]) => [name, strToU8(text)] as const)]);
