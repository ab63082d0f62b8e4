import { describe, expect, test } from 'vitest';
import type { Kpi } from '../../../src/model/alignment.ts';
import { rawExpression } from '../../../src/outline/explain/kpi-raw.ts';
import { type Flaw, type Measure, readMeasure } from '../../../src/scoring/kpi-attainment.ts';
import { compute } from './calculate.ts';

const range = { low: 10, high: 14 };

const cases: readonly (readonly [words: string, kpi: Partial<Kpi>, value: number | boolean, attainment: number])[] = [
  ['reading ÷ target, because higher is better', { direction: 'higher', target: 80 }, 60, 0.75],
  ['2 − reading ÷ target, because lower is better', { direction: 'lower', target: 4 }, 5, 0.75],
  ['because it has a baseline', { direction: 'lower', baseline: 10, target: 2 }, 6, 0.5],
  ['1 at or below a target of 0, else 0', { direction: 'lower', target: 0 }, 0, 1],
  ['1 at or below a target of 0, else 0', { direction: 'lower', target: 0 }, 3, 0],
  ['1 when done, 0 when not', { direction: 'milestone' }, true, 1],
  ['1 when done, 0 when not', { direction: 'milestone', target: true }, false, 0],
  ['the reading lies inside the range', { direction: 'range', target: range }, 10, 1],
  ['the reading lies inside the range', { direction: 'range', target: range }, 14, 1],
  ['distance below the range ÷ tolerance', { direction: 'range', target: range }, 9, 0.75],
  ['distance below the range ÷ tolerance', { direction: 'range', target: { ...range, min: 8 } }, 9, 0.5],
  ['distance above the range ÷ tolerance', { direction: 'range', target: range }, 17, 0.25],
  ['distance above the range ÷ tolerance', { direction: 'range', target: { ...range, max: 24 } }, 17, 0.7],
  ['no tolerance is left', { direction: 'range', target: { ...range, min: 10 } }, 9, 0],
  ['no tolerance is left', { direction: 'range', target: { ...range, max: 14 } }, 15, 0],
];

describe('attainment before capping is explained by the case that applies', () => {
  test.each(cases)('%s (%j, %j)', (words, part, value, attainment) => {
    const kpi = { id: 'k', title: 'K', ...part } as Kpi;
    const { formula, expression } = rawExpression(kpi, value);
    expect(formula).toContain(words);
    expect(compute(expression)).toBeCloseTo(attainment, 12);
    expect((readMeasure(kpi) as Exclude<Measure | Flaw, string>)(value)).toBeCloseTo(attainment, 12);
  });
});
