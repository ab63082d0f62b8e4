import { describe, expect, test } from 'vitest';
import { expectGolden } from '../golden.ts';
import { runCaptured } from './run-captured.ts';

const northwind = 'examples/northwind/alignment.yaml';
const explain = (...args: string[]) => runCaptured(['explain', ...args]);

const goldens: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['headline.txt', [northwind]],
  ['headline-small-file.md', ['examples/minimal/alignment.yaml', '-f', 'markdown']],
  ['challenge.txt', [northwind, 'ownership']],
  ['challenge.md', [northwind, 'data-strategy', '-f', 'markdown']],
  ['challenge-without-answers.txt', ['examples/minimal/alignment.yaml', 'isolation']],
  ['challenge-narrow.txt', [northwind, 'business-impact', '--width', '60']],
  ['challenge-one-number.txt', ['examples/minimal/alignment.yaml', 'measurement']],
  ['kpi.txt', [northwind, 'profile-match']],
  ['kpi.json', [northwind, 'profile-match', '-f', 'json']],
  ['priority.txt', [northwind, 'priority']],
  ['rule.txt', ['stale-reading']],
  ['rule.md', ['stale-reading', '-f', 'markdown']],
  ['dimension.txt', ['ownership']],
  ['dimension.md', ['mutual-trust', '--scorecard', 'cmo-cio-bridge', '-f', 'markdown']],
  ['reason.txt', ['too_few_items']],
  ['ascii.txt', [northwind, 'isolation', '--ascii']],
];

describe('explain', () => {
  test.each(goldens)('%s is as it was', async (name, args) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expectGolden(`commands/golden/explain/${name}`, stdout);
  });

  test('shows the answers of a challenge with file and line', async () => {
    const { stdout } = await explain(northwind, 'ownership');
    expect(stdout).toMatch(/Ravi Menon \(it\) +2 .* examples\/northwind\/responses\/it\.yaml:12\n/);
    expect(stdout).toContain('max(0, 100 × (1 − 1 ÷ 1.6)) = 37.5');
  });

  test('takes another day for everything that depends on it', async () => {
    const { stdout } = await explain(northwind, 'profile-match', '--as-of', '2026-10-15');
    expect(stdout).toContain('The latest reading at or before 2026-10-15 counts: that of 2026-09-30.');
  });

  test('tells a KPI from a challenge of the same id by challenges/ and kpis/', async () => {
    expect((await explain(northwind, 'challenges/ownership')).stdout).toContain('1. Ownership');
    expect((await explain(northwind, 'kpis/profile-match')).stdout).toContain('KPI: ');
  });

  test('explains a rule also when a file is named before it', async () => {
    expect((await explain(northwind, 'stale-reading')).stdout).toContain('Rule stale-reading');
  });

  test('prints what a file with errors still says, and exits with 1', async () => {
    const { code, stdout, stderr } = await explain('examples/broken/alignment.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('were left out because of errors');
    expect(stderr).toContain('Run: cx-scorecard check examples/broken/alignment.yaml');
  });

  test('shows the findings when nothing in the file can be scored', async () => {
    const { code, stdout, stderr } = await runCaptured(['explain', 'empty.yaml'], { 'empty.yaml': 'version: 1\n' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('empty.yaml');
  });
});

describe('explain that cannot run exits with 2 and says what was meant', () => {
  test.each<[readonly string[], string]>([
    [['stale-readin'], 'Did you mean "stale-reading"?'],
    [['ownershp'], 'Did you mean "ownership"?'],
    [['too_few_item'], 'Did you mean "too_few_items"?'],
    [['nothing-like-it'], 'cx-scorecard rules'],
    [[northwind, 'profile-mach'], 'Did you mean "profile-match"?'],
    [[northwind, 'zzz'], 'In this file: ownership'],
    [['mutual-trust'], 'cx-scorecard explain mutual-trust --scorecard cmo-cio-bridge'],
    [['ownership', '--scorecard', 'ten-chalenges'], 'Did you mean "ten-challenges"?'],
    [['missing.yaml'], 'no such file: missing.yaml'],
    [['folder/missing'], 'no such file: folder/missing'],
    [['missing', 'ownership'], 'no such file: missing'],
    [['examples'], 'it is a folder'],
    [[northwind, '--scorecard', 'ten-challenges'], 'A file names its own scorecard'],
    [[northwind, '-f', 'pdf'], 'expected one of terminal, markdown, json'],
    [[northwind, '--as-of', '2026-02-30'], 'no calendar day'],
    [[], 'missing required argument'],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
