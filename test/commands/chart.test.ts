import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chartKinds, chartSvg } from '../../src/outline/charts/index.ts';
import { reportChart } from '../../src/outline/report-chart.ts';
import { exampleReport } from '../formats/report/example-reports.ts';
import { readSvg } from '../outline/charts/read-svg.ts';
import { runCaptured } from './run-captured.ts';

const northwind = 'examples/northwind/alignment.yaml';
const chart = (...args: string[]) => runCaptured(['chart', ...args]);
const folder = mkdtempSync(join(tmpdir(), 'cx-scorecard-chart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extra = (kind: string): readonly string[] => (kind === 'trend' ? ['--kpi', 'profile-match'] : []);

describe('chart', () => {
  test.each(chartKinds)('draws %s as a well-formed drawing on standard output, and nothing else', async (kind) => {
    const { code, stdout, stderr } = await chart(northwind, kind, ...extra(kind));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readSvg(stdout).name).toBe('svg');
  });

  test('lists every kind there is in its help', async () => {
    const { stdout } = await chart('--help');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`one of ${chartKinds.join(', ')}`);
  });

  test('draws what the report shows', async () => {
    const { result, scorecard } = await exampleReport('northwind');
    const shown = reportChart(result, scorecard, 'gap-lines');
    expect((await chart(northwind, 'gap-lines')).stdout).toBe(shown === null ? '' : chartSvg(shown));
  });

  test('paints in the theme that is named', async () => {
    const light = (await chart(northwind, 'journey')).stdout;
    const dark = (await chart(northwind, 'journey', '--theme', 'dark')).stdout;
    expect(light).toContain('#ffffff');
    expect(dark).toContain('#14191f');
    expect(dark).not.toBe(light);
    const { code, stderr } = await chart(northwind, 'journey', '--theme', 'drak');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "dark"?');
  });

  test('writes a file and says so on the side', async () => {
    const file = join(folder, 'gaps.svg');
    const { code, stdout, stderr } = await chart(northwind, 'gap-lines', '-o', file);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `wrote ${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe((await chart(northwind, 'gap-lines')).stdout);
    expect((await chart(northwind, 'gap-lines', '-qo', file)).stderr).toBe('');
  });

  test('a trend without a KPI names those that have readings', async () => {
    const { code, stdout, stderr } = await chart(northwind, 'trend');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--kpi profile-match');
    expect((await chart(northwind, 'trend', '--kpi', 'profile-mach')).stderr).toContain('Did you mean "profile-match"?');
    expect((await chart(northwind, 'journey', '--kpi', 'profile-match')).code).toBe(2);
  });

  test('an unknown kind is answered with the nearest', async () => {
    const { code, stderr } = await chart(northwind, 'gap-line');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "gap-lines"?');
  });

  test('a file without anything to draw is a clear message', async () => {
    const text = 'version: 1\norganization: One\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO } }\n';
    const run = (...args: string[]) => runCaptured(['chart', 'one.yaml', ...args], { 'one.yaml': text });
    for (const kind of ['gap-lines', 'silo-matrix', 'bullets', 'radar', 'quadrant', 'trend']) {
      const { code, stdout, stderr } = await run(kind);
      expect({ kind, code, stdout }).toEqual({ kind, code: 2, stdout: '' });
      expect(stderr).toMatch(/nothing to draw|no KPI/);
    }
  });

  test('errors in the file are told and give exit code 1; without a result there is no chart', async () => {
    const broken = await chart('examples/broken/alignment.yaml', 'journey');
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('<svg');
    expect(broken.stderr).toContain('cx-scorecard check examples/broken/alignment.yaml');
    const nothing = await runCaptured(['chart', 'bad.yaml', 'journey'], { 'bad.yaml': 'version: 1\n  a: [' });
    expect(nothing.code).toBe(1);
    expect(nothing.stdout).not.toContain('<svg');
  });

  test('PNG is drawn, or its renderer is named with the line that installs it', async () => {
    const file = join(folder, 'gaps.png');
    const { code, stderr } = await chart(northwind, 'gap-lines', '-o', file);
    if (code === 0) expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
    else expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('npm install @resvg/resvg-js') });
  });

  test('an ending that says nothing is refused before anything is read', async () => {
    const { code, stderr } = await chart('no-such-file.yaml', 'journey', '-o', join(folder, 'chart.gif'));
    expect(code).toBe(2);
    expect(stderr).toContain('expected an ending such as svg, png');
  });
});
