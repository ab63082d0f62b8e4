import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { documentOf } from './support.ts';

const read = (text: string) => readDocument(new TextEncoder().encode(text), 'a/b.yaml', defaultLimits);

describe('places', () => {
  test('a path leads to its key, an item of a list to the item', () => {
    const document = documentOf('a:\n  - b: 1\n    "c d": [x, yy]\n');
    expect(document.locate(['a'])).toEqual({ file: 'f.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 });
    expect(document.locate(['a', 0])).toMatchObject({ line: 2, column: 5, endLine: 2, endColumn: 9 });
    expect(document.locate(['a', 0, 'c d'])).toMatchObject({ line: 3, column: 5, endColumn: 10 });
    expect(document.locate(['a', 0, 'c d', 1])).toMatchObject({ line: 3, column: 16, endColumn: 18 });
    expect(document.locateValue(['a', 0, 'c d'])).toMatchObject({ line: 3, column: 12, endColumn: 19 });
  });

  test('a path that does not exist points at its nearest existing parent', () => {
    const document = documentOf('a:\n  b: 1\n');
    expect(document.locate(['a', 'x', 'y'])).toEqual(document.locate(['a']));
    expect(document.locate(['a', 'b', 0])).toEqual(document.locate(['a', 'b']));
    expect(document.locate(['x'])).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
    expect(document.locate([])).toMatchObject({ line: 1, column: 1 });
  });

  test('only LF and CRLF end a line, and columns count UTF-16 units', () => {
    const document = documentOf('a: x\u2028y\r\n😀: "\u2029"\r\nb: 1\n');
    expect(document.locate(['😀'])).toMatchObject({ line: 2, column: 1, endColumn: 3 });
    expect(document.locateValue(['😀'])).toMatchObject({ line: 2, column: 5 });
    expect(document.locate(['b'])).toMatchObject({ line: 3, column: 1 });
  });

  test('a byte order mark is not counted', () => {
    expect(documentOf('\uFEFFa: 1\n').locate(['a'])).toMatchObject({ line: 1, column: 1 });
    expect(documentOf('\uFEFFa: 1\n').text).toBe('a: 1\n');
  });

  test('the keys behind an alias are where the anchor has them', () => {
    const document = documentOf('a: &x\n  b: 1\nc: *x\n');
    expect(document.locate(['c'])).toMatchObject({ line: 3 });
    expect(document.locate(['c', 'b'])).toMatchObject({ line: 2, column: 3 });
  });
});

describe('values', () => {
  test('maps inherit no names, so that no key is special', () => {
    const value = documentOf('a: { __proto__: { polluted: yes } }\n').value as { a: object };
    const above = Object.getPrototypeOf(value);
    expect({ names: Reflect.ownKeys(above), frozen: Object.isFrozen(above), above: Object.getPrototypeOf(above) }).toEqual({
      names: [],
      frozen: true,
      above: null,
    });
    expect(['constructor', 'toString', '__proto__'].filter((name) => name in value)).toEqual([]);
    expect(Object.keys(value.a)).toEqual(['__proto__']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('a refused number stands as null and is told to later stages', () => {
    const { document, problems } = read('a: [1, .nan]\nb: 1e400\n');
    expect(document?.refused).toEqual([['a', 1], ['b']]);
    expect(document?.value).toEqual({ a: [1, null], b: null });
    expect(problems.map(({ at }) => at)).toEqual(['a/1', 'b']);
  });

  test('a document with a syntax error gives no value', () => {
    expect(read('a: 1\nb: "\n').document).toBeNull();
  });
});

describe('problems', () => {
  test('a duplicate key is reported at the second and points at the first', () => {
    expect(read('goals:\n  - id: x\n    due: 1\n    due: 2\n').problems).toEqual([
      {
        rule: 'duplicate-key',
        file: 'a/b.yaml',
        line: 4,
        column: 5,
        endLine: 4,
        endColumn: 8,
        at: 'goals/x/due',
        message: 'duplicate key "due" (first on line 3)',
        hint: 'Keep one of the two; the first is used until then.',
        related: [{ place: { file: 'a/b.yaml', line: 3, column: 5, endLine: 3, endColumn: 8 }, message: 'first "due"' }],
      },
    ]);
  });

  test('several syntax errors are reported together', () => {
    expect(read('a: @x\nb: 1\nc: !t y\nd: b: c\n').problems.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  test('a limit names its setting and can be changed', () => {
    const { problems } = readDocument(new TextEncoder().encode('[[[1]]]'), 'f', { ...defaultLimits, maxDepth: 2 });
    expect(problems[0]?.message).toBe('nested more than 2 levels deep (setting max-depth)');
    const large = readDocument(new Uint8Array(11), 'f', { ...defaultLimits, maxBytes: 10 });
    expect(large.problems[0]?.message).toBe('the file is larger than 10 bytes (setting max-bytes)');
    expect(large.problems[0]?.hint).toContain('--max-bytes');
  });

  test('no hint tells to raise a limit for which check has no option', () => {
    const texts = {
      maxDepth: '[[[1]]]',
      maxNodes: '[1, 2, 3]',
      maxAliases: 'a: &a 1\nb: *a\nc: *a\n',
      maxKeys: 'a: 1\nb: 2\n',
      maxTextLength: 'abc',
    };
    for (const [limit, text] of Object.entries(texts)) {
      const { problems } = readDocument(new TextEncoder().encode(text), 'f', { ...defaultLimits, [limit]: 1 });
      expect(problems[0]?.message).toMatch(/\(setting max-/);
      expect(problems[0]?.hint).toBe('Split the file, or flatten it; the limit protects against files made to exhaust memory.');
    }
  });

  test('problems beyond those that can be shown are kept', () => {
    expect(read(Array.from({ length: 1500 }, (_, index) => `k${index}: .inf\n`).join('')).problems).toHaveLength(1500);
  });

  test.each([
    ['forbidden characters', '\u0007\n'.repeat(1500)],
    ['syntax errors', '- @a\n'.repeat(1500)],
  ])('a search that ends after a thousand %s says so', (_, text) => {
    expect(read(text).problems.at(-1)).toMatchObject({
      rule: 'yaml-syntax',
      message: 'more than 1000 problems; what comes after them was not looked at',
    });
  });
});
