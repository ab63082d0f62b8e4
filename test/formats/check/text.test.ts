import { expect, test } from 'vitest';
import { text } from '../../../src/formats/check/text.ts';
import { checkedFile, checkReport, finding, formatInput } from './report.ts';

const lines = (report: Parameters<typeof formatInput>[0], width = Number.POSITIVE_INFINITY) =>
  text(formatInput(report, { width })).trimEnd().split('\n');
const gate = (passed: boolean) => ({ id: 'alignment', expected: 60, found: 40, foundReason: null, passed, message: 'alignment: found 40' });

test('a clean file is one line, with its passed gates counted', () => {
  const report = checkReport([checkedFile(), checkedFile({ path: 'other.yaml', gates: [gate(true)] })]);
  expect(lines(report)).toEqual([
    'northwind.yaml  as of 2026-11-20: no findings',
    'other.yaml  as of 2026-11-20: no findings, 1 gate passed',
    '',
    '2 files: no findings',
  ]);
});

test('of many files, those with nothing to say are counted in one line', () => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => checkedFile({ path: `team-${index}.yaml` }));
  expect(lines(checkReport(files(20)))).toHaveLength(22);
  expect(lines(checkReport(files(21)))).toEqual(['21 files: no findings']);
  const failing = checkedFile({ path: 'a.yaml', findings: [finding({ file: 'a.yaml', severity: 'error' })] });
  const gated = checkedFile({ path: 'b.yaml', gates: [gate(false)] });
  const waiting = checkedFile({ path: 'c.yaml', unchecked: ['kpis'] });
  const shown = lines(checkReport([...files(21), failing, gated, waiting]));
  expect(shown.filter((line) => /^\S+\.yaml /.test(line)).map((line) => line.slice(0, 6))).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  expect(shown).toContain('21 other files: no findings');
});

test('a pipe gets each finding on one line that begins with its position', () => {
  const long = 'word '.repeat(60).trim();
  expect(lines(checkReport([checkedFile({ findings: [finding({ message: long })] })]))).toContain(
    `northwind.yaml:8:5  warning  ${long}  [goal-without-kpi]`,
  );
});

test('no line of prose is wider than the terminal', () => {
  const report = checkReport([
    checkedFile({ findings: [finding({ message: 'wide 漢字 words '.repeat(20) })], ratchet: ['word '.repeat(40)] }),
  ]);
  for (const line of lines(report, 60)) expect(line.replaceAll(/[漢字]/g, 'xx').length).toBeLessThanOrEqual(60);
});

test('a file that could not be used at all is named as a whole', () => {
  expect(lines(checkReport([checkedFile({ unchecked: [''] })])).join(' ')).toContain('the whole file: fix the errors there');
});

test('of many places that were not checked, the first 20 are named', () => {
  const shown = (count: number) =>
    lines(checkReport([checkedFile({ unchecked: Array.from({ length: count }, (_, index) => `k${index}`) })])).join(' ');
  expect(shown(20)).toContain('k18, k19: fix the errors there');
  expect(shown(21)).toContain('k18, k19 and 1 more place: fix the errors there');
  expect(shown(19_000)).toContain('k18, k19 and 18980 more places: fix the errors there');
});

test('a path with spaces stays in one piece', () => {
  const path = `teams/${'north and south '.repeat(6)}/a.yaml`;
  const shown = lines(checkReport([checkedFile({ path, findings: [finding({ file: path })] })]), 60);
  expect(shown.some((line) => line.startsWith(`${path}:8:5`))).toBe(true);
});

test('a file that cannot be judged for a day names none', () => {
  expect(lines(checkReport([checkedFile({ asOf: null, findings: [finding({ severity: 'error' })] })]))[0]).toBe('northwind.yaml  1 error');
});

