import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { cx, root } from './run.ts';

const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const northwind = 'examples/northwind/alignment.yaml';
const fileOf = (example: string): string => `examples/${example}/alignment.yaml`;

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(root, 'scorecards/schema/result.schema.json'), 'utf8')),
);

/** Every null in a result must have a reason beside it, or be something the file simply does not say. */
const unsaid = new Set([
  'period',
  'name',
  'respondent',
  'note',
  'definition',
  'unit',
  'owner',
  'baseline',
  'target',
  'start',
  'due',
  'source',
  'accountable',
  'evidence',
  'notApplicable',
  'challenge',
  'expectsLevel',
  'agreed',
  'opening',
  'action',
  'indicator',
  'pair',
  'basis',
  'place',
  'weakest',
  'elapsed',
  'age',
  'maxAge',
  'reading',
  'range',
  'baselineState',
  'closerThanChance',
  'band',
  'judgement',
  'rank',
  'rankRange',
  'topOneShare',
  'topThreeShare',
  'firmness',
  'label',
  'below',
  'above',
  'maturity',
  'perception',
  'attainment',
  'gap',
  'given',
  'received',
  'difference',
  'strength',
  'reciprocity',
]);

function unexplained(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unexplained(item, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    if (inner !== null) return unexplained(inner, `${path}/${key}`);
    if (/reason$/i.test(key) || unsaid.has(key)) return [];
    const own = entries.some(([name, reason]) => (name === `${key}Reason` || name === 'reason' || name === 'state') && reason !== null);
    const shared = entries.some(
      ([name, reason]) =>
        /Reason$/.test(name) &&
        reason !== null &&
        (key.startsWith(name.replace(/Reason$/, '')) || (key === 'raw' && name === 'attainmentReason')),
    );
    return own || shared ? [] : [`${path}/${key}`];
  });
}

describe('report', () => {
  test('there are examples', () => {
    expect(examples).toEqual(expect.arrayContaining(['minimal', 'northwind', 'first-draft', 'broken']));
  });

  test.each(examples)('-f json of %s fits the shipped result schema, and every null has its reason', (example) => {
    const { stdout, code } = cx(['report', fileOf(example), '-f', 'json', '--as-of', '2026-11-20']);
    expect(code).toBe(example === 'broken' ? 1 : 0);
    const result = JSON.parse(stdout);
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(unexplained(result, '')).toEqual([]);
  });

  test.each([60, 80, 100, 160])('the screen of every example fits %d columns', (width) => {
    for (const example of examples) {
      const { stdout } = cx(['report', fileOf(example), '--width', String(width)]);
      for (const line of stdout.split('\n')) expect([...line].length, `${example}: ${line}`).toBeLessThanOrEqual(width);
    }
  });

  test('the northwind screen fits 40 lines and says who is apart', () => {
    const { stdout, stderr, code } = cx(['report', northwind]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(stdout).toContain('CMO–CIO alignment   Northwind Outfitters');
    expect(stdout).toContain('Talk about first');
  });

  test('the same bytes on two runs, in another time zone and another language', () => {
    for (const format of ['terminal', 'json']) {
      const first = cx(['report', northwind, '-f', format]).stdout;
      for (const env of [
        {},
        { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        { TZ: 'America/Los_Angeles', LANG: 'C' },
      ]) {
        expect(cx(['report', northwind, '-f', format], { env }).stdout).toBe(first);
      }
    }
  });

  test('no colour in pipes, colour when forced', () => {
    const esc = String.fromCharCode(27);
    expect(cx(['report', northwind]).stdout).not.toContain(esc);
    expect(cx(['report', northwind], { env: { FORCE_COLOR: '1' } }).stdout).toContain(esc);
    expect(cx(['report', northwind], { env: { FORCE_COLOR: '0', NO_COLOR: '1' } }).stdout).not.toContain(esc);
  });

  test('--ascii prints nothing but ASCII', () => {
    const { stdout } = cx(['report', northwind, '--ascii']);
    expect([...stdout].filter((character) => (character.codePointAt(0) ?? 0) > 126)).toEqual([]);
  });

  test('--as-of moves what depends on time', () => {
    const stale = (day: string) =>
      JSON.parse(cx(['report', northwind, '-f', 'json', '--as-of', day]).stdout).kpis.filter(
        (kpi: { status: string }) => kpi.status === 'stale',
      ).length;
    expect(stale('2027-12-31')).toBeGreaterThan(stale('2026-11-20'));
  });

  test('standard input is read for -', () => {
    const text = readFileSync(join(root, fileOf('minimal')));
    const { stdout, code } = cx(['report', '-'], { input: text });
    expect(code).toBe(0);
    expect(stdout).toContain('Harbour Lane Books');
  });

  test('several outputs in one run, each in the format of its ending', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-report-'));
    const { code, stdout, stderr } = cx(['report', northwind, '-o', join(folder, 'a.json'), '-o', join(folder, 'a.txt')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('wrote ');
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).organization).toBe('Northwind Outfitters');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('CMO–CIO alignment');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.txt']);
  });

  test('a file with errors is still reported as far as it goes, with exit code 1', () => {
    const { code, stdout, stderr } = cx(['report', fileOf('broken')]);
    expect(code).toBe(1);
    expect(stdout).toContain('left out because of errors');
    expect(stderr).toContain('cx-scorecard check examples/broken/alignment.yaml');
  });

  test('a file that is no YAML gives its errors and exit code 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-report-'));
    writeFileSync(join(folder, 'a.yaml'), 'organization: "Northwind\nfunctions: {}\n');
    const { code, stdout, stderr } = cx(['report', join(folder, 'a.yaml')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('yaml-syntax');
  });

  test.each([
    ['a missing file', ['report', 'nowhere.yaml'], 'cannot read nowhere.yaml: no such file'],
    ['a folder', ['report', 'examples'], 'cannot read examples: it is a folder, expected a file'],
    ['an unknown format', ['report', northwind, '-f', 'jsn'], 'Did you mean "json"?'],
    ['an impossible day', ['report', northwind, '--as-of', '2026-02-30'], 'is no calendar day'],
    ['an unknown ending', ['report', northwind, '-o', 'x.unknown'], 'cannot tell the format'],
    ['an unknown option', ['report', northwind, '--colour'], 'unknown option'],
    ['an unknown command', ['reprot', northwind], 'unknown command'],
    ['no file', ['report'], "missing required argument 'file'"],
  ])('%s exits with 2 and says why in one line', (_what, args, message) => {
    const { code, stdout, stderr } = cx(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
