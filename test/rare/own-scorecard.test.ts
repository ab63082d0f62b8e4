import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCaptured } from '../commands/run-captured.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-own-'));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const levels = Array.from({ length: 8 }, (_, index) => `Level ${index + 1} as one would see it`);
const dimension = (id: string, more = ''): string => `  - id: ${id}
    title: The way of ${id}
    why: It matters to both.
${more}    indicators:
${['a', 'b'].map((name) => `      - { id: ${name}, statement: Statement ${name} holds., levels: [${levels.join(', ')}] }\n`).join('')}`;

/** As little as a scorecard may hold: eight levels, no advice, no KPIs, no questions; two of three challenges weigh more or nothing. */
const scorecard = put(
  'scorecard.yaml',
  `id: bare
version: 1.0.0
title: A bare scorecard
summary: As little as may be.
scale: { levels: [${levels.map((_, index) => `{ name: L${index + 1}, meaning: Meaning ${index + 1} }`).join(', ')}] }
dimensions:
${dimension('heavy', '    weight: 3\n')}${dimension('light')}${dimension('weightless', '    weight: 0\n')}`,
);
const answers = (level: number): string =>
  `{ heavy: { ratings: { a: ${level}, b: 6 } }, light: { ratings: { a: 2, b: ${level} } }, weightless: ${level} }`;
const alignment = put(
  'alignment.yaml',
  `version: 1
organization: Rare
asOf: 2026-11-20
scorecard: scorecard.yaml
functions: { marketing: { lead: CMO }, it: { lead: CIO } }
assessments:
  - { function: marketing, answers: ${answers(8)} }
  - { function: it, answers: ${answers(3)} }
kpis:
  - { id: only, title: The only one, direction: range, target: { low: 1, high: 3 }, readings: [{ date: 2026-09-30, value: 2 }, { date: 2026-10-31, value: 2 }] }
`,
);

describe('a bare scorecard of one’s own', () => {
  test('is right, and explained with what it has', async () => {
    expect((await runCaptured(['check', scorecard, alignment])).code).toBe(0);
    const { code, stdout } = await runCaptured(['explain', 'heavy', '--scorecard', scorecard, '-f', 'markdown']);
    expect(code).toBe(0);
    expect(stdout).toContain('Level 8 as one would see it');
    expect(stdout).not.toMatch(/undefined|null/);
    expect(stdout.match(/^## .*$/gm)?.join()).not.toMatch(/KPI|Enough|Questions/);
  });

  test('gives a weighted mean, which is worked out', async () => {
    const { stdout } = await runCaptured(['explain', alignment, '--width', '160']);
    const { headline } = JSON.parse((await runCaptured(['report', alignment, '-f', 'json'])).stdout);
    expect(stdout).toMatch(/Weight/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('× 3');
    expect(headline.maturity.level).toBeCloseTo((3 * 5.75 + 3.75) / 4, 9);
  });

  test.each(['docx', 'pptx', 'html'])('makes a pack as %s, its many levels on their sides', async (ending) => {
    const file = join(folder, `pack.${ending}`);
    for (const audience of ['participant', 'facilitator']) {
      expect(await runCaptured(['handout', alignment, '-q', '--for', audience, '-o', file])).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(file).length).toBeGreaterThan(1000);
    }
  });

  test('has a trend without naming the KPI, because there is one; a range has no line for its target', async () => {
    const { code, stdout } = await runCaptured(['chart', alignment, 'trend']);
    expect(code).toBe(0);
    expect(stdout).toContain('The only one');
    expect(await runCaptured(['chart', alignment, 'trend', '--kpi', 'onyl'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"only"'),
    });
  });

  test('is shown and reported in every text format', async () => {
    for (const args of [
      ['scorecards', 'show', scorecard],
      ['report', alignment],
      ['report', alignment, '--full'],
      ['report', alignment, '-f', 'html'],
    ]) {
      const { code, stdout } = await runCaptured(args);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
