import { afterEach, describe, expect, test } from 'vitest';
import { docx } from '../../../src/formats/handout/docx/index.ts';
import { readLogo } from '../../../src/formats/handout/logo/read-logo.ts';
import { pptx } from '../../../src/formats/handout/pptx/index.ts';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { partText, readParts } from '../../../src/formats/ooxml/package.ts';
import type { Paper } from '../../../src/formats/pdf/paper.ts';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import type { Pack, PackBlock, PackOptions } from '../../../src/outline/handout/pack.ts';
import { asset } from '../../../src/shell/asset.ts';
import { examples, packOf, plainOptions, scored } from '../../outline/handout/pack-of.ts';
import { freeTextOf, namesOf } from '../../outline/handout/private-words.ts';
import { hostileTexts } from '../check/hostile.ts';
import { hasOffice, pagesOf } from '../libre-office.ts';
import { hostileReport, smallReport } from '../report/hostile-report.ts';
import { allText, misfits, notesOf, slidesOf, textOf, titleOf } from './office-parts.ts';

const formats = { docx, pptx } as const;
const names = ['docx', 'pptx'] as const;
type Name = (typeof names)[number];

const render = async (name: Name, pack: Pack, paper: Paper = 'a4'): Promise<Uint8Array> =>
  (await formats[name]({ asset, warn: (message) => warnings.push(message) }).render({ pack, paper })) as Uint8Array;

const whole: Partial<PackOptions> = { audience: 'facilitator', duration: 180, top: 40, licence: 'Lane & Partners' };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#123456"/></svg>';
const logo = readLogo(new TextEncoder().encode(svg), 'logo.svg');

const warnings: string[] = [];

