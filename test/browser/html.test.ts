import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/formats/report/html/index.ts';
import { exampleReport, inputFor } from '../formats/report/example-reports.ts';
import { hostileReport } from '../formats/report/hostile-report.ts';
import { chromiumPath, needed, quiet } from './browser.ts';

const examples = ['northwind', 'minimal'] as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(chromiumPath === null)(`the page in Chromium${needed}`, () => {
  let browser: Browser;
  let folder: string;
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cx-scorecard-html-'));
    const pages: [string, string][] = [];
    for (const name of examples) pages.push([name, String(await html.render(inputFor(await exampleReport(name))))]);
    const long = 'Internationalization-and-localization-of </td><script>document.title="run"</script> ';
    pages.push(['hostile', String(await html.render(inputFor(hostileReport(await exampleReport('northwind'), long))))]);
    for (const [name, text] of pages) {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, text);
      addresses.set(name, pathToFileURL(path).href);
    }
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: quiet });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** Everything the page asked for but itself, and everything it complained about. */
    readonly noise: readonly string[];
  }

  async function visit(name: string, options: BrowserContextOptions, look: (visit: Visit) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== addresses.get(name) && !request.url().startsWith('data:')) noise.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => noise.push(`said ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`threw ${error.message}`));
    try {
      await page.goto(addresses.get(name) ?? '');
      await look({ page, noise });
    } finally {
      await context.close();
    }
  }

  const themes = examples.flatMap((name) =>
    (['light', 'dark'] as const).flatMap((scheme) => [360, 1440].map((width) => [name, scheme, width] as const)),
  );

  test.each(themes)('%s in the %s theme at %i pixels has no accessibility violation, folded or not', async (name, colorScheme, width) => {
    await visit(name, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async ({ page }) => {
      await page.evaluate(axe);
      for (const unfold of [false, true]) {
        if (unfold) await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        const violations = (await page.evaluate('axe.run().then((results) => results.violations)')) as readonly Violation[];
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });

  const widths = [...examples, 'hostile'].flatMap((name) => [360, 768, 1440].map((width) => [name, width] as const));

  test.each(widths)('%s does not scroll sideways at %i pixels and asks for nothing', async (name, width) => {
    await visit(name, { viewport: { width, height: 900 } }, async ({ page, noise }) => {
      for (const unfold of [false, true]) {
        if (unfold) await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      expect(noise).toEqual([]);
      expect(await page.title()).not.toBe('run');
    });
  });

  test('without script every section, table and answer is there', async () => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      await visit('northwind', { javaScriptEnabled }, async ({ page }) => {
        const main = page.locator('main');
        expect(await main.locator('section').count()).toBeGreaterThan(10);
        texts.push((await main.locator('p,dt,dd,th,td,caption,h2,h3,h4,li').allTextContents()).join('\n'));
      });
    }
    expect(texts[0]).toBe(texts[1]);
  });

  test('the keyboard reaches the skip link first, and it leads to the report', async () => {
    await visit('northwind', {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('report');
    });
  });

  test('what scrolls can be reached with the keyboard, what does not is passed over', async () => {
    await visit('northwind', { viewport: { width: 360, height: 800 } }, async ({ page }) => {
      await page.waitForFunction("document.querySelectorAll('.scroll:not([tabindex])').length > 0");
      const wrong = await page.evaluate(
        "[...document.querySelectorAll('.scroll')].filter((one) => (one.scrollWidth > one.clientWidth) !== one.hasAttribute('tabindex')).length",
      );
      expect(wrong).toBe(0);
    });
  });

  test('a heading sorts its table both ways, with what is missing at the end', async () => {
    await visit('northwind', {}, async ({ page }) => {
      const column = async (): Promise<readonly string[]> =>
        page.locator('#goals tbody tr').evaluateAll((rows) => rows.map((row) => String(row.children[4]?.textContent)));
      const heading = page.locator('#goals thead th').nth(4);
      await heading.getByRole('button').click();
      const up = (await column()).map((text) => Number.parseFloat(text));
      expect(up).toEqual([...up].sort((a, b) => a - b));
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      await heading.getByRole('button').click();
      expect((await column()).map((text) => Number.parseFloat(text))[0]).toBe(Math.max(...up.filter((value) => !Number.isNaN(value))));
      expect((await column()).at(-1)).toBe('–');
    });
  });

  test('the filter leaves the findings that hold the words', async () => {
    await visit('northwind', {}, async ({ page }) => {
      const rows = page.locator('#findings tbody tr:visible');
      const all = await rows.count();
      await page.getByLabel('Filter rows: Findings').fill('stale-reading');
      expect(await rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBe(await rows.filter({ hasText: 'stale-reading' }).count());
      expect(await page.locator('#findings output').textContent()).toBe(`${await rows.count()} of ${all}`);
    });
  });

  test('a button unfolds all challenges and folds them again', async () => {
    await visit('northwind', {}, async ({ page }) => {
      const folded = page.locator('#challenges article > details:not([open])');
      await page.getByRole('button', { name: 'Unfold all' }).click();
      expect(await folded.count()).toBe(0);
      await page.getByRole('button', { name: 'Fold all' }).click();
      expect(await folded.count()).toBe(10);
    });
  });

  const papers = [...examples, 'hostile'].flatMap((name) =>
    [true, false].flatMap((script) =>
      (['A4', 'Letter'] as const).map((paper) => [name, paper, script ? 'with' : 'without', script] as const),
    ),
  );

  test.each(papers)('%s on %s %s script keeps every chart in one piece and fits the width', async (name, paper, _, javaScriptEnabled) => {
    const height = paper === 'A4' ? 297 : 279.4;
    const width = paper === 'A4' ? 210 : 215.9;
    const pixels = (millimetres: number): number => Math.floor((millimetres * 96) / 25.4);
    const viewport = { width: pixels(width - 30), height: pixels(height - 34) };
    await visit(name, { javaScriptEnabled, viewport }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const boxes = await page.locator('figure > .scroll:visible').evaluateAll((all) =>
        all.map((one) => ({
          height: one.getBoundingClientRect().height,
          inside: one.ownerDocument.defaultView?.getComputedStyle(one).breakInside,
        })),
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) {
        expect(box.inside).toBe('avoid');
        expect(box.height).toBeLessThan(viewport.height);
      }
      if (javaScriptEnabled) expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      const pdf = await page.pdf({ format: paper });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });
  });

  test('folded parts are printed, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await visit('northwind', { javaScriptEnabled }, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        const hidden = await page
          .locator('#challenges article .fact')
          .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
        expect(hidden).toBe(0);
      });
    }
  });
});
