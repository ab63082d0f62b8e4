import { describe, expect, test } from 'vitest';
import { inTime } from '../../src/shell/in-time.ts';

const forever = (): never => {
  for (;;);
};

describe('work within a time', () => {
  test('gives its value, which is ours and not a copy', () => {
    const list = [1];
    expect(inTime(1000, () => list)?.value).toBe(list);
    expect(inTime(1000, () => undefined)).toEqual({ value: undefined });
  });

  test('that fails, fails as it would anywhere', () => {
    const error = new RangeError('too much');
    const fail = (): never => {
      throw error;
    };
    expect(() => inTime(1000, fail)).toThrow(error);
  });

  test.each([
    ['a loop without end', forever],
    ['a pattern that tries every way', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    [
      'a loop that catches what it can',
      () => {
        for (;;)
          try {
            forever();
          } catch {
            // What ends it cannot be caught.
          }
      },
    ],
  ])('is ended when it is %s, and what comes next runs as ever', (_, work) => {
    expect(inTime(30, work)).toBeNull();
    expect(inTime(1000, () => 'next')).toEqual({ value: 'next' });
  });

  test('may be less than a millisecond', () => {
    expect(inTime(0.1, forever)).toBeNull();
  });
});
