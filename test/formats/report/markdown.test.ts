import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/report/markdown/index.ts';
import { expectGolden } from '../../golden.ts';
import { hostileText, hostileTexts } from '../check/hostile.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';

const render = (report: ExampleReport, only: readonly string[] | null = null): string =>
  String(markdown.render(inputFor(report, { only })));

/** Pipes that GitHub takes for cell borders: those after an even number of backslashes. */
const borders = (line: string): number => [...line.matchAll(/(\\*)\|/g)].filter(([, slashes]) => (slashes ?? '').length % 2 === 0).length;

function brokenTables(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    const above = lines[index - 1] ?? '';
    return line.startsWith('|') && above.startsWith('|') && borders(line) !== borders(above);
  });
}

/** What is left when our own tags, comments and escaped characters are taken away. */
const foreign = (text: string): string =>
  text
    .replace(/<\/?(?:details|summary|b)>|<!-- -->/g, '')
    .replace(/\\./g, '')
    .replace(/`[^`\n]*`/g, '');

let northwind: ExampleReport;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
});

describe('the report as Markdown', () => {
  test('northwind looks as it did', () => expectGolden('formats/report/golden/northwind.md', render(northwind)));

  test.each(exampleNames)('%s has the same bytes twice and no broken table', async (name) => {
    const report = await exampleReport(name);
    const text = render(report);
    expect(render(report)).toBe(text);
    expect(brokenTables(text)).toEqual([]);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });

  test('what stands before the first fold fits one screen of a pull request', () => {
    const open = render(northwind).replace(/<details>[\s\S]*?<\/details>\n*/g, '');
    expect(open.split('\n').length).toBeLessThan(60);
    expect(open).toContain('### Talk about first');
  });

  test('the sections that were asked for are open', () => {
    const text = render(northwind, ['silos', 'actions']);
    expect(text.match(/^### .*/gm)).toEqual(['### Working relationships', '### Agreed actions']);
    expect(text).not.toContain('<details>');
  });

  test('folds are closed as often as they are opened', () => {
    const text = render(northwind);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.match(/<details>/g)?.length).toBeGreaterThan(10);
  });
});

describe('text of others in Markdown', () => {
  const check = (text: string): void => {
    const rendered = render(hostileReport(smallReport(northwind), text));
    expect(brokenTables(rendered)).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left.
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u200b-\u200f\ufeff]/);
    expect(foreign(rendered)).not.toMatch(/[<>]/);
    expect(rendered).not.toMatch(/[@#](?=\w)(?!39;)/);
  };

  test.each(hostileTexts)('%j is text and nothing else', check);

  test('any text is text and nothing else', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 25 });
  });

  test('nobody is mentioned and no issue is linked', () => {
    const text = render(hostileReport(northwind, '@octocat #1 '));
    expect(text).toContain('\\@<!-- -->octocat');
    expect(text).toContain('\\#<!-- -->1');
  });

  test('a link, an image and a heading stay words', () => {
    const text = render(hostileReport(northwind, '![x](https://example.org) # '));
    expect(text.replace(/<summary>.*<\/summary>/g, '')).not.toMatch(/(?<!\\)\]\(/);
    expect(text).toContain('https\\:');
  });
});
