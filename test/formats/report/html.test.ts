import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/report/html/index.ts';
import { reportOutline } from '../../../src/outline/report-outline.ts';
import { hostileText, hostileTexts } from '../check/hostile.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { named, type PageElement, readHtml, textOf, walk } from './read-html.ts';

const render = (report: ExampleReport, only: readonly string[] | null = null): string => String(html.render(inputFor(report, { only })));

const attribute = (element: PageElement, name: string): string => element.attributes.get(name) ?? '';
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page: PageElement): string {
  const meta = named(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
  return meta === undefined ? '' : attribute(meta, 'content');
}

/** Everything a browser would load, run or follow, apart from our own style, script and icon. */
function foreignParts(page: PageElement): string[] {
  const handlers = walk(page).flatMap(({ name, attributes }) =>
    [...attributes.keys()].filter((key) => /^on|^style$|^src|^srcdoc$|^action$|^xlink/.test(key)).map((key) => `${name} ${key}`),
  );
  const links = walk(page)
    .filter((element) => element.attributes.has('href') && attribute(element, 'rel') !== 'icon')
    .map((element) => attribute(element, 'href'))
    .filter((href) => !/^#[\w.-]+$/.test(href));
  const elements = walk(page)
    .map(({ name }) => name)
    .filter((name) => /^(?:img|iframe|object|embed|form|base|video|audio|image|use|foreignObject|animate)$/.test(name));
  return [...handlers, ...links, ...elements];
}

let northwind: ExampleReport;
let page: string;
let read: PageElement;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
  page = render(northwind);
  read = readHtml(page);
});

