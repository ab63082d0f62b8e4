import { expect, test } from 'vitest';
import { choosePair } from '../../src/scoring/pair.ts';
import { alignment, scorecard } from './build.ts';

const card = scorecard(1);

test('the pair of the file comes first', () => {
  expect(choosePair(alignment({ pair: ['CXO', 'CMO'] }), card)).toEqual(['CXO', 'CMO']);
});

test('without one it is the functions of the CMO and the CIO', () => {
  const functions = { it: { lead: 'CIO' }, marketing: { lead: 'CMO' } };
  expect(choosePair(alignment({ functions }), card)).toEqual(['marketing', 'it']);
});

test('a scorecard may name other titles', () => {
  expect(choosePair(alignment(), { ...card, pair: ['CMO', 'CXO'] })).toEqual(['CMO', 'CXO']);
});

test('a title held by nobody or by two functions settles nothing', () => {
  expect(choosePair(alignment({ functions: { marketing: { lead: 'CMO' } } }), card)).toBeNull();
  expect(choosePair(alignment({ functions: { it: { lead: 'CIO' } } }), card)).toBeNull();
  const functions = { brand: { lead: 'CMO' }, growth: { lead: 'CMO' }, it: { lead: 'CIO' } };
  expect(choosePair(alignment({ functions }), card)).toBeNull();
});

test('a pair of a function with itself, or of unknown functions, is none', () => {
  expect(choosePair(alignment({ pair: ['CMO', 'CMO'] }), card)).toBeNull();
  expect(choosePair(alignment({ pair: ['CMO', 'toString'] }), card)).toBeNull();
  expect(choosePair(alignment({ pair: ['constructor', 'CIO'] }), card)).toBeNull();
});