/** Words that only a script says. */
const scripted = /Watch out: |Keep to yourself: |What not to reveal|Let the side with the lower rating|Count to three/;

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(names)('the pack as %s', (name) => {
  test.each(examples)('has nothing wrong with its package for %s', async (example) => {
    expect(checkPackage(await render(name, await packOf(example, whole)))).toEqual([]);
  });

  test.each([{ blank: true }, { blank: true, audience: 'facilitator' }, { anonymous: true }, { logo, accent: '#0a7a00' }] as const)(
    'has nothing wrong with its package for %j',
    async (options) => {
      expect(checkPackage(await render(name, await packOf('northwind', options)))).toEqual([]);
    },
  );

  test('has the same bytes twice, and in every time zone', async () => {
    const pack = await packOf('northwind', { logo });
    const once = await render(name, pack);
    for (const other of ['Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = other;
      expect(Buffer.compare(once, await render(name, pack))).toBe(0);
    }
  });

  test.each(hostileTexts)('is a sound package with %j in every text', async (text) => {
    const { result, scorecard } = hostileReport(smallReport(await scored('northwind')), text);
    const pack = handoutPack(result, scorecard, { ...plainOptions, audience: 'facilitator', licence: text, path: text });
    expect(checkPackage(await render(name, pack))).toEqual([]);
  });

  test.each(examples)('without names holds no name and no free text of %s, in no part', async (example) => {
    const { result } = await scored(example);
    const text = allText(await render(name, await packOf(example, { ...whole, anonymous: true, path: `examples/${example}/a.yaml` })));
    expect([...namesOf(result), ...freeTextOf(result)].filter((one) => text.includes(one))).toEqual([]);
  });

  test('with names does hold names and free text, so that the search above can find something', async () => {
    const { result } = await scored('northwind');
    const text = allText(await render(name, await packOf('northwind', whole)));
    expect(freeTextOf(result).filter((one) => text.includes(one)).length).toBeGreaterThan(5);
    expect(text).toContain(result.organization);
  });

  test.each([{}, { blank: true }, { anonymous: true }])('says nothing of a script to participants (%j)', async (options) => {
    const pack = await packOf('northwind', { ...options, duration: 180 });
    expect(allText(await render(name, pack))).not.toMatch(scripted);
    expect(allText(await render(name, await packOf('northwind', { ...options, audience: 'facilitator' })))).toMatch(scripted);
  });

  test('shows the logo, its description and the colour of the house', async () => {
    const bytes = await render(name, await packOf('northwind', { logo, accent: '#0a7a00' }));
    expect([...readParts(bytes).keys()].some((part) => /media\/.*\.png$/.test(part))).toBe(true);
    expect(allText(bytes)).toContain('descr="Logo"');
    expect(allText(bytes)).toContain('0A7A00');
    expect([...readParts(bytes).keys()].some((part) => /media\/.*\.svg$/.test(part))).toBe(true);
    for (const warning of warnings) expect(warning).toContain('a PNG shows everywhere');
  });
});

describe('the worksheets', () => {
  const body = async (options: Partial<PackOptions> = {}, paper: Paper = 'a4'): Promise<string> =>
    partText(readParts(await render('docx', await packOf('northwind', options), paper)), 'word/document.xml');

  const boxesOf = (block: PackBlock): number => {
    if (block.kind === 'grid') return block.rows.length * block.columns.length;
    return block.kind === 'weighing' ? block.marks.length : 0;
  };

  test.each(examples)('have a box that can be ticked for each statement and column of %s, and for importance', async (example) => {
    const pack = await packOf(example);
    const boxes = pack.pages.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + boxesOf(block), 0);
    const xml = partText(readParts(await render('docx', pack)), 'word/document.xml');
    expect(boxes).toBeGreaterThan(50);
    expect(xml.match(/<w:sdt>(?:(?!<\/w:sdt>).)*<w14:checkbox>/gs)).toHaveLength(boxes);
  });

  test('split no row and repeat the header of every grid and table with columns', async () => {
    const xml = await body();
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
    const tables = xml.match(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gs) ?? [];
    const grids = tables.filter((one) => one.includes('w14:checkbox'));
    expect(grids.length).toBeGreaterThan(10);
    expect(grids.filter((one) => (one.match(/<w:tr>/g)?.length ?? 0) > 1 && !/<w:tblHeader\/>/.test(one))).toEqual([]);
  });

  test('keep every row of a grid with the next but the last', async () => {
    const grids = (await body()).match(/<w:tbl>(?:(?!<\/w:tbl>).)*w14:checkbox(?:(?!<\/w:tbl>).)*<\/w:tbl>/gs) ?? [];
    for (const grid of grids) {
      const rows = grid.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs) ?? [];
      expect(rows.slice(0, -1).filter((row) => !row.includes('<w:keepNext/>'))).toEqual([]);
    }
  });

  test('start each page of the pack on a page of its own, but for those that share a sheet, and the back of each challenge', async () => {
    const { pages } = await packOf('northwind');
    const sheets = pages.filter(({ sheet }) => sheet === 'own').length + pages.filter(({ kind }) => kind === 'challenge').length;
    expect(pages.filter(({ sheet }) => sheet === 'shared')).toHaveLength(1);
    expect((await body()).match(/<w:pageBreakBefore\/>/g)).toHaveLength(sheets - 1);
  });

  test.each([
    ['a4', 'w:w="11906" w:h="16838"'],
    ['letter', 'w:w="12240" w:h="15840"'],
  ] as const)('have %s pages with 25 mm for holes', async (paper, size) => {
    const xml = await body({}, paper);
    expect(xml).toContain(size);
    expect(Number(/<w:pgMar [^>]*w:left="(\d+)"/.exec(xml)?.[1])).toBeGreaterThanOrEqual(Math.floor((25 / 25.4) * 1_440));
  });

  test('have no text below ten points', async () => {
    const parts = readParts(await render('docx', await packOf('northwind', whole)));
    const xml = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'].map((part) => partText(parts, part)).join('');
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
  });

  test('have the organisation, the day, the licence and the page number at the foot', async () => {
    const parts = readParts(await render('docx', await packOf('northwind', whole)));
    const footer = partText(parts, 'word/footer1.xml');
    expect(textOf(footer)).toContain('Northwind Outfitters · 20 November 2026 · Facilitator’s copy');
    expect(textOf(footer)).toContain('Lane & Partners');
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });
});

