import { describe, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../src/source/limits.ts';
import { isWord, plainValue } from '../../src/source/plain-scalar.ts';
import { readPlain } from '../../src/source/read-plain.ts';
import { readPlainDocument } from '../../src/source/read-plain-document.ts';

const takes = (text: string, limits: Partial<Limits> = {}): boolean => readPlain(text, { ...defaultLimits, ...limits }) !== null;

describe('the plain reader goes to its limits and not beyond', () => {
  test.each([
    ['a third of the values', 'a: [1, 2, 3, 4]', 'maxNodes', 18],
    ['a third of the values in blocks', 'a:\n- 1\n- b: 2\n', 'maxNodes', 15],
    ['half of the levels in flows', 'a: { b: { c: 1 } }', 'maxDepth', 4],
    ['half of the levels in lists of flows', 'a: [[1]]', 'maxDepth', 4],
    ['half of the levels in maps', 'a:\n  b:\n    c: 1\n', 'maxDepth', 4],
    ['half of the levels in lists', 'a:\n  - b:\n    - 1\n', 'maxDepth', 6],
    ['all keys of a map', 'a: 1\nb: 2\n', 'maxKeys', 2],
    ['all keys of a flow', 'a: { b: 1, c: 2 }', 'maxKeys', 2],
    ['the longest line', 'a: 1\nbc: 1234\nd: 1', 'maxTextLength', 8],
    ['the longest line at the end', 'a: 1\nbc: 1234', 'maxTextLength', 8],
  ] as const)('%s', (_name, text, limit, size) => {
    expect(takes(text, { [limit]: size })).toBe(true);
    expect(takes(text, { [limit]: size - 1 })).toBe(false);
  });

  test('keys of a hundred characters', () => {
    expect(takes(`${'k'.repeat(100)}: 1`)).toBe(true);
    expect(takes(`${'k'.repeat(101)}: 1`)).toBe(false);
  });

  test('all bytes of a file', () => {
    const bytes = new TextEncoder().encode('a: 1\n');
    expect(readPlainDocument(bytes, 'f', { ...defaultLimits, maxBytes: 5 })?.value).toEqual({ a: 1 });
    expect(readPlainDocument(bytes, 'f', { ...defaultLimits, maxBytes: 4 })).toBeNull();
  });
});

describe('an unquoted text', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['tRUE', 'tRUE'],
    ['yes', 'yes'],
    ['nulls', 'nulls'],
    ['0', 0],
    ['-0', 0],
    ['42', 42],
    ['-1.5', -1.5],
    ['1234567890', 1234567890],
    ['2.12345', 2.12345],
    ['1a', '1a'],
    ['1.2.3', '1.2.3'],
    ['-a', '-a'],
    ['+x', '+x'],
    ['.x', '.x'],
    ['12:30', '12:30'],
    ['2026-11-20', '2026-11-20'],
    ['1_000', '1_000'],
    ['0x', '0x'],
    ['0o8', '0o8'],
    ['.infinity', '.infinity'],
  ])('%s means %j', (text, value) => {
    expect(plainValue(text)).toBe(value);
  });

  test.each([
    '12345678901',
    '3.141592',
    '+1',
    '.5',
    '5.',
    '007',
    '00',
    '0x1F',
    '0o17',
    '1e3',
    '1E+3',
    '1.5e-3',
    '.inf',
    '-.INF',
    '+.Inf',
    '.nan',
    '.NaN',
    '.NAN',
    '-007',
  ])('%s is a number that needs a second look', (text) => {
    expect(plainValue(text)).toBeUndefined();
  });

  test('that is a word is no key', () => {
    for (const word of ['true', 'FALSE', 'Null', '~']) expect(isWord(word)).toBe(true);
    for (const name of ['truth', 'falsehood', '', 'nul', 'no']) expect(isWord(name)).toBe(false);
    expect(takes('True: 1')).toBe(false);
    expect(takes('Truth: 1')).toBe(true);
  });
});

describe('what goes on in the next line', () => {
  test.each([
    ['a: [1,\n  2]', true],
    ['a: [1,\n2]', false],
    ['a:\n  b: [1,\n   2]', true],
    ['a:\n  b: [1,\n  2]', false],
    ['a: [\n\n  1]', false],
    ['a: {\n b: 1 }', true],
    ['a: [1\n  , 2]', true],
    ['a: [1 # x\n  , 2]', false],
  ])('%j is plain: %s', (text, plain) => {
    expect(takes(text)).toBe(plain);
  });
});

describe('comments and blanks', () => {
  test.each([
    ['a: x # note', 'x'],
    ['a: x#y', 'x#y'],
    ['a: "x"# no', undefined],
    ['a: x   ', 'x'],
    ['\n# first\n  # second\n\na: x\n\n  # last', 'x'],
    ['a:   x', 'x'],
    ['a: x:y', 'x:y'],
    ['a: x:', undefined],
    ["a: 'it''s'", undefined],
    ["a: 'its'", 'its'],
    ['a: "b\\n"', undefined],
  ])('%j is read as %j', (text, value) => {
    expect((readPlain(text, defaultLimits)?.value as { a: string } | undefined)?.a).toBe(value);
  });
});
