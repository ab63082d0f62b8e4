import { checkPackage } from '../../src/formats/ooxml/check-package.ts';
import { partText, readParts } from '../../src/formats/ooxml/package.ts';
import { readXml } from '../formats/check/read-xml.ts';
import { readCsv } from '../formats/report/read-csv.ts';
import { type PageElement, readHtml, walk as walkPage } from '../formats/report/read-html.ts';
import { readSvg, walk as walkSvg } from '../outline/charts/read-svg.ts';

/** What is wrong with an output that holds text of others, in words; `plain` is the same output without anything hostile. */
export type Judge = (output: string | Uint8Array, plain: string | Uint8Array) => readonly string[];

const textOf = (output: string | Uint8Array): string => (typeof output === 'string' ? output : Buffer.from(output).toString('latin1'));
const bytesOf = (output: string | Uint8Array): Uint8Array => (typeof output === 'string' ? new TextEncoder().encode(output) : output);

const when = (wrong: boolean, what: string): readonly string[] => (wrong ? [what] : []);
const extra = (found: Iterable<string>, known: Iterable<string>): string[] => {
  const expected = new Set(known);
  return [...new Set(found)].filter((one) => !expected.has(one));
};
const attempt = (read: () => readonly string[]): readonly string[] => {
  try {
    return read();
  } catch (error) {
    return [String(error).slice(0, 200)];
  }
};

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const attributesOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ name, attributes }) => [...attributes.keys()].map((key) => `${name} ${key}`));

/** Elements that we put around texts that need them: breaks in long words, the direction of their script. */
const ofTexts = ['wbr', 'bdi'];

/** Elements and attributes that are not in ours. Longer labels of a chart are turned, and a longer legend moves what is below it. */
const strangers = (found: readonly Element[], ours: readonly Element[]): string[] => [
  ...extra(
    found.map(({ name }) => name),
    [...ours.map(({ name }) => name), ...ofTexts],
  ).map((name) => `an element ${name}`),
  ...extra(attributesOf(found), [...attributesOf(ours), 'text transform', 'g transform']).map((name) => `an attribute ${name}`),
];

const control =
  /[^\n\P{Cc}]|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|\p{Surrogate}/u;
const halfPair = /\p{Surrogate}/u;

const terminal: Judge = (output) => when(control.test(textOf(output)), `holds ${JSON.stringify(control.exec(textOf(output))?.[0])}`);

/** The text of a check also stands in the log of a pipeline. */
const log: Judge = (output, plain) => [
  ...terminal(output, plain),
  ...when(/##\[|^\s*::/m.test(textOf(output)), 'holds a command of a pipeline'),
];

/** Borders of cells: pipes after an even number of backslashes. */
const borders = (line: string): number => [...line.matchAll(/(\\*)\|/g)].filter(([, slashes = '']) => slashes.length % 2 === 0).length;

/** What is left of Markdown without code, escaped characters and comments. */
const bare = (text: string): string =>
  text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/<!-- -->/g, ' ')
    // A summary is a block of HTML, in which marks of Markdown mean nothing.
    .replace(/<summary>[^<\n]*(?:<b>[^<\n]*<\/b>[^<\n]*)*<\/summary>/g, '<summary></summary>')
    .replace(/\\./g, '')
    .replace(/`[^`\n]*`/g, '');

const tags = (text: string): string[] => [...bare(text).matchAll(/<\/?[A-Za-z!?][^>]*>?/g)].map(([tag]) => tag);

const markdown: Judge = (output, plain) => {
  const text = textOf(output);
  const lines = text.split('\n');
  const broken = lines.filter(
    (line, index) => line.startsWith('|') && lines[index - 1]?.startsWith('|') && borders(line) !== borders(lines[index - 1] ?? ''),
  );
  return [
    ...terminal(output, plain),
    ...broken.map((line) => `a row with other columns: ${line.slice(0, 80)}`),
    ...extra(tags(text), tags(textOf(plain))).map((tag) => `markup ${tag}`),
    ...when(/\]\(|!\[/.test(bare(text)) && !/\]\(|!\[/.test(bare(textOf(plain))), 'a link or an image'),
    ...when(/[@#](?=\w)(?!39;)/.test(bare(text).replace(/^#+ /gm, '')), 'a mention or a reference'),
    ...extra(
      lines.flatMap((line) => /^(?:#{1,6} |```)/.exec(line)?.[0] ?? []),
      textOf(plain)
        .split('\n')
        .flatMap((line) => /^(?:#{1,6} |```)/.exec(line)?.[0] ?? []),
    ).map((mark) => `a line of its own that opens with ${mark}`),
  ];
};

