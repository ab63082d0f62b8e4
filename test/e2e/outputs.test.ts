import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cx, root } from './run.ts';

const file = join(root, 'examples/minimal/alignment.yaml');
const folder = (): string => mkdtempSync(join(tmpdir(), 'cx-outputs-'));

describe('outputs of one run', () => {
  test.each([
    ['check', 'r.json', './r.json'],
    ['check', 'r.json', 'sub/../r.json'],
    ['report', 'r.json', './r.json'],
    ['handout', 'r.html', './/r.html'],
  ])('of %s that are the same file, %s and %s, are refused before anything is written', (command, first, second) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'sub'));
    const { code, stdout, stderr } = cx([command, file, '-o', first, '-o', second], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`-o ${first} and -o ${second} are the same file`);
    expect(readdirSync(cwd)).toEqual(['sub']);
  });

  test('that are one by a link, or given twice, are refused', () => {
    const cwd = folder();
    symlinkSync('.', join(cwd, 'again'));
    expect(cx(['report', file, '-o', 'r.md', '-o', 'again/r.md'], { cwd })).toMatchObject({ code: 2 });
    expect(cx(['report', file, '-o', 'r.md', '-o', 'r.md'], { cwd }).stderr).toContain('-o r.md is given twice');
    expect(cx(['report', file, '-f', 'json', '-o', '-', '-o', '-'], { cwd }).stderr).toContain('-o - is given twice');
    expect(readdirSync(cwd)).toEqual(['again']);
  });

  test('of the same name in two folders are two', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'sub'));
    expect(cx(['report', file, '-o', 'r.md', '-o', 'sub/r.md', '-q'], { cwd })).toMatchObject({ stderr: '' });
    expect([existsSync(join(cwd, 'r.md')), existsSync(join(cwd, 'sub/r.md'))]).toEqual([true, true]);
  });

  test('of check never make a file called -', () => {
    const cwd = folder();
    const { stdout } = cx(['check', file, '-f', 'json', '-o', '-'], { cwd });
    expect(JSON.parse(stdout).files).toHaveLength(1);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('of check that cannot be written are each told, and hide neither the others nor files that cannot be read', () => {
    const cwd = folder();
    const run = cx(['check', file, '/dev/null', '-o', 'no/where.sarif', '-o', 'there.json'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/cannot write no\/where\.sarif[\s\S]*wrote there\.json[\s\S]*cannot read \/dev\/null/);
    expect(readdirSync(cwd)).toEqual(['there.json']);
  });
});

test.each(['check', 'report'])('%s refuses a policy that is not valid, as half of it would judge wrongly', (command) => {
  const cwd = folder();
  writeFileSync(join(cwd, 'policy.yaml'), 'rules: { stale-reading: off }\ngate: {}\n');
  const { code, stdout, stderr } = cx([command, file, '--policy', 'policy.yaml', '-o', 'r.json'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('the policy policy.yaml is not valid: line 2: unknown key "gate"');
  expect(readdirSync(cwd)).toEqual(['policy.yaml']);
});