describe('the report as a page', () => {
  test.each(exampleNames)('%s is well-formed, has the same bytes twice and stays under 200 KB', async (name) => {
    const report = await exampleReport(name);
    const text = render(report);
    expect(render(report)).toBe(text);
    expect(() => readHtml(text)).not.toThrow();
    expect(new TextEncoder().encode(text).length).toBeLessThan(200_000);
  });

  test('names no address but the one that says what SVG is', () => {
    const addresses = new Set(page.match(/\b(?:https?|ftp|wss?):\/\/[^"'&\s>]*/g));
    expect([...addresses]).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('allows only its own style and script, by their hashes', () => {
    const [style, ...styles] = named(read, 'style');
    const [script, ...scripts] = named(read, 'script');
    expect([...styles, ...scripts]).toEqual([]);
    expect(policyOf(read).split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${sha(textOf(style as PageElement))}`,
      `script-src ${sha(textOf(script as PageElement))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(foreignParts(read)).toEqual([]);
  });

  test('has every section of the outline under a heading, in its order, and a link to each', () => {
    const { sections } = reportOutline(northwind.result, northwind.scorecard);
    const ids = sections.map(({ id }) => id);
    expect(named(read, 'section').map((section) => attribute(section, 'id'))).toEqual(ids);
    expect(named(read, 'h2').map(textOf)).toEqual(sections.map(({ title }) => title));
    expect(named(read, 'a').map((link) => attribute(link, 'href'))).toEqual(['#report', ...ids.map((id) => `#${id}`)]);
  });

  test('says every sentence, cell and answer of the outline', () => {
    const shown = textOf(read);
    const { sections } = reportOutline(northwind.result, northwind.scorecard);
    const texts: string[] = [];
    JSON.stringify(sections, (key, value: unknown) => {
      if (['message', 'text', 'caption', 'value', 'detail', 'question', 'level', 'note'].includes(key) && typeof value === 'string')
        texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('headings go down one level at a time and ids are used once', () => {
    const levels = walk(read).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = walk(read).flatMap((element) => element.attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = walk(read).flatMap((element) => element.attributes.get('aria-labelledby') ?? []);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every table has a caption, headings with a scope, and rows as wide as its head', () => {
    const tables = named(read, 'table');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(named(table, 'caption').map(textOf).join('')).not.toBe('');
      const columns = named(table, 'th').filter((heading) => attribute(heading, 'scope') === 'col').length;
      for (const row of named(table, 'tr').slice(1)) {
        expect(row.children).toHaveLength(columns);
        expect(named(row, 'th').map((heading) => attribute(heading, 'scope'))).toEqual(['row']);
      }
    }
  });

  test('every chart stands beside the same as a table', () => {
    const figures = named(read, 'figure');
    const charts = JSON.stringify(reportOutline(northwind.result, northwind.scorecard)).match(/"kind":"chart"/g);
    expect(figures).toHaveLength(charts?.length ?? 0);
    expect(figures.filter((figure) => named(figure, 'svg').length === 0 || named(figure, 'table').length !== 1)).toEqual([]);
  });

  test('the three most pressing challenges are open, the others fold', () => {
    const challenges = named(read, 'article').filter((article) => attribute(article, 'id').startsWith('challenge-'));
    const open = challenges.map((article) => named(article, 'details')[0]?.attributes.has('open'));
    expect(open).toEqual([true, true, true, ...challenges.slice(3).map(() => false)]);
  });

  test('only the sections that were asked for are shown', () => {
    const some = readHtml(render(northwind, ['silos', 'method']));
    expect(named(some, 'section').map((section) => attribute(section, 'id'))).toEqual(['silos', 'method']);
  });

  test('text of a right-to-left script is isolated from the sentence around it', () => {
    const arabic = hostileReport(northwind, 'رؤية (CRM).');
    expect(
      named(readHtml(render(arabic)), 'bdi')
        .map(textOf)
        .join(''),
    ).toContain('رؤية (CRM).');
  });
});

/** Controls, halves of pairs, and what reorders or hides text. */
const unwanted = /[^\t\n\r\P{Cc}]|\p{Surrogate}|[\u202A-\u202E\u2066\u2068\uFEFF\uFFFE\uFFFF]/u;

/** Elements and the names of their attributes in order, without what depends on the length of a text. */
const skeleton = (root: PageElement): string =>
  walk(root)
    .map(({ name, attributes }) => `${name} ${[...attributes.keys()].filter((key) => key !== 'class').join(' ')}`)
    .filter((line) => !/^(?:bdi|wbr)\b/.test(line))
    .join('\n');

const breakOuts = [
  ...hostileTexts,
  '</style><script>alert(1)</script>',
  '</title></svg>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onload='x",
];

describe('whatever is in names and texts, the page', () => {
  const check = (text: string): PageElement => {
    const rendered = render(hostileReport(northwind, text));
    const found = readHtml(rendered);
    expect(rendered).not.toMatch(unwanted);
    expect(foreignParts(found)).toEqual([]);
    expect(named(found, 'script')).toHaveLength(1);
    expect(named(found, 'style')).toHaveLength(1);
    expect(policyOf(found)).toBe(policyOf(read));
    return found;
  };

  test.each(breakOuts)('shows %j as text', (text) => {
    expect(() => check(text)).not.toThrow();
  });

  test('shows markup of others letter by letter', () => {
    const shown = textOf(check('</td><script>alert(1)</script>&amp;'));
    expect(shown).toContain('</td><script>alert(1)</script>&amp;Northwind Outfitters');
  });

  test('keeps its elements, and holds nothing that runs, loads or hides', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        check(text);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the same elements for markup as for a plain word of that length', () => {
    const [first, second] = ['<b x="1">', 'wordwordw'].map((text) => readHtml(render(hostileReport(northwind, text))));
    const withoutCharts = (root: PageElement): string =>
      skeleton(root)
        .split('\n')
        .filter((line) => !/^(?:text|title|svg|path|rect|circle|desc)\b/.test(line))
        .join('\n');
    expect(withoutCharts(first as PageElement)).toBe(withoutCharts(second as PageElement));
  });
});