describe('the deck', () => {
  const slides = async (pack: Pack) => {
    const parts = readParts(await render('pptx', pack));
    return slidesOf(parts).map((name) => ({ xml: partText(parts, name), notes: notesOf(parts, name) }));
  };

  test.each(['participant', 'facilitator'] as const)('has a title and notes on every slide of the %s', async (audience) => {
    const all = await slides(await packOf('northwind', { audience }));
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(({ xml, notes }) => titleOf(xml) === '' || notes.length < 20)).toEqual([]);
  });

  test.each(['northwind', 'minimal'] as const)(
    'has a vote with a box for each level and a table of decisions for each challenge of %s',
    async (example) => {
      const pack = await packOf(example);
      const challenges = pack.pages.filter(({ kind }) => kind === 'challenge');
      const all = await slides(pack);
      const votes = all.filter(({ xml }) => titleOf(xml).startsWith('Vote by hand'));
      expect(votes).toHaveLength(challenges.length);
      for (const { xml } of votes) expect(xml.match(/name="Hands \d"/g)).toHaveLength(5);
      expect(all.filter(({ xml }) => titleOf(xml).endsWith(': what we decide'))).toHaveLength(challenges.length);
    },
  );

  test('has the script of each challenge under its first slide', async () => {
    const pack = await packOf('northwind', { audience: 'facilitator' });
    const all = await slides(pack);
    for (const { title } of pack.pages.filter(({ kind }) => kind === 'challenge')) {
      const first = all.find(({ xml }) => titleOf(xml).startsWith(`${title}: `));
      expect(first?.notes).toMatch(/Say: .*Time: .*Keep to yourself: /s);
    }
  });

  test('shows the levels of both sides in a native chart with the numbers in its workbook', async () => {
    const parts = readParts(await render('pptx', await packOf('northwind')));
    const chart = partText(parts, 'ppt/charts/chart1.xml');
    expect(chart.match(/<c:ser>/g)).toHaveLength(2);
    expect(chart).toContain('Consumerization of IT');
    expect([...parts.keys()].filter((part) => part.endsWith('.xlsx'))).toHaveLength(1);
  });

  test('has every clock time of the agenda on one slide', async () => {
    const pack = await packOf('northwind', { duration: 180 });
    const agenda = (await slides(pack)).find(({ xml }) => titleOf(xml).startsWith('09:00 to 12:00'));
    for (const { start, end } of pack.agenda) expect(textOf(agenda?.xml ?? '')).toContain(`${start}–${end}`);
  });

  test.each(examples)('has nothing higher than its box and nothing off a slide in %s', async (example) => {
    expect((await slides(await packOf(example, whole))).flatMap(({ xml }) => misfits(xml))).toEqual([]);
  });

  test('has nothing higher than its box with names of forty characters', async () => {
    const { result, scorecard } = await scored('northwind');
    const long = {
      ...result,
      organization: 'Vereinigte Donaudampfschifffahrtsgesellschaft für Reisen und Handel',
      functions: result.functions.map((one, index) => ({ ...one, lead: `${index} Chief Marketing and Experience Officer` })),
      challenges: result.challenges.map((one, index) => ({ ...one, title: `${index} Donaudampfschifffahrtsgesellschaft Wien` })),
    };
    const pack = handoutPack(long, scorecard, { ...plainOptions, ...whole });
    expect((await slides(pack)).flatMap(({ xml }) => misfits(xml))).toEqual([]);
  });

  test('is measured: a box made too small is found', async () => {
    const [, second] = await slides(await packOf('northwind'));
    expect(misfits((second?.xml ?? '').replace(/(<a:ext cx="\d+" cy=")\d+/g, '$190000')).length).toBeGreaterThan(5);
  });

  test('leaves sheets to tick to paper: a blank deck explains them', async () => {
    const titles = (await slides(await packOf('northwind', { blank: true }))).map(({ xml }) => titleOf(xml));
    expect(titles).toContain('What you are asked about');
    expect(titles.some((title) => title.startsWith('It takes about 30 minutes'))).toBe(true);
    expect(titles.some((title) => title.startsWith('Vote'))).toBe(false);
  });
});

describe.skipIf(!hasOffice)('opened in LibreOffice (runs where soffice and pdftotext are)', () => {
  test('every slide is there, each with its title', { timeout: 200_000 }, async () => {
    const bytes = await render('pptx', await packOf('northwind'));
    const parts = readParts(bytes);
    const titles = slidesOf(parts).map((slide) => titleOf(partText(parts, slide)));
    const pages = pagesOf(bytes, 'pptx');
    expect(pages).toHaveLength(titles.length);
    for (const [index, title] of titles.entries()) expect(pages[index]).toContain(title.slice(0, 40));
  });

  test('no grid of the worksheets is split, and each page has its number', { timeout: 200_000 }, async () => {
    const pack = await packOf('northwind');
    const pages = pagesOf(await render('docx', pack), 'docx');
    for (const [index, page] of pages.entries()) expect(page).toContain(`page ${index + 1} of ${pages.length}`);
    const grids = pack.pages
      .filter(({ kind }) => kind === 'worksheet')
      .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'grid'));
    const start = (text: string): string => text.slice(0, 20);
    for (const grid of grids) {
      const on = pages.filter((page) => page.includes(start(grid.caption)));
      expect(on).toHaveLength(1);
      for (const row of grid.rows) expect(on[0]).toContain(start(row));
    }
  });
});
