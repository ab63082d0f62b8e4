import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLogo } from '../../src/formats/handout/logo/read-logo.ts';
import { htmlOf } from '../formats/handout/render.ts';
import { packOf } from '../outline/handout/pack-of.ts';
import { chromiumPath, needed, quiet } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30"/></svg>';

describe.skipIf(chromiumPath === null)(`the pack in Chromium${needed}`, () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cx-scorecard-pack-'));
    const logo = readLogo(new TextEncoder().encode(drawing), 'logo.svg');
    writeFileSync(join(folder, 'pack.html'), await htmlOf(await packOf('northwind', { audience: 'facilitator', logo })));
    address = pathToFileURL(join(folder, 'pack.html')).href;
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: quiet });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('asks for nothing, complains of nothing, and shows the logo', async () => {
    const page = await browser.newPage();
    const noise: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) noise.push(request.url());
    });
    page.on('console', (message) => noise.push(message.text()));
    await page.goto(address);
    expect(noise).toEqual([]);
    expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBeGreaterThan(0);
    await page.close();
  });

  test.each([1200, 320])('has no violation of WCAG and nothing beyond the edge at %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.evaluate(axe);
    const violations = (await page.evaluate(
      'axe.run().then((found) => found.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    )) as string[];
    expect(violations).toEqual([]);
    await context.close();
  });

  test('every box to tick is 8 mm on paper, and no statement is cut by a page', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const sides = (await page.evaluate(
      '[...document.querySelectorAll(".box")].map((box) => Math.min(box.getBoundingClientRect().width, box.getBoundingClientRect().height))',
    )) as number[];
    expect(sides.length).toBeGreaterThan(200);
    expect(Math.min(...sides)).toBeGreaterThanOrEqual((8 / 25.4) * 96 - 0.1);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".grid")).breakInside')).toBe('avoid');
    await page.close();
  });
});
