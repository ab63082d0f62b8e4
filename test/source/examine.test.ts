import { expect, test } from 'vitest';
import { Alignment } from '../../src/model/alignment.ts';
import type { Examination } from '../../src/source/examination.ts';
import { examine } from '../../src/source/examine.ts';

const examination = (suggestions: number): Examination => ({
  misfits: [],
  sourceOf: () => '',
  suggestions: { left: suggestions },
  isRefused: () => false,
  fallbacks: {},
  indexes: new WeakMap(),
});

const slipsIn = (value: unknown, suggestions: number) => {
  const looking = examination(suggestions);
  examine(Alignment, { value, path: [] }, looking);
  return looking.misfits.filter(({ rule }) => rule !== 'invalid-shape').map(({ message }) => message.includes('did you mean'));
};

test('the name that was meant is looked for a limited number of times per document, whatever map a slip is in', () => {
  const value = { organisation: 'Acme', perod: 'x', goals: [{ idd: 'a', titel: 'A' }], policy: { rules: { 'stale-redings': 'off' } } };
  expect(slipsIn(value, 200)).toEqual([true, true, true, true, true]);
  expect(slipsIn(value, 3)).toEqual([true, true, true, false, false]);
});

test('the time for unknown keys grows with their number, not with its square', { timeout: 4000 }, () => {
  const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`k${index}`, 1]));
  expect(slipsIn(many, 200)).toHaveLength(40_000);
});

test('a hundred thousand places that were left out are no call with as many arguments', () => {
  const goal = (id: number) => ({
    id: `g${id}`,
    title: 'T',
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])),
  });
  const goals = Array.from({ length: 9 }, (_, index) => goal(index));
  expect(slipsIn({ goals }, 0)).toHaveLength(180_000);
});
