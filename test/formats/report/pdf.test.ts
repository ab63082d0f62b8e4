import { beforeAll, describe, expect, test } from 'vitest';
import { compilePdf } from '../../../src/formats/pdf/compile-pdf.ts';
import type { View } from '../../../src/formats/report/format.ts';
import { pdf } from '../../../src/formats/report/pdf/index.ts';
import { headlineSentence } from '../../../src/outline/headline.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { hostileTexts } from '../check/hostile.ts';
import { factsOf, fontsOf, hasCompiler, hasPoppler, textOf, wordsOf } from '../pdf/tools.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';

const { asset } = nodeHost(process);

interface Rendered {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

async function render(report: ExampleReport, view: Partial<View> = {}): Promise<Rendered> {
  const warnings: string[] = [];
  const format = pdf({ asset, warn: (message) => warnings.push(message) });
  return { bytes: (await format.render(inputFor(report, view))) as Uint8Array, warnings };
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Words beyond the margins, the first few. */
const outside = (bytes: Uint8Array): readonly string[] =>
  wordsOf(bytes)
    .flatMap(({ word, inside, page }) => (inside ? [] : [`${word} on page ${page}`]))
    .slice(0, 5);

/** What would be code in Typst, were text ever read as such. */
const code = [
  '#import "/etc/passwd": *',
  '#eval("1 + 1")',
  '#panic("x")',
  '#read("/etc/passwd")',
  '$ x^2 $',
  '*/ /* // \\',
  '" + panic() + "',
  '= Heading',
  '- list',
  '*bold* _emph_ `raw` @ref <label>',
  '\\u{41} \\#',
  '```x\n```',
];

const together = (texts: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, part) => texts.slice(part * size, (part + 1) * size));

describe.skipIf(!hasCompiler)('report as PDF', () => {
  describe.each(exampleNames)('%s', (name) => {
    let report: ExampleReport;
    let first: Rendered;
    beforeAll(async () => {
      report = await exampleReport(name);
      first = await render(report);
    });

    test('it compiles as PDF/UA-1, tagged, with language and title', () => {
      const text = latin1(first.bytes);
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
      expect(text).toContain('/Lang (en-GB)');
      expect(text).toContain('/DisplayDocTitle true');
      expect(first.warnings).toEqual([]);
    });

    test('the same bytes come twice', async () => {
      expect(Buffer.compare((await render(report)).bytes, first.bytes)).toBe(0);
    });

    test('it is dated as the report, not as the day it was made', () => {
      expect(latin1(first.bytes)).toContain(`/CreationDate (D:${report.result.asOf.replaceAll('-', '')}`);
    });

    test.skipIf(!hasPoppler)('it has pages, the headline and every section in text, in our own font', () => {
      expect(Number(factsOf(first.bytes).get('Pages'))).toBeGreaterThan(2);
      expect(textOf(first.bytes)).toContain(headlineSentence(report.result).slice(0, 40));
      expect(textOf(first.bytes)).toContain('Method and inputs');
      expect(fontsOf(first.bytes).every((font) => font.startsWith('Inter-'))).toBe(true);
    });

    test.skipIf(!hasPoppler)('no word leaves the margins of its page', () => {
      const words = wordsOf(first.bytes);
      expect(words.length).toBeGreaterThan(300);
      expect(outside(first.bytes)).toEqual([]);
    });
  });

  test.skipIf(!hasPoppler)('paper is A4 unless Letter is asked for', async () => {
    const report = smallReport(await exampleReport('northwind'));
    expect(factsOf((await render(report)).bytes).get('Page size')).toContain('A4');
    expect(factsOf((await render(report, { paper: 'letter' })).bytes).get('Page size')).toContain('letter');
  });

  test.skipIf(!hasPoppler)('sections that were not asked for are left out', async () => {
    const text = textOf((await render(await exampleReport('northwind'), { only: ['kpis'] })).bytes);
    expect(text).toContain('KPIs on the way to their targets');
    expect(text).not.toContain('Method and inputs');
  });

  test('every picture has words for those who cannot see it', async () => {
    const { bytes } = await render(await exampleReport('northwind'));
    const text = latin1(bytes);
    expect(text.match(/\/S \/Figure/g)?.length).toBe(5);
    expect(text.match(/\/Alt /g)?.length).toBe(5);
    expect(text).toContain('/S /TH');
  });

  test.each(together([...hostileTexts, ...code], 6))('%j in every text field is text and nothing else', async (...texts) => {
    const report = hostileReport(smallReport(await exampleReport('northwind')), texts.join(' '));
    expect(latin1((await render(report)).bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test.skipIf(!hasPoppler)('code of Typst is printed letter for letter', async () => {
    const { bytes } = await render(hostileReport(smallReport(await exampleReport('northwind')), ` ${code[0]} ${code[1]} `));
    expect(textOf(bytes)).toContain('#import "/etc/passwd": * #eval("1 + 1")');
  });

  test.skipIf(!hasPoppler)('names of 40 letters everywhere stay inside the page', async () => {
    const report = hostileReport(smallReport(await exampleReport('northwind')), ' Kundenbeziehungsmanagementabteilung00001 ');
    expect(outside((await render(report)).bytes)).toEqual([]);
  });

  test('what the font lacks is said on the side and stands as boxes', async () => {
    const { bytes, warnings } = await render(hostileReport(smallReport(await exampleReport('northwind')), '顧客 שלום'));
    expect(warnings).toEqual([
      'the font of the PDF lacks 顧 客 ש ל ו ם; each stands as a box. HTML (-o report.html) shows them and prints from the browser.',
    ]);
    if (hasPoppler) expect(textOf(bytes)).toContain('□□ □□□□');
  });

  test.skipIf(!hasPoppler)('texts of 400 letters everywhere stay inside the page', async () => {
    const { bytes } = await render(hostileReport(smallReport(await exampleReport('minimal')), 'a long sentence '.repeat(12)));
    expect(outside(bytes)).toEqual([]);
  });

  test('a template that is wrong is a bug of ours, with what the compiler says', async () => {
    const settings = {
      page: 'a4',
      title: 't',
      lang: 'en-GB',
      asOf: '2026-11-20',
      header: ['', ''],
      footer: '',
      pageWords: ['page', 'of'],
    } as const;
    await expect(compilePdf({ template: '#unknown', data: {}, pictures: new Map() }, settings, asset)).rejects.toThrow(
      'unknown variable: unknown',
    );
  });
});
