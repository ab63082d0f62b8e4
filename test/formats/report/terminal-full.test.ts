import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../../src/formats/report/format.ts';
import { terminal } from '../../../src/formats/report/terminal/index.ts';
import { paintWith } from '../../../src/outline/paint.ts';
import { enGb } from '../../../src/outline/words/en-gb.ts';
import { expectGolden } from '../../golden.ts';
import { hostileText, hostileTexts } from '../check/hostile.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';

const render = async (report: ExampleReport, view: Partial<View> = {}): Promise<string> =>
  String(await terminal.render(inputFor(report, { full: true, ...view })));

const tooWide = (text: string, width: number): string[] => text.split('\n').filter((line) => stringWidth(line) > width);

const widths = [40, 60, 80, 100, 160];

let northwind: ExampleReport;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
});

describe('the long report in a terminal', () => {
  test('northwind at 100 columns looks as it did', async () => {
    expectGolden('formats/report/golden/northwind-full-100.txt', await render(northwind));
  });

  test('northwind at 60 columns in ASCII looks as it did', async () => {
    expectGolden('formats/report/golden/northwind-full-60-ascii.txt', await render(northwind, { width: 60, ascii: true }));
  });

  test.each(exampleNames)('%s fits every width, in both sets of signs', async (name) => {
    const report = await exampleReport(name);
    for (const width of widths) {
      expect(tooWide(await render(report, { width }), width)).toEqual([]);
      const ascii = await render(report, { width, ascii: true });
      expect(tooWide(ascii, width)).toEqual([]);
      expect(ascii).toMatch(/^[\n\u0020-\u007e]*$/);
    }
  });

  test('every section has its heading, and the first screen stands above them', async () => {
    const text = await render(northwind);
    const headings = [...text.matchAll(/^ {2}── (.*?) ─*$/gm)].map(([, title]) => title);
    expect(headings).toEqual(
      Object.values(enGb.overview.titles)
        .filter((title) => headings.includes(title))
        .sort(inReportOrder(headings)),
    );
    expect(headings).toHaveLength(16);
    expect(text.indexOf('CMO–CIO alignment')).toBe(2);
  });

  test('only the sections asked for are shown', async () => {
    const text = await render(northwind, { only: ['kpis', 'silos'] });
    expect([...text.matchAll(/── (.*?) ─/g)].map(([, title]) => title)).toEqual(['Working relationships', 'KPIs']);
    expect(text).not.toContain('Talk about first');
  });

  test('a section the file has nothing for says so', async () => {
    expect(await render(await exampleReport('minimal'), { only: ['actions'] })).toContain('nothing for “Agreed actions”');
  });

  test('findings are counted by rule where everything is shown, and listed one by one where they were asked for', async () => {
    const place = 'alignment.yaml:19';
    const all = await render(northwind, { width: 120 });
    expect(all).toMatch(/warning +5 +challenge-without-goal/);
    expect(all).toContain('One by one, with the line and what to do: cx-scorecard check ');
    expect(all).not.toContain(place);
    expect(await render(northwind, { width: 120, only: ['findings'] })).toContain(place);
  });

  test('bars, sparklines and the silo matrix are drawn', async () => {
    const text = await render(northwind, { only: ['kpis', 'silos'] });
    expect(text).toMatch(/█+░+┊/);
    expect(text).toMatch(/[▁▂▃▄▅▆▇█]{8}/);
    expect(text).toMatch(/CIO +3\.0 +· +4\.0 +4\.0/);
  });

  test('colour adds nothing but colour', async () => {
    const paint = paintWith(new Chalk({ level: 3 }));
    for (const width of widths) {
      const plain = await render(northwind, { width });
      const painted = await render(northwind, { width, paint });
      expect(painted).not.toBe(plain);
      expect(stripVTControlCharacters(painted)).toBe(plain);
    }
  });

  test('without colour nothing but text is written', async () => {
    expect(await render(northwind)).not.toContain('\u001b');
  });
});

const inReportOrder = (headings: readonly (string | undefined)[]) => (a: string, b: string) => headings.indexOf(a) - headings.indexOf(b);

describe('text of others in the long report', () => {
  const check = async (text: string): Promise<void> => {
    const report = hostileReport(smallReport(northwind), text);
    for (const width of [60, 100]) {
      const rendered = await render(report, { width });
      expect(tooWide(rendered, width)).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach a terminal.
      expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/);
    }
  };

  test.each(hostileTexts)('%j moves no cursor and breaks no line', check);

  test.each(['漢字かな交じり文の長い名前', 'e\u0301'.repeat(30), 'العربية', 'x'.repeat(90), '🇩🇪👍🏽🫠', 'क्षि'])('%j fits', check);

  test('any text fits', async () => {
    await fc.assert(fc.asyncProperty(hostileText, check), { numRuns: 10 });
  });
});