test('a waived finding is disclosed with its reason, not shown as open', () => {
  const waiver = {
    rule: 'goal-without-kpi',
    at: 'goals/brand-trust',
    reason: 'Agreed',
    owner: 'it',
    until: '2027-01-31',
    expired: false,
    used: 1,
  };
  const shown = lines(checkReport([checkedFile({ findings: [finding({ waived: true })], waivers: [waiver] })]));
  expect(shown).toContain('  waived       goal-without-kpi at goals/brand-trust: Agreed (it, until 2027-01-31, covers 1 finding)');
  expect(shown.join('\n')).not.toContain(':8:5');
  expect(shown.at(-1)).toBe('1 file: no findings · 1 waived');
});

test('a failed gate is named with what was found, and passed ones beside it', () => {
  const shown = lines(checkReport([checkedFile({ gates: [gate(false), gate(true)] })]));
  expect(shown).toContain('  gate failed  alignment: found 40');
  expect(shown).toContain('  gate passed  alignment: found 40');
  expect(shown).toContain('Failed. Errors and failed gates fail the run (--fail-on error).');
  expect(shown.at(-1)).toBe('1 file: no findings · 1 gate failed');
});

test.each([
  ['error', 'Passed. Errors and failed gates fail the run (--fail-on error).'],
  ['warning', 'Failed. Errors, warnings and failed gates fail the run (--fail-on warning).'],
  ['note', 'Failed. Any finding and any failed gate fails the run (--fail-on note).'],
] as const)('the verdict says what --fail-on %s means', (failOn, words) => {
  const report = checkReport([checkedFile({ findings: [finding()] })]);
  expect(lines({ ...report, failOn, summary: { ...report.summary, passed: failOn === 'error' } })).toContain(words);
});

test('a finding of the baseline takes one line and says so', () => {
  const known = finding({ baselineState: 'unchanged' });
  const shown = lines(checkReport([checkedFile({ findings: [known, known] })], { baselineSource: 'git:main' }));
  expect(shown.filter((line) => line.endsWith('[goal-without-kpi]  already in the baseline'))).toHaveLength(2);
  expect(shown.join('\n')).not.toContain(known.hint);
  expect(shown).toContain('Passed. Errors and failed gates fail the run (--fail-on error). Compared with: git:main.');
});

test('the lines of the file are shown under a finding when they are at hand', () => {
  const source = `${'x: 1\n'.repeat(7)}  - id: brand-trust\n`;
  const report = checkReport([checkedFile({ findings: [finding()] })]);
  expect(text(formatInput(report, { sources: () => source }))).toContain('- id: brand-trust');
  expect(text(formatInput(report))).not.toContain('- id: brand-trust');
});

test('the lines of the file are shown once for findings in a row at one place, under the last of them', () => {
  const source = `${'x: 1\n'.repeat(7)}  - id: brand-trust\n`;
  const here = finding({ message: 'first here' });
  const report = checkReport([
    checkedFile({ findings: [here, finding({ message: 'second here' }), finding({ line: 3, message: 'elsewhere' })] }),
  ]);
  const shown = text(formatInput(report, { sources: () => source }));
  expect(shown.split('- id: brand-trust')).toHaveLength(2);
  expect(shown.indexOf('- id: brand-trust')).toBeGreaterThan(shown.indexOf('second here'));
  expect(shown.match(/\| +\^+$/gm)).toHaveLength(2);
});

test('a finding of the baseline at the same place does not take the lines of the file away from a new one', () => {
  const source = `${'x: 1\n'.repeat(7)}  - id: brand-trust\n`;
  const report = checkReport([checkedFile({ findings: [finding({ baselineState: 'new' }), finding({ baselineState: 'unchanged' })] })]);
  expect(text(formatInput(report, { sources: () => source }))).toContain('- id: brand-trust');
});

test('the rule to read about is the gravest one that is open and new', () => {
  const known = finding({ rule: 'yaml-syntax', severity: 'error', baselineState: 'unchanged' });
  const report = checkReport([
    checkedFile({ findings: [known, finding(), finding({ rule: 'unknown-key', severity: 'error' }), finding({ severity: 'error' })] }),
  ]);
  expect(lines(report)).toContain('Why a rule matters, with examples: cx-scorecard explain unknown-key');
  expect(lines(checkReport([checkedFile({ findings: [known] })])).join('\n')).not.toContain('explain');
});