const safeLink = /^(?:#|https?:\/\/|mailto:)/;
const codeOf = (page: readonly PageElement[]): string[] =>
  page
    .filter(({ name, attributes }) => (name === 'script' && attributes.get('type') !== 'application/json') || name === 'style')

    // The foot of a printed page is a text of CSS, in which everything but letters and digits is written as a code.
    .map(({ children }) => children.join('').replace(/content:"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"/g, 'content:""'));

const html: Judge = (output, plain) =>
  attempt(() => {
    const icons = new Set(walkPage(readHtml(textOf(plain))).flatMap(({ attributes: all }) => all.get('href') ?? []));
    const [page, ours] = [walkPage(readHtml(textOf(output))), walkPage(readHtml(textOf(plain)))];
    return [
      ...strangers(page, ours),
      ...extra(codeOf(page), codeOf(ours)).map((code) => `code of its own: ${code.slice(0, 80)}`),
      ...page.flatMap(({ attributes: all }) =>
        [...all]
          .filter(([key, value]) => (key === 'href' && !safeLink.test(value) && !icons.has(value)) || key.startsWith('on'))
          .map(([key, value]) => `${key}=${value}`),
      ),
      ...when(halfPair.test(textOf(output)), 'half a pair'),
    ];
  });

const svg: Judge = (output, plain) =>
  attempt(() => {
    const [picture, ours] = [walkSvg(readSvg(textOf(output))), walkSvg(readSvg(textOf(plain)))];
    return [
      ...strangers(picture, ours),
      ...when(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(textOf(output)), 'a character that XML does not allow'),
    ];
  });

const json: Judge = (output) =>
  attempt(() => {
    JSON.parse(textOf(output));
    return when(/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(textOf(output)), 'half a pair');
  });

const csv: Judge = (output, plain) =>
  attempt(() => {
    const rows = readCsv(textOf(output).replace(/^\uFEFF/, ''));
    const columns = readCsv(textOf(plain).replace(/^\uFEFF/, ''))[0]?.length;
    const formulas = rows.flat().filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(field));
    return [
      ...when(
        rows.some(({ length }) => length !== columns),
        'a row with other columns',
      ),
      ...formulas.map((field) => `a formula: ${field.slice(0, 40)}`),
    ];
  });

const office: Judge = (output, plain) => {
  const [parts, ours] = [readParts(bytesOf(output)), readParts(bytesOf(plain))];
  const xml = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  const externals = (all: typeof parts): string[] =>
    [...all.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => [...partText(all, name).matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([found]) => found));
  const count = (all: typeof parts, pattern: RegExp): number =>
    [...all.keys()]
      .filter((name) => name.endsWith('.xml'))
      .reduce((sum, name) => sum + (partText(all, name).match(pattern)?.length ?? 0), 0);
  return [
    ...checkPackage(bytesOf(output)),
    ...extra(externals(parts), externals(ours)).map((one) => `leads outside: ${one}`),
    ...when(count(parts, /<f>/g) > count(ours, /<f>/g), 'a formula'),
    ...when(count(parts, /<w:instrText|<w:fldSimple/g) > count(ours, /<w:instrText|<w:fldSimple/g), 'a field'),
    ...when(
      xml.some((name) => /<!DOCTYPE|<!ENTITY/.test(partText(parts, name))),
      'a document type',
    ),
  ];
};

const pdf: Judge = (output) => {
  // Compressed bytes look like anything at times.
  const text = textOf(output).replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
  return [
    ...when(!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text), 'no whole PDF'),
    ...when(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|SubmitForm)\b/.test(text), 'an action'),
    ...[...text.matchAll(/\/URI \(([^)]*)\)/g)].flatMap(([, link = '']) => when(!safeLink.test(link), `a link ${link}`)),
  ];
};

const sarif: Judge = (output, plain) => [...json(output, plain), ...when(textOf(output).includes('"uri": "javascript:'), 'a link')];

const junit: Judge = (output, plain) =>
  attempt(() => {
    const names = (xml: string) =>
      readXml(xml)
        .children.flatMap((suite) => [suite, ...suite.children])
        .map(({ name }) => name);
    return extra(names(textOf(output)), names(textOf(plain))).map((name) => `an element ${name}`);
  });

const github: Judge = (output, plain) => {
  const lines = textOf(output).split('\n').slice(0, -1);
  return [
    ...terminal(output, plain),
    ...lines
      .filter((line) => !/^::(?:error|warning|notice) (?:file|title)=[^,:]*(?:,[^:]*)?::/.test(line))
      .map((line) => `no annotation: ${line.slice(0, 80)}`),
    ...when(textOf(output).includes('##['), 'a command'),
  ];
};

/** The judge of each medium, by the names that the registries of formats use. A new format is named here or the matrix fails. */
export const judges: Readonly<Record<string, Judge>> = {
  ...{ terminal: log, markdown, html, svg, json, csv, pdf, sarif, junit, github },
  ...{ text: log, gitlab: json, xlsx: office, docx: office, pptx: office, 'catalogue text': log },
};
