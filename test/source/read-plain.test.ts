import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/source/limits.ts';
import { readPlain } from '../../src/source/read-plain.ts';
import { compareReaders } from '../fuzz/compare-readers.ts';
import { differences } from '../fuzz/differential.ts';
import { exampleTexts } from '../fuzz/plain-mutants.ts';

const read = (text: string) => readPlain(text, defaultLimits)?.root() ?? null;
const value = (text: string) => JSON.stringify(read(text)?.value ?? null);

describe('the plain reader', () => {
  test('agrees with the full one on examples, the YAML test suite, hostile files and 10,000 mutants', () => {
    const { counts, different } = differences(10_000, 20_261_120);
    expect(different).toEqual([]);
    expect(counts.same).toBeGreaterThan(900);
  });

  test('takes the examples that are right', () => {
    const files = exampleTexts.filter(([path]) => path.endsWith('alignment.yaml') || path.includes('responses'));
    const left = files.filter(([, text]) => compareReaders(text) !== 'same').map(([path]) => path);
    expect(left).toEqual(['examples/broken/alignment.yaml']);
  });

  test('reads maps, lists, flows and texts', () => {
    expect(value('a: 1\nb:\n  c: x y # z\n  d:\n  - e: true\n    f: [1, "2", { g: ~ }]\n  - h\n')).toBe(
      '{"a":1,"b":{"c":"x y","d":[{"e":true,"f":[1,"2",{"g":null}]},"h"]}}',
    );
    expect(value('a: { b: 1,\n  c: 2 }\nd: -0\ne: 2026-11-20\nf: 3/5')).toBe('{"a":{"b":1,"c":2},"d":0,"e":"2026-11-20","f":"3/5"}');
  });

  const beyondPlain = [
    '',
    '- a',
    ' a: 1',
    'a',
    'a:',
    'a: 1\na: 2',
    'a: "b\\n"',
    'a: |\n  b',
    'a: b\n  c',
    'a: &x b',
    'a: !!str b',
    'a: 0x1F',
    'a: 1e3',
    'a: 007',
    'a: 12345678901',
    'a: b: c',
    'a: [b\nc]',
    'a: [b, c',
    'a: "b" c',
    'a:\n  b: 1\n c: 2',
    '? a',
    '---\na: 1',
    'null: 1',
    'a: [1,]',
    'a: {b: 1, b: 2}',
    'a: {b:1}',
    `a: ${'['.repeat(40)}${']'.repeat(40)}`,
  ];
  test.each(beyondPlain.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('leaves %s to the full one', (_, text) => {
    expect(read(text)).toBeNull();
  });

  const long = 70_000;
  const manySigns: readonly (readonly [what: string, text: string])[] = [
    ['spaces before a value', `a: ${' '.repeat(long)}1\n`],
    ['spaces after a value', `a: x${' '.repeat(long)}\nb: 1`],
    ['spaces before a comment', `a: x${' '.repeat(long)}# c\nb: 1`],
    ['spaces before a key', `a:\n${' '.repeat(long)}b: 1\n`],
    ['spaces alone on a line', `a: 1\n${' '.repeat(long)}\nb: 2\n`],
    ['empty lines', `a: 1${'\n'.repeat(long)}b: 2\n`],
    ['lines of spaces', `a: 1\n${'   \n'.repeat(long)}b: 2\n`],
    ['a long comment', `a: 1 #${'x'.repeat(long)}\nb: 2`],
    ['a long text', `a: ${'x'.repeat(65_537)}`],
    ['a text at the limit', `a: ${'x'.repeat(65_530)}`],
    ['many keys', `a: { ${Array.from({ length: 19_999 }, (_, index) => `k${index}: 1`).join(', ')} }`],
    ['many values', `a: [${'1, '.repeat(66_000)}1]`],
    ['many items', `a:\n${'- 1\n'.repeat(66_000)}`],
    ['many maps', `a:\n${'- a: 1\n'.repeat(33_000)}`],
    [
      'maps in maps',
      Array.from({ length: 31 }, (_, depth) => `${' '.repeat(depth)}a:`)
        .concat(`${' '.repeat(31)}b: 1`)
        .join('\n'),
    ],
    ['lists in lists', `a: ${'['.repeat(30)}1${']'.repeat(30)}`],
  ];
  test.each(manySigns)('agrees about %s, near the limits', (_, text) => {
    expect(compareReaders(text)).not.toBe('different');
  });

  test('keeps the limits: more goes to the full reader, which says so', () => {
    expect(readPlain('a: xyz', { ...defaultLimits, maxTextLength: 2 })).toBeNull();
    expect(readPlain('a: 1\nb: 1\nc: 1', { ...defaultLimits, maxKeys: 2 })).toBeNull();
    expect(readPlain('a: [1, 2, 3, 4]', { ...defaultLimits, maxNodes: 12 })).toBeNull();
    expect(readPlain('a: { b: { c: 1 } }', { ...defaultLimits, maxDepth: 3 })).toBeNull();
  });
});
