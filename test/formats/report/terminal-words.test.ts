import { describe, expect, test } from 'vitest';
import { shorten, wrap } from '../../../src/formats/report/terminal/fit.ts';
import { sparkLine } from '../../../src/formats/report/terminal/spark-line.ts';

describe('a text that is too wide', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 4, 'abc…'],
    ['ab cdef', 4, 'ab…'],
    ['漢字漢字', 5, '漢字…'],
    ['abcdef', 1, '…'],
    ['abcdef', 0, ''],
    ['abcdef', -1, ''],
  ])('%j in %d columns is %j', (text, columns, expected) => {
    expect(shorten(text, columns, '…')).toBe(expected);
  });

  test('without signs beyond ASCII ends in what is left of its dots', () => {
    expect(shorten('abcdef', 2, '...')).toBe('..');
    expect(shorten('abcdef', 5, '...')).toBe('ab...');
  });

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['examples/northwind', 10, ['examples/', 'northwind']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 4, ['']],
  ])('%j is broken into lines of %d', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});

describe('values in one line', () => {
  test.each([
    [[1, 2, 3], '▁▄█'],
    [[3, 1, 3], '█▁█'],
    [[2, 2], '▄▄'],
    [[5], '▄'],
    [[], ''],
    [[9, 9, 1, 2, 3], '▁▄█'],
  ])('%j are %s', (values, line) => {
    expect(sparkLine(values, '▁▄█', 3)).toBe(line);
  });
});
