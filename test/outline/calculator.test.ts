import { describe, expect, test } from 'vitest';
import { calculator, distanceWithinBand, numberWithinLimits } from '../../src/outline/numbers.ts';

describe('a number as a pocket calculator shows it', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [0.5, '0.5'],
    [1 / 3, '0.33333333'],
    [200 / 3, '66.666667'],
    [-1234.5, '−1234.5'],
    [1e15, '1000000000000000'],
    [1e21, '1e+21'],
    [1e-9, '1e−9'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%d is %s', (value, text) => {
    expect(calculator(value)).toBe(text);
  });
});

describe('a printed number stays on its side of every limit', () => {
  test.each([
    [1.04, '1.04'],
    [1.0004, '1.0004'],
    [1.00004, '1.0000'],
    [1, '1.0'],
    [0.5, '0.5'],
    [0.504, '0.504'],
    [null, '–'],
  ])('the distance %d is %s beside 0.5 and 1', (value, text) => {
    expect(distanceWithinBand(value, [0.5, 1])).toBe(text);
  });

  test.each([
    [59.6, '59.6'],
    [59.4, '59'],
    [60, '60'],
    [59.96, '59.96'],
    [null, '–'],
  ])('the points %d are %s beside 60', (value, text) => {
    expect(numberWithinLimits(value, [60], 0)).toMatch(new RegExp(`^${text.replace('.', '\\.')}`));
  });
});
