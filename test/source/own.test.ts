import { describe, expect, test } from 'vitest';
import { isMap } from '../../src/source/is-map.ts';
import { own } from '../../src/source/own.ts';

describe('what a value holds itself', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('under %s is nothing, unless the user wrote it', (key) => {
    expect(own({}, key)).toBeUndefined();
    expect(own(JSON.parse(`{ "${key}": 1 }`), key)).toBe(1);
  });

  test('are the items of a list, and nothing for what is neither map nor list', () => {
    expect(own(['a', 'b'], 1)).toBe('b');
    expect(own(['a'], 1)).toBeUndefined();
    for (const value of [null, undefined, 'text', 5]) expect(own(value, 'length')).toBeUndefined();
  });
});

test('a map is no list and no single value', () => {
  expect([{}, [], null, 'text', undefined].map(isMap)).toEqual([true, false, false, false, false]);
});
