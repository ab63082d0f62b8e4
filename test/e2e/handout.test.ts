import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasCompiler } from '../formats/pdf/tools.ts';
import { cx, root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'handout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const northwind = join(root, 'examples/northwind/alignment.yaml');
const run = (...args: string[]) => cx(['handout', ...args], { cwd: folder });
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const unrated = 'version: 1\norganization: Acme\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';

describe('handout writes', () => {
  test('every file that is asked for, and says so', () => {
    const { code, stdout, stderr } = run(northwind, '-o', 'a.html', '-o', 'b.html', '--for', 'facilitator');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('wrote a.html\nwrote b.html\n');
    expect(textOf('a.html')).toBe(textOf('b.html'));
    expect(textOf('a.html')).toContain('For the facilitator');
  });

  test('the clock times of the start that is given', () => {
    expect(run(northwind, '-q', '-o', 'c.html', '--start', '9:30', '--duration', '60').stderr).toBe('');
    expect(textOf('c.html')).toContain('09:30 to 10:30, 60 minutes');
  });

  test('logo, accent and licence', () => {
    fileWith('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>');
    expect(run(northwind, '-o', 'd.html', '--logo', 'logo.svg', '--accent', '#075', '--licence', 'Jo Example').code).toBe(0);
    expect(textOf('d.html')).toMatch(/<img src="data:image\/svg\+xml;base64,[\s\S]*alt="Logo"/);
    expect(textOf('d.html')).toContain('color:#007755');
  });

  test.skipIf(!hasCompiler)('handout.pdf when nothing is asked for, but not over one that is there', () => {
    expect(run(northwind).stderr).toBe('wrote handout.pdf\n');
    const before = readFileSync(join(folder, 'handout.pdf'));
    const { code, stderr } = run(northwind, '--for', 'facilitator');
    expect([code, stderr]).toEqual([2, 'cx-scorecard: handout.pdf exists already\n  To replace it: -o handout.pdf\n']);
    expect(readFileSync(join(folder, 'handout.pdf')).equals(before)).toBe(true);
  });
});

describe('what can still be made is made, and what is missing is said', () => {
  test('nothing rated: a pre-read and rating sheets', () => {
    const { code, stderr } = run(fileWith('unrated.yaml', unrated), '-o', 'unrated.html');
    expect([code, stderr]).toEqual([
      0,
      'cx-scorecard: nobody has rated anything yet; the pack holds what comes before: a pre-read and blind rating sheets\nwrote unrated.html\n',
    ]);
    expect(textOf('unrated.html')).toContain('How to rate');
  });

  test('--blank says nothing, for it was asked for', () => {
    expect(run('unrated.yaml', '--blank', '-o', 'blank.html').stderr).toBe('wrote blank.html\n');
  });

  test('one side only: challenges without answers beside each other', () => {
    const one = `${unrated}assessments: [{ function: it, answers: { ownership: 2, measurement: 4 } }]\n`;
    const { code, stderr } = run(fileWith('one.yaml', one), '-o', 'one.html');
    expect(code).toBe(0);
    expect(stderr).toContain('the two sides cannot be compared');
    expect(textOf('one.html')).toContain('Ownership of the customer experience');
  });

  test('more challenges than there are', () => {
    expect(run(northwind, '--top', '12', '--duration', '180', '-o', 'top.html').stderr).toContain('the pack has all 10');
  });

  test('errors in the file: the pack without what they touch, and exit code 1', () => {
    const { code, stderr } = run(join(root, 'examples/broken/alignment.yaml'), '-o', 'broken.html');
    expect(code).toBe(1);
    expect(stderr).toMatch(/errors in the file; the pack leaves out what they touch/);
    expect(existsSync(join(folder, 'broken.html'))).toBe(true);
  });

  test('a file that cannot be written does not keep the others', () => {
    const { code, stderr } = run(northwind, '-o', 'no-such-folder/a.html', '-o', 'e.html');
    expect(code).toBe(2);
    expect(stderr).toContain('wrote e.html');
  });
});

describe('what cannot be meant is refused before anything is written', () => {
  fileWith('bad.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><image href="https://example.org/a.png"/></svg>');
  test.each([
    [['--logo', 'none.svg'], 'cannot read none.svg: no such file'],
    [['--logo', 'bad.svg'], 'it refers to something outside itself'],
    [['--accent', '#0a7'], "The nearest darker shade that passes: --accent '#00865e'"],
    [['--accent', 'teal'], 'is no colour'],
    [['--duration', '75'], 'expected one of 60, 90, 120, 180'],
    [['--start', '25:00'], 'is no time of day'],
    [['--top', '0'], 'expected a whole number from 1 to 40'],
    [['--for', 'facilitators'], 'Did you mean "facilitator"?'],
    [['--paper', 'a3'], 'expected one of a4, letter'],
    [['--as-of', '2026-02-30'], 'is no calendar day'],
    [['--licence', 'x'.repeat(121)], 'is 121 characters long'],
    [['-o', 'pack.odt'], 'cannot tell the format of pack.odt'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = run(northwind, '-o', 'refused.html', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'refused.html'))).toBe(false);
  });

  test('a file that is not there', () => {
    expect(run('none.yaml', '-o', 'refused.html').code).toBe(2);
  });
});
