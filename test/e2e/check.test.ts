import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { cx, root } from './run.ts';

const northwind = 'examples/northwind/alignment.yaml';
const broken = 'examples/broken/alignment.yaml';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly file: string;
  readonly at: string;
  readonly baselineState: string | null;
}

const json = (args: readonly string[], options = {}) => {
  const { stdout, code, stderr } = cx(['check', ...args, '-f', 'json'], options);
  expect(stderr).toBe('');
  return { report: JSON.parse(stdout), code };
};

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(root, 'scorecards/schema/check-report.schema.json'), 'utf8')),
);

describe('check', () => {
  test('finds every marked error of the broken example at its line and no other', () => {
    const marked = readFileSync(join(root, broken), 'utf8')
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(/#! ([a-z-]+)/g)].map((mark) => `${index + 1} ${mark[1]}`));
    expect(marked.length).toBeGreaterThanOrEqual(12);
    const { report, code } = json([broken]);
    expect(code).toBe(1);
    const errors = (report.findings as Found[]).filter(({ severity }) => severity === 'error').map(({ line, rule }) => `${line} ${rule}`);
    expect(errors.sort()).toEqual(marked.sort());
  });

  test('its JSON fits the shipped schema', () => {
    for (const file of [northwind, broken]) expect(validate(json([file]).report), JSON.stringify(validate.errors)).toBe(true);
  });

  test('exit codes: 0 fine, 1 findings, 2 could not run', () => {
    expect(cx(['check', northwind]).code).toBe(0);
    expect(cx(['check', northwind, '--fail-on', 'warning']).code).toBe(1);
    expect(cx(['check', broken]).code).toBe(1);
    expect(cx(['check', 'nowhere.yaml'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('cannot read nowhere.yaml: no such file'),
    });
    expect(cx(['check', 'nowhere/*.yaml']).code).toBe(2);
    expect(cx(['check']).code).toBe(2);
  });

  test('a file that is not there is named with the reason, and the others are checked all the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    const long = `${'x'.repeat(300)}.yaml`;
    const { code, stdout, stderr } = cx(['check', 'loop.yaml', long, 'nowhere.yaml', join(root, northwind)], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^1 file: /m);
    expect(stderr).toContain('cannot read loop.yaml: a link leads in a circle');
    expect(stderr).toContain(`cannot read ${long}: the name is too long`);
    expect(stderr).toContain('cannot read nowhere.yaml: no such file');
  });

  test('an empty glob and an empty folder are never a pass', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    mkdirSync(join(folder, 'empty'));
    for (const argument of ['empty', 'empty/*.yaml', '**/*.yml']) {
      const { code, stderr } = cx(['check', argument], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain('nothing matched');
    }
  });

  test('a folder is searched for files of ours, each checked for what it is', () => {
    const { report, code } = json(['examples/northwind']);
    expect(code).toBe(0);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual([
      'examples/northwind/alignment.yaml',
      'examples/northwind/responses/it.yaml',
      'examples/northwind/responses/marketing.yaml',
    ]);
  });

  test('other YAML in a folder is left alone, and so is what the ignore file names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    copyFileSync(join(root, 'examples/minimal/alignment.yaml'), join(folder, 'a.yaml'));
    copyFileSync(join(root, broken), join(folder, 'b.yaml'));
    writeFileSync(join(folder, 'compose.yaml'), "version: '3'\nservices: {}\n");
    writeFileSync(join(folder, '.cxscorecardignore'), '# drafts\nb.yaml\n');
    const { report, code } = json(['.'], { cwd: folder });
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.yaml']);
    expect(code).toBe(0);
    expect(json(['.', '--ignore', 'a.yaml'], { cwd: root }).report.summary.files).toBeGreaterThan(0);
  });

  test('standard input is checked for -', () => {
    const { report, code } = json(['-'], { input: readFileSync(join(root, broken)) });
    expect(code).toBe(1);
    expect(report.findings.every(({ file }: Found) => file === '-' || file.length > 0)).toBe(true);
  });

  test('text and other formats in one run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    const { stdout, code } = cx([
      'check',
      broken,
      '-o',
      join(folder, 'a.sarif'),
      '-o',
      join(folder, 'a.xml'),
      '-o',
      join(folder, 'a.json'),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('22 errors');
    expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toContain('<testsuites');
  });

  test('a policy file wins over the policy in the file and raises or lowers severities', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'rules:\n  challenge-without-goal: error\n  kpi-without-source: off\n');
    const { report, code } = json([northwind, '--policy', policy]);
    expect(code).toBe(1);
    const rules = (report.findings as Found[]).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules).toContain('challenge-without-goal error');
    expect(rules.some((rule) => rule.startsWith('kpi-without-source'))).toBe(false);
  });

  test('a failed gate fails the run and prints expected and found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'gates:\n  alignment: { min: 90 }\n');
    const { stdout, code } = cx(['check', northwind, '--policy', policy]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/gate failed\s+alignment: found \d+(\.\d)?, expected at least 90/);
  });

  test('a broken policy file is named, with exit code 2', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-check-'));
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'gate:\n  alignment: { min: 90 }\n');
    const { stderr, code } = cx(['check', northwind, '--policy', policy]);
    expect(code).toBe(2);
    expect(stderr).toContain('policy.yaml is not valid: line 1');
  });
});

