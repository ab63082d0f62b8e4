import { describe, expect, test } from 'vitest';
import { percentage } from '../../src/outline/numbers.ts';

describe('a share', () => {
  test.each([
    [0, '0\u00a0%'],
    [0.001, '<1\u00a0%'],
    [0.0049, '<1\u00a0%'],
    [0.005, '1\u00a0%'],
    [0.5, '50\u00a0%'],
    [0.994, '99\u00a0%'],
    [0.999, '>99\u00a0%'],
    [1, '100\u00a0%'],
    [1.2, '120\u00a0%'],
    [null, '–'],
  ])('of %d is printed as %j, so that neither nothing nor all is claimed falsely', (value, text) => {
    expect(percentage(value)).toBe(text);
  });
});
