import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cx } from './run.ts';

const alignment = 'version: 1\norganization: Acme\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
const names = ['Q3 (final).yaml', 'Q3 (final) copy.yaml', 'Q3 final.yaml', '(a+)+b.yaml', 'aab.yaml', 'old (x)/a.yaml', 'Q4.yaml'];

const cwd = mkdtempSync(join(tmpdir(), 'cx-globs-'));
mkdirSync(join(cwd, 'old (x)'));
for (const name of names) writeFileSync(join(cwd, name), alignment);

const checked = (...args: string[]): string[] =>
  JSON.parse(cx(['check', ...args, '-f', 'json'], { cwd }).stdout).files.map(({ path }: { path: string }) => path);
const without = (...left: string[]): string[] => names.filter((name) => !left.includes(name)).sort();

describe('a round bracket in a glob is one in a name', () => {
  test.each([
    ['Q3 (final)*.yaml', ['Q3 (final).yaml', 'Q3 (final) copy.yaml']],
    ['* (final).yaml', ['Q3 (final).yaml']],
    ['(a+)+b*', ['(a+)+b.yaml']],
    ['old (x)/', ['old (x)/a.yaml']],
    ['old (x)/*', ['old (x)/a.yaml']],
    ['Q3 \\(final\\)*.yaml', ['Q3 (final).yaml', 'Q3 (final) copy.yaml']],
    ['Q3 (final).yaml', ['Q3 (final).yaml']],
  ])('to leave out: %s', (glob, left) => {
    expect(checked('.', '--ignore', glob)).toEqual(without(...left));
  });

  test('to check', () => {
    expect(checked('Q3 (final)*.yaml')).toEqual(['Q3 (final) copy.yaml', 'Q3 (final).yaml']);
    expect(checked('old (x)/*.yaml')).toEqual(['old (x)/a.yaml']);
  });
});
