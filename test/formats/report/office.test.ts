import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { type Parts, partText, readParts } from '../../../src/formats/ooxml/package.ts';
import { textHeight } from '../../../src/formats/pptx/measure.ts';
import { docx } from '../../../src/formats/report/docx/index.ts';
import type { View } from '../../../src/formats/report/format.ts';
import { pptx } from '../../../src/formats/report/pptx/index.ts';
import { hostileText, hostileTexts } from '../check/hostile.ts';
import { hasOffice, pagesOf } from '../libre-office.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';

const formats = { pptx, docx } as const;
const names = ['pptx', 'docx'] as const;
type Name = (typeof names)[number];

const render = async (name: Name, report: ExampleReport, view: Partial<View> = {}): Promise<Uint8Array> =>
  (await formats[name].render(inputFor(report, view))) as Uint8Array;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_all, name: string) => named[name] ?? '');

const slidesOf = (parts: Parts): readonly string[] =>
  [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));

const textOf = (xml: string): string => decoded([...xml.matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(' '));

const titleOf = (slide: string): string => textOf(/<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(slide)?.[0] ?? '');

const inches = 914_400;

/** Boxes of text whose text is higher than they are, by our own measure. */
function overfull(slide: string): readonly string[] {
  return [...slide.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)].flatMap(([shape]) => {
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? [];
    const size = Math.max(...[...shape.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map(([, sz]) => Number(sz) / 100));
    const text = textOf(shape);
    if (text === '' || !Number.isFinite(size)) return [];
    const needed = textHeight(text, { width: Number(width) / inches, size, bold: / b="1"/.test(shape) });
    return needed > Number(height) / inches + 0.06 ? [`${text.slice(0, 80)}: ${needed} in ${Number(height) / inches}`] : [];
  });
}

/** Every name with forty characters, as long as a file may have them. */
const longNames = ({ result, scorecard }: ExampleReport): ExampleReport => ({
  scorecard,
  result: {
    ...result,
    functions: result.functions.map((one, index) => ({ ...one, lead: `${index} Chief Marketing and Experience Officer` })),
    challenges: result.challenges.map((one, index) => ({ ...one, title: `${index} Donaudampfschifffahrtsgesellschaft Wien` })),
  },
});

let northwind: ExampleReport;
let small: ExampleReport;
const zone = process.env.TZ;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
  small = smallReport(northwind);
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(names)('the report as %s', (name) => {
  test.each(exampleNames)('has nothing wrong with its package for %s', async (example) => {
    expect(checkPackage(await render(name, await exampleReport(example)))).toEqual([]);
  });

  test('has the same bytes twice, and in every time zone', async () => {
    const once = await render(name, northwind);
    for (const other of ['Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = other;
      expect(Buffer.compare(once, await render(name, northwind))).toBe(0);
    }
  });

  test.each(hostileTexts)('is a sound package with %j in every text', async (text) => {
    expect(checkPackage(await render(name, hostileReport(small, text)))).toEqual([]);
  });

  test('is a sound package whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expect(checkPackage(await render(name, hostileReport(small, text)))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('shows text as it is written: no entity twice, nothing lost', async () => {
    const parts = readParts(await render(name, hostileReport(small, 'A&B <i> "q" _x0041_ ')));
    const all = [...parts.keys()].filter((part) => part.endsWith('.xml')).map((part) => textOf(partText(parts, part)));
    expect(all.join(' ')).toContain('A&B <i> "q" _x0041_');
    expect(all.join(' ')).not.toContain('&amp;');
  });

  test('holds the sections that were asked for and no others', async () => {
    const parts = readParts(await render(name, northwind, { only: ['silos'] }));
    const all = [...parts.keys()].filter((part) => /slide\d+\.xml$|document\.xml$/.test(part)).map((part) => textOf(partText(parts, part)));
    expect(all.join(' ')).toContain('Working relationships');
    expect(all.join(' ')).not.toContain('Second opinions');
  });
});

describe('slides', () => {
  test('have a title each, notes each, and a number each but the first', async () => {
    const parts = readParts(await render('pptx', northwind));
    const slides = slidesOf(parts);
    expect(slides.length).toBeGreaterThan(15);
    for (const [index, slide] of slides.entries()) {
      expect(titleOf(partText(parts, slide))).not.toBe('');
      expect(textOf(partText(parts, slide.replace('slides/slide', 'notesSlides/notesSlide'))).length).toBeGreaterThan(20);
      expect(partText(parts, slide).includes('type="slidenum"')).toBe(index > 0);
    }
  });

  test('have titles that state the finding', async () => {
    const parts = readParts(await render('pptx', northwind));
    const titles = slidesOf(parts).map((slide) => titleOf(partText(parts, slide)));
    expect(titles[1]).toBe('The widest gap is in Consumerization of IT: 1.8 levels. 3 of 10 challenges are more than 1.0 apart.');
    expect(titles.some((title) => title.startsWith('CMO says 4 (Practised), CIO says 1 (By chance): '))).toBe(true);
  });

  test('draw every gap line in shapes, in a group with a description', async () => {
    const parts = readParts(await render('pptx', northwind));
    const slide = partText(parts, 'ppt/slides/slide2.xml');
    const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(slide)?.[0] ?? '';
    const { length } = northwind.result.challenges;
    expect(group.match(/prst="ellipse"/g)).toHaveLength(length + 1);
    expect(group.match(/prst="diamond"/g)).toHaveLength(length + 1);
    expect(group.match(/prst="line"/g)?.length).toBeGreaterThan(2 * length);
    expect(group).toMatch(/<p:cNvPr [^>]*descr="One line for each of 10 challenges/);
  });

  test('hold KPIs in a native chart with its own workbook, a missing value missing', async () => {
    const parts = readParts(await render('pptx', northwind));
    const chart = partText(parts, 'ppt/charts/chart1.xml');
    const scored = northwind.result.kpis.filter(({ attainment }) => attainment !== null).length;
    const [, attained = ''] = chart.split('<c:ser>').slice(1);
    expect(/<c:val>(.*?)<\/c:val>/s.exec(attained)?.[1]?.match(/<c:pt /g)).toHaveLength(scored);
    expect(chart).not.toContain('<c:v></c:v>');
    expect([...parts.keys()].filter((part) => part.endsWith('.xlsx'))).toHaveLength(1);
  });

  test.each(['names as they are', 'names of forty characters'])('have no text higher than its box, with %s', async (kind) => {
    const report = kind === 'names as they are' ? northwind : longNames(northwind);
    const parts = readParts(await render('pptx', report));
    expect(slidesOf(parts).flatMap((slide) => overfull(partText(parts, slide)))).toEqual([]);
  });

  test('are measured: a box made too small is found', async () => {
    const slide = partText(readParts(await render('pptx', northwind)), 'ppt/slides/slide2.xml');
    expect(overfull(slide.replace(/(<a:ext cx="\d+" cy=")\d+/g, '$190000')).length).toBeGreaterThan(10);
  });

  test('say in one place what the file does not say, and none is empty', async () => {
    const parts = readParts(await render('pptx', { ...northwind, result: { ...northwind.result, goals: [], kpis: [] } }));
    const texts = slidesOf(parts).map((slide) => partText(parts, slide));
    expect(texts.filter((slide) => titleOf(slide) === 'What the file does not say yet')).toHaveLength(1);
    for (const slide of texts.slice(1)) expect(slide.match(/<p:sp>|<p:graphicFrame>/g)?.length).toBeGreaterThan(3);
  });
});

describe('the document', () => {
  const body = (parts: Parts): string => partText(parts, 'word/document.xml');

  test('has real headings, captions and contents that lead to them', async () => {
    const text = body(readParts(await render('docx', northwind)));
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'TOC1']) expect(text).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(text).toMatch(/TOC \\h \\o &quot;1-\d&quot;/);
    const marks = new Set([...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, mark]) => mark));
    const anchors = [...text.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([]);
  });

  test('repeats the header of every table with columns and splits no row', async () => {
    const text = body(readParts(await render('docx', northwind)));
    const rows = text.match(/<w:tr>/g)?.length ?? 0;
    expect(text.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(text.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(10);
  });

  test('is British English and numbers its pages', async () => {
    const parts = readParts(await render('docx', northwind));
    expect(partText(parts, 'word/styles.xml')).toContain('w:val="en-GB"');
    expect(partText(parts, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  });

  test.each([
    ['a4', 'w:w="11906" w:h="16838"'],
    ['letter', 'w:w="12240" w:h="15840"'],
  ] as const)('has pages of %s', async (paper, size) => {
    expect(body(readParts(await render('docx', northwind, { paper })))).toContain(size);
  });

  test('draws every gap line with both marks, missing ones apart', async () => {
    const text = body(readParts(await render('docx', await exampleReport('first-draft'), { only: ['gap-lines'] })));
    expect(textOf(text)).toContain('not rated');
    expect(text.match(/>●</g)?.length).toBeGreaterThan(3);
    expect(text.match(/>◆</g)?.length).toBeGreaterThan(3);
    expect(text).toContain('w:val="dashed"');
  });
});

describe.skipIf(!hasOffice)('opened in LibreOffice (runs where soffice and pdftotext are)', () => {
  test('every slide is there, each with its title', { timeout: 200_000 }, async () => {
    const bytes = await render('pptx', northwind);
    const parts = readParts(bytes);
    const slides = slidesOf(parts);
    const pages = pagesOf(bytes, 'pptx');
    expect(pages).toHaveLength(slides.length);
    for (const [index, slide] of slides.entries()) expect(pages[index]).toContain(titleOf(partText(parts, slide)).slice(0, 40));
  });

  test('every heading and every challenge of the document is there', { timeout: 200_000 }, async () => {
    const text = pagesOf(await render('docx', northwind), 'docx').join(' ');
    expect(text).not.toContain('TOC \\');
    for (const heading of ['In short', 'Where you stand', 'Talk about first', 'Method and inputs']) expect(text).toContain(heading);
    for (const { title } of northwind.result.challenges) expect(text).toContain(title);
    expect(text).toMatch(/page 3 of \d+/);
  });
});
