import { declaredTypes, endingOf } from './content-types.ts';
import { isXml, type Parts, partText, readParts } from './package.ts';
import { relationships } from './relationships.ts';
import { xmlProblem } from './well-formed-xml.ts';

const list = '[Content_Types].xml';
const allowedOutside = /^(?:https?:\/\/|mailto:)/;

function checkTypes(parts: Parts): readonly string[] {
  const declared = declaredTypes(parts);
  const phantoms = [...declared.parts.keys()]
    .filter((name) => !parts.has(name))
    .map((name) => `${list} declares ${name}, which is not there`);
  const unknown = [...parts.keys()]
    .filter((name) => name !== list && !declared.parts.has(name) && !declared.endings.has(endingOf(name)))
    .map((name) => `${name} has no declared type`);
  const plain = [...parts.keys()]
    .filter(
      (name) => name.endsWith('.xml') && name !== list && !declared.parts.has(name) && declared.endings.get('xml') === 'application/xml',
    )
    .map((name) => `${name} is declared as nothing but XML`);
  return [...phantoms, ...unknown, ...plain];
}

function checkRelationships(parts: Parts): readonly string[] {
  const all = relationships(parts);
  const seen = new Set<string>();
  const problems = all.flatMap(({ from, id, type, target, external }): string[] => {
    const twice = seen.has(`${from}\n${id}`) ? [`${from} has the relationship ${id} twice`] : [];
    seen.add(`${from}\n${id}`);
    if (from !== '' && !parts.has(from)) return [...twice, `relationships of ${from}, which is not there`];
    if (!external) return parts.has(target) ? twice : [...twice, `${from} leads to ${target}, which is not there`];
    return type === 'hyperlink' && allowedOutside.test(target) ? twice : [...twice, `${from} leads outside: ${target}`];
  });
  const reached = new Set(all.map(({ target }) => target));
  const lost = [...parts.keys()]
    .filter((name) => name !== list && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `nothing leads to ${name}`);
  const used = [...parts.keys()].filter(isXml).flatMap((name) => {
    const known = new Set(all.filter(({ from }) => from === name).map(({ id }) => id));
    const ids = [...partText(parts, name).matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g)].map(([, id = '']) => id);
    return ids.filter((id) => !known.has(id)).map((id) => `${name} uses the relationship ${id}, which is not there`);
  });
  return [...problems, ...lost, ...used];
}

const twice = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Ids that must stand once in a part: shapes and pictures, slides, bookmarks. */
const idPatterns = [
  /<(?:p|wp|pic|xdr|wps):(?:cNvPr|docPr)\b[^>]*?\bid="([^"]*)"/g,
  /<p:sldId\b[^>]*?\bid="([^"]*)"/g,
  /<w:bookmarkStart\b[^>]*?\bw:id="([^"]*)"/g,
  /<w:bookmarkStart\b[^>]*?\bw:name="([^"]*)"/g,
];

const checkIds = (name: string, text: string): readonly string[] =>
  idPatterns.flatMap((pattern) =>
    twice([...text.matchAll(pattern)].map(([, id = '']) => id)).map((id) => `${name} holds the id ${id} twice`),
  );

function checkThemes(parts: Parts): readonly string[] {
  const themes = relationships(parts).filter(({ from, type }) => type === 'theme' && /Master\d+\.xml$/.test(from));
  return twice(themes.map(({ target }) => target)).map((target) => `two masters share ${target}`);
}

/** Styles that a document uses without having them. */
function checkStyles(parts: Parts): readonly string[] {
  const known = new Set([...partText(parts, 'word/styles.xml').matchAll(/\bw:styleId="([^"]*)"/g)].map(([, id]) => id));
  return ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/styles.xml'].flatMap((name) => {
    const used = [...partText(parts, name).matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g)].map(
      ([, id = '']) => id,
    );
    return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `${name} uses the style ${id}, which is not there`);
  });
}

/**
 * What is wrong with an Office package, in words; empty when nothing is. Every part is declared and reached, every relationship leads
 * somewhere inside (only links may lead outside, by http, https or mailto), every part is well-formed XML 1.0, ids stand once,
 * no two masters share a theme, every style that is used is there. Workbooks inside the package are checked as well.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const inXml = [...parts.keys()].filter(isXml).flatMap((name) => {
    const text = partText(parts, name);
    const problem = xmlProblem(text);
    return [...(problem === null ? [] : [`${name}: ${problem}`]), ...checkIds(name, text)];
  });
  const inside = [...parts]
    .filter(([name]) => name.endsWith('.xlsx'))
    .flatMap(([name, content]) => checkPackage(content).map((problem) => `${name}: ${problem}`));
  return [...checkTypes(parts), ...checkRelationships(parts), ...checkThemes(parts), ...checkStyles(parts), ...inXml, ...inside];
}