describe('check --baseline', () => {
  const repository = mkdtempSync(join(tmpdir(), 'cx-baseline-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: repository });
  const file = join(repository, 'alignment.yaml');

  beforeAll(() => {
    cpSync(join(root, 'examples/northwind'), repository, { recursive: true });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'before');
    writeFileSync(join(repository, 'before.json'), cx(['check', 'alignment.yaml', '-f', 'json'], { cwd: repository }).stdout);
    // Lines move, one goal loses its second owner, everything else stays.
    const text = readFileSync(file, 'utf8')
      .replace('organization:', '# moved\n# moved\norganization:')
      .replace(/owners: \[marketing, it\]/, 'owners: [marketing]');
    writeFileSync(file, text);
  });

  test.each(['git:HEAD', 'before.json'])('against %s only what is new fails, wherever the lines went', (baseline) => {
    const { report, code } = json(['alignment.yaml', '--fail-on', 'warning', '--baseline', baseline], { cwd: repository });
    const fresh = (report.findings as Found[]).filter(({ baselineState }) => baselineState === 'new');
    expect(fresh.map(({ rule }) => rule)).toEqual(['goal-not-shared', 'goal-without-accountable']);
    expect(code).toBe(1);
    expect(report.summary.unchanged).toBeGreaterThan(10);
  });

  test('nothing new passes', () => {
    git('stash', '-q');
    expect(cx(['check', 'alignment.yaml', '--fail-on', 'warning', '--baseline', 'git:HEAD'], { cwd: repository }).code).toBe(0);
    git('stash', 'pop', '-q');
  });

  test('a drop beyond the regression gate fails', () => {
    writeFileSync(join(repository, 'strict.yaml'), 'gates:\n  regression: { maxDrop: 0 }\n');
    const { report, code } = json(['alignment.yaml', '--baseline', 'git:HEAD', '--policy', 'strict.yaml'], { cwd: repository });
    const failed = report.files[0].gates.filter(({ passed }: { passed: boolean }) => !passed).map(({ id }: { id: string }) => id);
    expect(failed).toContain('regression/coverage');
    expect(code).toBe(1);
  });

  test('an unknown revision and a file that is no result are named, with exit code 2', () => {
    expect(cx(['check', 'alignment.yaml', '--baseline', 'git:nowhere'], { cwd: repository })).toMatchObject({ code: 2, stdout: '' });
    expect(cx(['check', 'alignment.yaml', '--baseline', 'git:--help'], { cwd: repository })).toMatchObject({ code: 2, stdout: '' });
    expect(cx(['check', 'alignment.yaml', '--baseline', 'alignment.yaml'], { cwd: repository }).stderr).toContain('is no JSON');
  });
});
