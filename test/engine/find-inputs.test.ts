import { describe, expect, test } from 'vitest';
import { findInputs } from '../../src/engine/find-inputs.ts';
import { CliError } from '../../src/model/cli-error.ts';
import type { Host } from '../../src/model/host.ts';
import { memoryHost } from '../e2e/memory-host.ts';

const alignment = 'kind: alignment\nversion: 1\n';

const find = (files: Readonly<Record<string, string>>, written: readonly string[], ignore: readonly string[] = []) =>
  findInputs(memoryHost(new Map(Object.entries(files))), written, ignore);

const tooMuch: readonly (readonly [string, string])[] = [
  [`${'*a'.repeat(40)}b`, '40 stars in one part of a path, expected at most 3'],
  [`{${'*a'.repeat(3)},x/}${'*a'.repeat(3)}`, '6 stars in one part of a path, expected at most 3'],
  [`${'*a*a/'.repeat(30)}b`, '60 stars in parts that have several, expected at most 4'],
  [`${'**/a/'.repeat(4)}b`, '4 times **, expected at most 3'],
  ['('.repeat(30_000), '30000 characters, expected at most 1000'],
  [`*${'a'.repeat(70_000)}`, '70001 characters, expected at most 1000'],
  ['{a,b}'.repeat(11), '11 groups in braces, expected at most 10'],
  ['{a,a,a,a}'.repeat(10), '1048576 combinations of alternatives, expected at most 1024'],
  ...['+(', '*(', '?(', '@(', '!('].map((group) => [`a${group}b)`, `the extended group "${group}", expected none`] as const),
  ['(a|a)*b', 'alternatives in round brackets, expected none in a glob'],
  ['{a,aa}+b', 'a + that repeats a group, expected none'],
];

/** The words go into the names of the tests: some of the globs are too long for that. */
const refused = tooMuch.map(([glob, words]) => ({ glob, words }));

describe('globs that could take for ever', () => {
  test.each(refused)('are refused in the ignore file, with the line: $words', async ({ glob, words }) => {
    await expect(find({ '.cxscorecardignore': `# ours\n\n${glob}\n`, 'a.yaml': alignment }, ['a.yaml'])).rejects.toMatchObject({
      name: 'CliError',
      message: `.cxscorecardignore line 3: ${words}`,
      hint: expect.stringContaining('Write a simpler glob'),
    });
  });

  test.each(refused)('are refused as --ignore: $words', async ({ glob, words }) => {
    const message = expect.stringMatching(/^--ignore "/);
    await expect(find({ 'a.yaml': alignment }, ['a.yaml'], ['drafts/', glob])).rejects.toMatchObject({ name: 'CliError', message });
    await expect(find({ 'a.yaml': alignment }, ['a.yaml'], [glob])).rejects.toThrow(words);
  });

  test.each(refused.filter(({ glob }) => /[*?{]/.test(glob)))('are refused as an argument: $words', async ({ glob, words }) => {
    await expect(find({ 'a.yaml': alignment }, [glob])).rejects.toThrow(/^the argument "/);
    await expect(find({ 'a.yaml': alignment }, [glob])).rejects.toThrow(words);
  });

  test.each([
    '**/drafts/**',
    '*-*-*.yaml',
    'a/*/b/*/c/*/d/*.yaml',
    'team-{a,b}/*.{yaml,yml}',
    'a \\(old\\)/**',
    'a (old)/x.yaml',
    'Q3 (final)*.yaml',
    '(a+)+b*',
    'c++/*.yaml',
  ])('are not those that people write: %s', async (glob) => {
    expect(await find({ 'a.yaml': alignment }, ['a.yaml'], [glob])).toEqual(['a.yaml']);
  });

  test.each(['*a'.repeat(40), '{a,b}'.repeat(20), '+(a)', '('.repeat(30), '**'.repeat(9)])(
    'a file of that name is taken: %s',
    async (name) => {
      expect(await find({ [name]: alignment }, [name])).toEqual([name]);
    },
  );
});

test('a file of a folder that cannot be read is left to the check, which names it and looks at the others', async () => {
  const plain = memoryHost(new Map(['a', 'b', 'c'].map((name) => [`kpis/${name}.yaml`, name === 'c' ? 'steps: []\n' : 'goals: []\n'])));
  const host: Host = {
    ...plain,
    kind: async () => 'directory',
    readFile: async (path, most) => {
      if (path === 'kpis/b.yaml') throw new CliError(`cannot read ${path}: no permission to read it`);
      return plain.readFile(path, most);
    },
  };
  expect(await findInputs(host, ['kpis'], [])).toEqual(['kpis/a.yaml', 'kpis/b.yaml']);
});
