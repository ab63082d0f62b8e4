import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import { examples, packOf, plainOptions, scored } from '../../outline/handout/pack-of.ts';
import { freeTextOf, namesOf } from '../../outline/handout/private-words.ts';
import { hostileTexts } from '../check/hostile.ts';
import { factsOf, fontsOf, hasCompiler, hasPoppler, textOf } from '../pdf/tools.ts';
import { exampleReport } from '../report/example-reports.ts';
import { hostileReport, smallReport } from '../report/hostile-report.ts';
import { pdfOf } from './render.ts';

/** Words with their edges in points, and the sizes of pages. */
function layoutOf(pdf: Uint8Array) {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const pages = stdout.split('<page ').slice(1);
  return pages.map((page) => ({
    width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
    height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
    words: [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, word]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        word,
      }),
    ),
  }));
}

const mm = 72 / 25.4;

/** Sizes of type in a PDF, in whole points. */
function sizesOf(pdf: Uint8Array): readonly number[] {
  const { stdout } = spawnSync('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '1', '-', '-'], { input: pdf, encoding: 'utf8' });
  return [...stdout.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size));
}

describe.skipIf(!hasCompiler)('the pack as PDF', () => {
  test.each(examples)('%s is the same bytes twice, tagged, with a title', async (name) => {
    const pack = await packOf(name, { audience: 'facilitator' });
    const { bytes, warnings } = await pdfOf(pack);
    expect(Buffer.compare(bytes, (await pdfOf(pack)).bytes)).toBe(0);
    expect(warnings).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid');
  });

  test('every drawn character keeps the text of others text', async () => {
    const report = hostileReport(await exampleReport('minimal'), hostileTexts.join(' '));
    const { bytes } = await pdfOf(handoutPack(report.result, report.scorecard, { ...plainOptions, audience: 'facilitator' }));
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  describe.skipIf(!hasPoppler)('as poppler sees it', () => {
    test.each(['a4', 'letter'] as const)('on %s nothing leaves the margins, 25 mm on the left', async (paper) => {
      const { bytes } = await pdfOf(await packOf('northwind', { audience: 'facilitator', licence: 'Jo Example' }), paper);
      const facts = factsOf(bytes);
      expect(facts.get('Tagged')).toBe('yes');
      expect(facts.get('Page size')).toMatch(paper === 'a4' ? /A4/ : /letter/);
      for (const { width, height, words } of layoutOf(bytes)) {
        expect(words.length).toBeGreaterThan(10);
        for (const { left, right, top, bottom } of words) {
          expect(left).toBeGreaterThanOrEqual(25 * mm - 0.5);
          expect(right).toBeLessThanOrEqual(width - 14 * mm);
          expect(top).toBeGreaterThanOrEqual(14 * mm);
          expect(bottom).toBeLessThanOrEqual(height - 6 * mm);
        }
      }
    });

    test('words of eighty letters stay inside the margins', async () => {
      const report = hostileReport(smallReport(await exampleReport('northwind')), 'Wort'.repeat(20));
      const { bytes } = await pdfOf(handoutPack(report.result, report.scorecard, { ...plainOptions, audience: 'facilitator' }));
      const words = layoutOf(bytes).flatMap(({ width, words: all }) => all.map((one) => ({ ...one, room: width - 14 * mm })));
      expect(words.length).toBeGreaterThan(500);
      expect(words.filter(({ left, right, room }) => left < 25 * mm - 0.5 || right > room).map(({ word }) => word)).toEqual([]);
    });

    test('no text is smaller than 10 points', async () => {
      const sizes = sizesOf((await pdfOf(await packOf('northwind', { audience: 'facilitator', licence: 'Jo Example' }))).bytes);
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    });

    test('every page has its number, the organisation and the day at its foot', async () => {
      const { bytes } = await pdfOf(await packOf('northwind'));
      const pages = layoutOf(bytes);
      pages.forEach(({ height, words }, index) => {
        const foot = words.filter(({ top }) => top > height - 20 * mm).map(({ word }) => word);
        expect(foot.join(' ')).toBe(`Northwind Outfitters · 20 November 2026 · Participant’s copy page ${index + 1} of ${pages.length}`);
      });
    });

    test('every challenge fills one sheet: the conversation in front, what is written behind', async () => {
      for (const audience of ['participant', 'facilitator'] as const) {
        const pack = await packOf('northwind', { audience });
        const pages = layoutOf((await pdfOf(pack)).bytes).map(({ words }) => words.map(({ word }) => word).join(' '));
        const starts = pack.pages.flatMap(({ kind, title }) => (kind === 'challenge' ? [title] : []));
        for (const title of starts) {
          const front = pages.findIndex((page) => page.startsWith(`${title} CMO`));
          expect(pages[front + 1]).toContain(`${title}: after the conversation What works on it today`);
          expect(pages[front + 1]).toContain('By when');
        }
        expect(pages.filter((page) => page.includes('How to read these pages'))[0]).toContain('Agenda');
      }
    });

    test('its fonts are ours alone', async () => {
      const fonts = fontsOf((await pdfOf(await packOf('northwind'))).bytes);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((font) => !font.includes('Inter'))).toEqual([]);
    });

    test.each(examples)('%s without names holds no name and no free text', async (name) => {
      const { result } = await scored(name);
      const pack = await packOf(name, { anonymous: true, audience: 'facilitator', duration: 180, top: 40 });
      const { bytes } = await pdfOf(pack);
      const text = `${textOf(bytes)} ${[...factsOf(bytes).values()].join(' ')}`;
      expect(text).toContain('The organisation');
      expect(namesOf(result).filter((one) => text.includes(one))).toEqual([]);
      expect(freeTextOf(result).filter((one) => text.includes(one))).toEqual([]);
    });
  });
});
