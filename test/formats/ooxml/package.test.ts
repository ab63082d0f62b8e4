import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { normalise } from '../../../src/formats/ooxml/normalise.ts';
import { partText, readParts } from '../../../src/formats/ooxml/package.ts';
import { newPresentation } from '../../../src/formats/pptx/library.ts';

const properties = { title: 'Title & more', subject: 'Subject', created: '2026-11-20' };
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

async function rawPresentation(): Promise<Uint8Array> {
  const presentation = await newPresentation();
  presentation.company = 'Marketing & IT';
  for (const text of ['One', 'Two']) {
    const slide = presentation.addSlide();
    slide.addText(text, { x: 1, y: 1, w: 3, h: 1 });
    slide.addTable([[{ text: 'a' }]], { x: 1, y: 3, w: 3 });
    slide.addChart('bar' as never, [{ name: 'n', labels: ['a', 'b'], values: [1, null as unknown as number] }], { x: 5, y: 1, w: 3, h: 3 });
    slide.addNotes('Note');
  }
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
}

const types = (overrides: string): string =>
  `<Types xmlns="t"><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
const small = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const root = (target: string, more = ''): string =>
  `<Relationships xmlns="r"><Relationship Id="rId1" Type="x/officeDocument" Target="${target}"${more}/></Relationships>`;
const declared = '<Override PartName="/a.xml" ContentType="a"/>';

describe('the checker of packages', () => {
  test('has nothing to say of a package in which everything fits', () => {
    expect(checkPackage(small({ '[Content_Types].xml': types(declared), '_rels/.rels': root('a.xml'), 'a.xml': '<a/>' }))).toEqual([]);
  });

  test.each([
    [
      'a part that is declared and not there',
      { '[Content_Types].xml': types(`${declared}<Override PartName="/b.xml" ContentType="b"/>`) },
      'declares b.xml',
    ],
    ['a part of no declared type', { 'c.bin': 'x' }, 'c.bin has no declared type'],
    ['a relationship to nowhere', { '_rels/.rels': root('gone.xml') }, 'leads to gone.xml'],
    ['a part that nothing leads to', { 'lost.xml': '<a/>' }, 'nothing leads to lost.xml'],
    ['a relationship to the outside', { '_rels/.rels': root('file:///etc/passwd', ' TargetMode="External"') }, 'leads outside'],
    ['XML that is not well-formed', { 'a.xml': '<a>A & B</a>' }, 'not well-formed'],
    ['a character that XML does not allow', { 'a.xml': '<a>\u0001</a>' }, 'U+0001'],
    ['an element that is not closed', { 'a.xml': '<a><b></a>' }, 'closes another element'],
    ['an attribute twice', { 'a.xml': '<a b="1" b="2"/>' }, 'an attribute twice'],
    ['an id twice', { 'a.xml': '<a><p:cNvPr id="2"/><p:cNvPr id="2"/></a>' }, 'the id 2 twice'],
    ['a relationship that is used and not there', { 'a.xml': '<a r:id="rId9"/>' }, 'uses the relationship rId9'],
  ])('finds %s', (_what, parts, message) => {
    const all = { '[Content_Types].xml': types(declared), '_rels/.rels': root('a.xml'), 'a.xml': '<a/>', ...parts };
    expect(checkPackage(small(all)).join('\n')).toContain(message);
  });

  test('finds what the presentation library leaves wrong', async () => {
    const problems = checkPackage(await rawPresentation()).join('\n');
    for (const part of [
      'slideMaster2.xml, which is not there',
      'two masters share ppt/theme/theme1.xml',
      'docProps/app.xml: not well-formed',
      'twice',
    ]) {
      expect(problems).toContain(part);
    }
  });
});

describe('a normalised package', () => {
  test('has nothing wrong with it any more', async () => {
    expect(checkPackage(normalise(await rawPresentation(), properties))).toEqual([]);
  });

  test('holds no folders, its types first, and its own day', async () => {
    const parts = readParts(normalise(await rawPresentation(), properties));
    expect([...parts.keys()].filter((name) => name.endsWith('/'))).toEqual([]);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    expect(partText(parts, 'docProps/core.xml')).toContain('2026-11-20T00:00:00Z');
    expect(partText(parts, 'docProps/core.xml')).toContain('<dc:title>Title &amp; more</dc:title>');
  });

  test('is the same for every presentation of a process, in every time zone', async () => {
    const here = normalise(await rawPresentation(), properties);
    for (const other of ['Pacific/Kiritimati', 'America/St_Johns', 'UTC']) {
      process.env.TZ = other;
      expect(Buffer.compare(here, normalise(await rawPresentation(), properties))).toBe(0);
    }
  });

  test('names no table in the workbooks of its charts, for that table does not exist', async () => {
    const workbook = readParts(normalise(await rawPresentation(), properties)).get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx');
    expect([...readParts(workbook ?? new Uint8Array()).keys()].filter((name) => name.includes('table'))).toEqual([]);
  });
});
