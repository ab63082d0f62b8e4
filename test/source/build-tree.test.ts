import { describe, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../src/source/limits.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import { readDocument } from '../../src/source/read-document.ts';
import type { SourceNode } from '../../src/source/source-node.ts';

const messages = (text: string, limits: Partial<Limits> = {}): readonly string[] =>
  readDocument(new TextEncoder().encode(text), 'f', { ...defaultLimits, ...limits }).problems.map(({ message }) => message);

/** The smallest limit under which a text is fine. */
function least(text: string, limit: keyof Limits): number {
  for (let size = 1; size < 100; size += 1) if (messages(text, { [limit]: size }).length === 0) return size;
  throw new Error('no limit is enough');
}

describe('limits count', () => {
  test.each([
    ['a: 1\nb: [2, 3]\n', 5],
    ['a: &x [1, 2]\nb: *x\n', 7],
    ['a: &x [1, 2]\nb: *x\nc: *x\n', 10],
    ['a: &x { k: 1 }\nb: &y [*x, *x]\nc: *y\n', 13],
    ['&k a: 1\nb: *k\n', 3],
    ['a:\nb: ~\n', 3],
  ])('the values of %j, aliases written out', (text, values) => {
    expect(least(text, 'maxNodes')).toBe(values);
    expect(messages(text, { maxNodes: values - 1 })[0]).toMatch(
      new RegExp(`^more than ${values - 1} values(?: once aliases are written out)? \\(setting max-nodes\\)$`),
    );
  });

  test.each([
    ['a: &x [[1]]\nb: *x\n', 3],
    ['a: &x [[1]]\nb: { c: *x }\n', 4],
    ['a: &x [1]\nb: &y [*x]\nc: [[*y]]\n', 5],
  ])('the levels of %j, aliases written out', (text, levels) => {
    expect(least(text, 'maxDepth')).toBe(levels);
  });

  test('the keys of the largest map', () => {
    expect(least('a: { b: 1, c: 2, d: 3 }\ne: 1\n', 'maxKeys')).toBe(3);
    expect(messages('a: 1\nb: 2\nc: 3\n', { maxKeys: 2 })).toEqual(['a map of 3 keys, the limit is 2 (setting max-keys)']);
  });

  test('once: what comes after a limit is not told', () => {
    expect(messages('a: [1, 2, 3, 4, 5]\nb: .inf\nc: { d: 1, d: 2 }\n', { maxNodes: 3 })).toEqual([
      'more than 3 values (setting max-nodes)',
    ]);
  });

  test('no faults: each is told, and the rest is read', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `k${index}: .inf\n`).join('');
    const { tree } = parseYaml(many, defaultLimits);
    expect(tree?.faults).toHaveLength(1200);
    expect(tree?.complete).toBe(true);
  });
});

/** Every node as the text it stands for. */
function pieces(text: string): unknown {
  const { tree } = parseYaml(text, defaultLimits);
  const piece = (node: SourceNode): unknown => {
    const own = text.slice(node.start, node.end);
    if (node.kind === 'list') return [own, ...node.items.map(piece)];
    if (node.kind === 'map')
      return [own, ...[...node.entries].map(([name, { key, node: value }]) => [name, text.slice(key.start, key.end), piece(value)])];
    return own;
  };
  return tree === null || tree === undefined ? null : piece(tree.root);
}

describe('a value stands for its own text', () => {
  test('a block ends with its last value, without the comments and lines after it', () => {
    expect(pieces('a:\n  b: 1\n  c: "x" # note\n\n# end\nd: 2\n')).toEqual([
      'a:\n  b: 1\n  c: "x" # note\n\n# end\nd: 2',
      ['a', 'a', ['b: 1\n  c: "x"', ['b', 'b', '1'], ['c', 'c', '"x"']]],
      ['d', 'd', '2'],
    ]);
    expect(pieces('- 1\n- [2, 3 ]  # x\n')).toEqual(['- 1\n- [2, 3 ]', '1', ['[2, 3 ]', '2', '3']]);
  });

  test('a flow reaches to its closing sign', () => {
    expect(pieces('a: { b: 1,\n  c: [ ] }\n')).toEqual([
      'a: { b: 1,\n  c: [ ] }',
      ['a', 'a', ['{ b: 1,\n  c: [ ] }', ['b', 'b', '1'], ['c', 'c', ['[ ]']]]],
    ]);
  });

  test('an empty value stands behind its key', () => {
    expect(pieces('a:\nb: 1\n')).toEqual(['a:\nb: 1', ['a', 'a', ''], ['b', 'b', '1']]);
  });

  test('a block that ends in an alias ends behind it, and the alias is what its anchor is', () => {
    expect(pieces('a: &x 1\nb:\n  c: *x\n')).toEqual(['a: &x 1\nb:\n  c: *x', ['a', 'a', '1'], ['b', 'b', ['c: *x', ['c', 'c', '1']]]]);
    expect(pieces('- &x 1\n- *x\n')).toEqual(['- &x 1\n- *x', '1', '1']);
  });
});

describe('values', () => {
  const value = (text: string): unknown => readDocument(new TextEncoder().encode(text), 'f', defaultLimits).document?.value;

  test('minus nothing is nothing, words stay words', () => {
    expect(Object.is((value('a: -0\n') as { a: number }).a, 0)).toBe(true);
    expect(value('a: -0.0\nb: true\nc: ~\nd: "~"\n')).toEqual({ a: 0, b: true, c: null, d: '~' });
  });

  test('of a key that is there twice the first counts', () => {
    expect(value('a: 1\na: { b: 2 }\n')).toEqual({ a: 1 });
  });

  test('an anchor of a key is the text of the key', () => {
    expect(value('&k 7: 1\nb: *k\n') ?? messages('&k 7: 1\nb: *k\n')).toBeDefined();
    expect(value('&k key: 1\nb: *k\n')).toEqual({ key: 1, b: 'key' });
  });

  test.each([
    ['a: *x\n', 'alias "x" is not defined before this line; quote the text if "*" is meant literally'],
    ['a: &x [*x]\n', 'recursive alias "x"'],
    ['a: 1\na: 2\n', 'duplicate key "a" (first on line 1)'],
  ])('%j is told of', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test('refused numbers are told with their paths', () => {
    const { tree } = parseYaml('a: { b: [1, .nan] }\nc: 1e400\n', defaultLimits);
    expect(tree?.refused).toEqual([['a', 'b', 1], ['c']]);
    expect(tree?.faults.map(({ path }) => path)).toEqual([['a', 'b', 1], ['c']]);
  });
});
