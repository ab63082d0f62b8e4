import { escapeXml } from '../neutralise/xml.ts';
import { type Parts, partText, withParts } from './package.ts';

const list = '[Content_Types].xml';

/** Types by ending that hold without a word in the package. */
const byEnding: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const attribute = (element: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** Types that a package declares: for single parts, by name without the leading slash, and by ending. */
export function declaredTypes(parts: Parts): {
  readonly parts: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
} {
  const text = partText(parts, list);
  const read = (element: string, key: string) =>
    [...text.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'))].map(
      ([found]) => [attribute(found, key), attribute(found, 'ContentType')] as const,
    );
  return {
    parts: new Map(read('Override', 'PartName').map(([name, type]) => [name.replace(/^\//, ''), type])),
    endings: new Map(read('Default', 'Extension')),
  };
}

export const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The package with its list of types made anew: no word about parts that are not there, and one for each part that is. */
export function declareTypes(parts: Parts, added: Readonly<Record<string, string>>): Parts {
  const declared = declaredTypes(parts);
  const names = [...parts.keys()].filter((name) => name !== list);
  const endings = [...new Set(names.map(endingOf))].sort();
  const defaults = endings.flatMap((ending) => {
    const type = declared.endings.get(ending) ?? byEnding[ending];
    return type === undefined ? [] : [`<Default Extension="${ending}" ContentType="${type}"/>`];
  });
  const overrides = names.sort().flatMap((name) => {
    const type = added[name] ?? declared.parts.get(name);
    return type === undefined ? [] : [`<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`];
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
  return withParts(parts, { [list]: head + types });
}
