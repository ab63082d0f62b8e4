import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleById } from '../../src/rules/index.ts';
import { cx, root } from './run.ts';

const minimal = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8');
const broken = `${minimal}goals: 5\n`;

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cx-many-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const checked = (cwd: string, args: readonly string[]) => JSON.parse(cx(['check', ...args, '-f', 'json'], { cwd }).stdout);

describe('many files', () => {
  test('are each checked once, sorted by code unit, however they are named', () => {
    const cwd = folderOf({
      'b.yaml': minimal,
      'a/z.yaml': minimal,
      'a/Z.yaml': minimal,
      'é.yaml': minimal,
      '10.yaml': minimal,
      '9.yaml': minimal,
    });
    const paths = (args: readonly string[]) => checked(cwd, args).files.map(({ path }: { path: string }) => path);
    const sorted = ['10.yaml', '9.yaml', 'a/Z.yaml', 'a/z.yaml', 'b.yaml', 'é.yaml'];
    expect(paths(['.'])).toEqual(sorted);
    expect(paths(['é.yaml', './b.yaml', 'b.yaml', '**/*.yaml', 'a'])).toEqual(sorted);
  });

  test('take no more memory than few: texts are let go', () => {
    const padding = `# ${'x'.repeat(97)}\n`.repeat(9000);
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`team-${index}.yaml`, minimal + padding])));
    // Their texts alone are more than this heap.
    const { code, stdout } = cx(['check', '.'], { cwd, node: ['--max-old-space-size=48'] });
    expect(code).toBe(0);
    expect(stdout).toContain('60 files: ');
  });

  test('show the lines of each finding all the same', () => {
    const cwd = folderOf({ 'a.yaml': broken, 'b.yaml': minimal });
    expect(cx(['check', '.'], { cwd }).stdout).toMatch(/^ +\d+ \| goals: 5$/m);
  });
});

describe('a policy for many files', () => {
  const waiver = (at: string, until: string) =>
    `  - { rule: goal-without-kpi, at: ${at}, reason: Agreed in January, owner: marketing, until: ${until} }\n`;

  test('is told once what is wrong with it, and a waiver that one file needs is used', () => {
    const { bad, good } = ruleById('goal-without-kpi');
    const { at } = checked(folderOf({ 'a.yaml': bad }), ['a.yaml']).findings.find(
      (found: { rule: string }) => found.rule === 'goal-without-kpi',
    );
    const cwd = folderOf({
      'a.yaml': good,
      'b.yaml': bad,
      'c.yaml': good,
      'policy.yaml': `waivers:\n${waiver(at, '2999-01-31')}${waiver('goals/nowhere', '2999-01-31')}${waiver('goals/ended', '2020-01-31')}`,
    });
    const { findings, files, summary } = checked(cwd, ['a.yaml', 'b.yaml', 'c.yaml', '--policy', 'policy.yaml']);
    expect(summary.errors + summary.warnings + summary.notes + summary.waived).toBe(findings.length);
    const about = (findings as { file: string; rule: string; line: number }[]).filter(({ file }) => file === 'policy.yaml');
    expect(about.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 unused-waiver', '4 expired-waiver']);
    expect(files.map(({ waivers }: { waivers: { used: number }[] }) => waivers.map(({ used }) => used))).toEqual([[0, 0, 0], [1], []]);
  });

  test('that is broken is named before any file is read', () => {
    const cwd = folderOf({ 'a.yaml': minimal, 'policy.yaml': 'gate: {}\n' });
    expect(cx(['check', 'a.yaml', '--policy', 'policy.yaml'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});
