import { expect, test } from 'vitest';
import { Thresholds } from '../../src/model/alignment.ts';
import { defaultThresholds, describeMethod, readSettings, targetLevel } from '../../src/scoring/settings.ts';
import { alignment, dimension, scorecard } from './build.ts';

const card = scorecard(1);
const five = dimension('c1', 2);

test('every threshold of the file format has a default that its description states', () => {
  expect(Object.keys(defaultThresholds)).toEqual(Object.keys(Thresholds.shape));
  for (const [name, field] of Object.entries(Thresholds.shape)) {
    const stated = /Default ([\d.]+)\.$/.exec(field.description ?? '')?.[1];
    expect([name, Number(stated)]).toEqual([name, defaultThresholds[name as keyof typeof defaultThresholds]]);
  }
});

test('a threshold or a weight of the file replaces its default and no other', () => {
  const settings = readSettings(alignment({ thresholds: { partly: 0.8 }, weights: { attainment: 0 } }), card);
  expect(settings.thresholds).toEqual({ ...defaultThresholds, partly: 0.8 });
  expect(settings.weights.maturity).toBeCloseTo(0.4 / 0.85, 12);
  expect(settings.weights.perception).toBeCloseTo(0.25 / 0.85, 12);
  expect(settings.weights.coverage).toBeCloseTo(0.2 / 0.85, 12);
  expect(settings.weights.attainment).toBe(0);
});

test('weights of nothing but 0 leave the default ones', () => {
  const weights = { maturity: 0, perception: 0, coverage: 0, attainment: 0 };
  expect(readSettings(alignment({ weights }), card).weights).toEqual(readSettings(alignment(), card).weights);
});

test('the distance at random follows from the number of levels', () => {
  expect(readSettings(alignment(), card).chanceDistance).toBeCloseTo(1.6, 12);
  expect(readSettings(alignment(), scorecard(1, 2, 2)).chanceDistance).toBeCloseTo(0.5, 12);
  expect(readSettings(alignment(), scorecard(1, 2, 7)).levels).toBe(7);
});

test('a target is the challenge’s own, the file’s default, the scorecard’s, or 4', () => {
  const advised = { ...five, target: { level: 3, why: 'Enough here.' } };
  expect(targetLevel({ default: 2, c1: 5 }, advised, 5)).toBe(5);
  expect(targetLevel({ default: 2 }, advised, 5)).toBe(2);
  expect(targetLevel({}, advised, 5)).toBe(3);
  expect(targetLevel(undefined, five, 5)).toBe(4);
  expect(targetLevel(undefined, five, 3)).toBe(3);
  expect(targetLevel(undefined, five, 10)).toBe(4);
});

test('the method echoes every value it used', () => {
  const method = describeMethod(readSettings(alignment({ thresholds: { green: 0.95 } }), card));
  expect(method.thresholds).toEqual({ ...defaultThresholds, green: 0.95 });
  expect(Object.keys(method.thresholds)).toEqual(Object.keys(defaultThresholds));
  expect(method).toMatchObject({ version: 1, interval: { resamples: 2000, seed: 42, level: 0.95 }, chanceDistance: 1.6 });
  expect(method.weights).toEqual({ maturity: 0.4, perception: 0.25, coverage: 0.2, attainment: 0.15 });
  expect(method.scope).toMatch(/these respondents/);
});
