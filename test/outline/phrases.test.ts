import { expect, test } from 'vitest';
import { numberWithinLimits } from '../../src/outline/numbers.ts';
import { capitalised, counted, joined, joinedFew, partOf } from '../../src/outline/words/phrases.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a, with a comma', 'b', 'c'], 'a, with a comma; b; and c'],
])('the names %j are joined as %j', (names, text) => {
  expect(joined(names)).toBe(text);
});

test('a long list names the first three and counts the rest', () => {
  expect(joinedFew(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(joinedFew(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});

const goals = { one: 'goal', many: 'goals', verbs: ['is', 'are'] } as const;

test.each([
  [0, 6, 'none of 6 goals is'],
  [1, 6, '1 of 6 goals is'],
  [2, 6, '2 of 6 goals are'],
  [6, 6, '6 of 6 goals are'],
  [1, 1, 'the only goal is'],
  [0, 1, 'not even the only goal is'],
])('%i of %i agrees with its verb', (count, all, text) => {
  expect(partOf(count, all, goals)).toBe(text);
});

test('a count takes the noun that fits', () => {
  expect([0, 1, 2].map((count) => counted(count, 'goal', 'goals'))).toEqual(['0 goals', '1 goal', '2 goals']);
});

test('a sentence starts with a capital', () => {
  expect(capitalised('the only goal')).toBe('The only goal');
  expect(capitalised('')).toBe('');
});

test.each([
  [59.6, [60, 40], 0, '59.6'],
  [60.4, [60, 40], 0, '60'],
  [39.96, [60, 40], 0, '39.96'],
  [3.46, [3.5], 1, '3.46'],
  [3.5, [3.5], 1, '3.5'],
  [12.3, [60, 40], 0, '12'],
])('%d stays on its side of the limits %j', (value, limits, decimals, text) => {
  expect(numberWithinLimits(value, limits, decimals)).toBe(text);
});
