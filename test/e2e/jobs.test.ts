import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFormatNames } from '../../src/formats/check/index.ts';
import { cx, root } from './run.ts';

/** A folder with every example, sixty files with a finding each, a policy and a baseline. */
function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'cx-jobs-'));
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  mkdirSync(join(cwd, 'many'));
  const minimal = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8');
  for (let index = 0; index < 60; index += 1) {
    const slip = index % 3 === 0 ? 'goals: 5\n' : index % 3 === 1 ? `actions: [{ id: a-${index}, title: Talk, owner: itt }]\n` : '';
    writeFileSync(join(cwd, `many/team-${index}.yaml`), `${minimal}${slip}`);
  }
  writeFileSync(
    join(cwd, 'policy.yaml'),
    'rules: { goal-without-kpi: error }\nwaivers:\n  - { rule: unknown-reference, at: actions/a-4, reason: Agreed, owner: it, until: 2999-01-31 }\n',
  );
  writeFileSync(join(cwd, 'baseline.json'), cx(['check', 'many', '-f', 'json'], { cwd }).stdout);
  return cwd;
}

const cwd = folder();
const everything = ['examples', 'many', '--as-of', '2026-11-20'];

describe('files checked beside each other', () => {
  test.each(checkFormatNames)('give the same %s as one after the other', (format) => {
    const alone = cx(['check', ...everything, '-f', format, '--jobs', '1'], { cwd });
    expect(alone.code).toBe(1);
    expect(alone.stdout).toContain('team-0');
    for (const jobs of ['2', '5']) expect(cx(['check', ...everything, '-f', format, '--jobs', jobs], { cwd })).toEqual(alone);
  });

  test('follow the same policy and baseline', () => {
    for (const options of [
      ['--policy', 'policy.yaml'],
      ['--baseline', 'baseline.json'],
      ['--fail-on', 'note', '--ignore', 'examples/**'],
    ]) {
      const run = (jobs: string) => cx(['check', ...everything, ...options, '-f', 'json', '--jobs', jobs], { cwd });
      expect(run('3')).toEqual(run('1'));
    }
  });

  test('compare with a git revision', () => {
    const repository = folder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: repository, stdio: 'ignore' });
    git('init', '-q');
    git('add', 'many');
    git('commit', '-qm', 'all');
    writeFileSync(join(repository, 'many/team-7.yaml'), 'version: 1\norganization: Seven\nkpis: 7\n');
    const run = (jobs: string) => cx(['check', 'many', '--baseline', 'git:HEAD', '-f', 'json', '--jobs', jobs], { cwd: repository });
    const alone = run('1');
    expect(JSON.parse(alone.stdout).summary).toMatchObject({ passed: false, files: 60 });
    expect(run('3')).toEqual(alone);
  });

  test('name every file that cannot be read, and check the others all the same', () => {
    execFileSync('mkfifo', [join(cwd, 'many/team-2x.yaml'), join(cwd, 'many/team-5x.yaml')]);
    const paths = Array.from({ length: 60 }, (_, index) => `many/team-${index}.yaml`);
    const run = (jobs: string) => cx(['check', ...paths, 'many/team-2x.yaml', 'many/team-5x.yaml', '--jobs', jobs], { cwd });
    const alone = run('1');
    expect(alone.code).toBe(2);
    expect(alone.stderr.match(/cannot read many\/team-.x\.yaml/g)).toEqual([
      'cannot read many/team-2x.yaml',
      'cannot read many/team-5x.yaml',
    ]);
    expect(alone.stdout).toContain('many/team-59.yaml');
    expect(run('4')).toEqual(alone);
  });

  test.each(['1', '2'])('of which none can be read give no report, with --jobs %s', (jobs) => {
    execFileSync('mkfifo', [join(cwd, `a-${jobs}.yaml`), join(cwd, `b-${jobs}.yaml`)]);
    const args = [`a-${jobs}.yaml`, `b-${jobs}.yaml`, '-o', 'none.sarif', '--jobs', jobs];
    const { code, stdout, stderr } = cx(['check', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/cannot read .*\.yaml/g)).toEqual([`cannot read a-${jobs}.yaml`, `cannot read b-${jobs}.yaml`]);
    expect(existsSync(join(cwd, 'none.sarif'))).toBe(false);
  });

  test('cannot be written over, whoever has read them', () => {
    const northwind = join(cwd, 'examples/northwind/alignment.yaml');
    const before = readFileSync(northwind, 'utf8');
    for (const jobs of ['1', '4']) {
      const { code, stderr } = cx(['check', ...everything, '-f', 'json', '-o', northwind, '-q', '--jobs', jobs], { cwd });
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('it is a file this run has read') });
    }
    expect(readFileSync(northwind, 'utf8')).toBe(before);
  });

  test('leave standard input and a house schema to one thread', () => {
    const text = readFileSync(join(cwd, 'many/team-0.yaml'));
    expect(cx(['check', '-', '--jobs', '3'], { input: text })).toEqual(cx(['check', '-', '--jobs', '1'], { input: text }));
    writeFileSync(join(cwd, 'house.json'), '{ "required": ["glossary"] }');
    const run = (jobs: string) => cx(['check', 'many/team-[1-4].yaml', '--schema', 'house.json', '--jobs', jobs], { cwd });
    expect(run('3')).toEqual(run('1'));
    expect(run('3').stdout).toContain('house-schema');
  });

  test.each([['0'], ['65'], ['many']])('--jobs %s is out of range', (jobs) => {
    expect(cx(['check', 'examples/minimal/alignment.yaml', 'examples/northwind/alignment.yaml', '--jobs', jobs])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`--jobs "${jobs}" is out of range, expected a whole number from 1 to 64`),
    });
  });
});
