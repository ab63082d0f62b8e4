import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cx, root } from './run.ts';

const minimal = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cx-slips-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe('slips at the keyboard', () => {
  test.each([
    ['report', ['report', 'a.yaml', '-f', 'markdown', '-o', 'a.yaml']],
    ['check', ['check', 'a.yaml', '-f', 'json', '-o', 'a.yaml']],
    ['check of a policy', ['check', 'a.yaml', '--policy', 'p.yaml', '-f', 'json', '-o', 'p.yaml']],
    ['chart', ['chart', 'a.yaml', 'gap-lines', '-f', 'svg', '-o', 'a.yaml']],
  ])('%s never writes over a file it has read', (_what, args) => {
    const cwd = folderWith({ 'a.yaml': minimal, 'p.yaml': 'rules: {}\n' });
    const { code, stderr } = cx(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('it is a file this run has read');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(minimal);
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe('rules: {}\n');
  });

  test('a format and an ending that disagree are refused', () => {
    const cwd = folderWith({ 'a.yaml': minimal });
    const { code, stderr } = cx(['report', 'a.yaml', '-f', 'html', '-o', 'x.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('-f html and x.json disagree');
  });

  test.each([
    [['--only', 'agenda', '-f', 'json'], '--only does not apply to json'],
    [['--table', 'kpis'], '--table goes with -f csv'],
  ])('%j is refused, not ignored', (options, message) => {
    const cwd = folderWith({ 'a.yaml': minimal });
    expect(cx(['report', 'a.yaml', ...options], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('only a file: the report is suggested', () => {
    expect(cx(['alignment.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean: cx-scorecard report alignment.yaml'),
    });
  });

  test('what people call formats is understood', () => {
    const cwd = folderWith({ 'a.yaml': minimal });
    expect(cx(['report', 'a.yaml', '-f', 'md'], { cwd }).stdout).toContain('# ');
    expect(cx(['report', 'a.yaml', '-f', 'text'], { cwd }).stdout).toContain('Talk about first');
  });

  test('the next command names the same file with the same options, quoted', () => {
    const cwd = folderWith({ 'my file.yaml': minimal });
    const { stdout } = cx(['report', 'my file.yaml', '--as-of', '2026-11-20'], { cwd });
    expect(stdout).toContain("Next: cx-scorecard check 'my file.yaml' --as-of 2026-11-20");
    expect(cx(['report', '-'], { input: minimal }).stdout).not.toContain('Next:');
  });
});

describe('what a file does not say', () => {
  const oneLeader = minimal.slice(0, minimal.lastIndexOf('  - function: it'));

  test('one leader alone: the other side is missing, and that is said', () => {
    const cwd = folderWith({ 'a.yaml': oneLeader });
    const { headline, priorities } = JSON.parse(cx(['report', 'a.yaml', '-f', 'json'], { cwd }).stdout);
    expect(headline.alignment).toMatchObject({ value: null, reason: 'one_sided' });
    expect(priorities.topThree).toEqual([]);
    expect(cx(['report', 'a.yaml'], { cwd }).stdout).not.toContain('nobody rated it');
  });

  test('answers from after the day of the report are reported and not counted', () => {
    const cwd = folderWith({ 'a.yaml': minimal });
    const { stdout, stderr, code } = cx(['report', 'a.yaml', '-f', 'json', '--as-of', '2026-11-01'], { cwd });
    const { headline, findings, unchecked } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(headline.alignment.value).toBeNull();
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'future-reading').length).toBeGreaterThan(0);
    expect(unchecked).toEqual(['assessments/marketing', 'assessments/it']);
    expect(stderr).toContain('leaves out what they touch');
  });

  test('two readings of one day are an error', () => {
    const twice = minimal.replace('readings: [{', 'readings: [{ date: 2026-10-31, value: 12 }, {');
    const { findings } = JSON.parse(cx(['check', '-', '-f', 'json'], { input: twice }).stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('duplicate-id');
  });

  test('a folder is searched for files saved as UTF-16 and for upper-case endings too', () => {
    const cwd = folderWith({ 'a.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(minimal, 'utf16le')]), 'B.YAML': minimal });
    const { files } = JSON.parse(cx(['check', '.', '-f', 'json'], { cwd }).stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['B.YAML', 'a.yaml']);
  });

  test('an empty folder is named as one', () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'empty'));
    expect(cx(['check', 'empty'], { cwd }).stderr).toContain('no file of ours in the folder empty');
  });
});
