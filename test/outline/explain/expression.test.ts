import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arithmetic,
  difference,
  distance,
  type Expression,
  evaluate,
  largest,
  mean,
  product,
  quotient,
  smallest,
  sum,
  term,
} from '../../../src/outline/explain/expression.ts';
import { calculator } from '../../../src/outline/numbers.ts';
import { compute, workOut } from './calculate.ts';

const t = (value: number): Expression => term('term', value);

describe('arithmetic', () => {
  test.each<[Expression, string]>([
    [product(t(100), difference(t(1), quotient(t(0.95), t(1.6)))), '100 × (1 − 0.95 ÷ 1.6)'],
    [difference(t(5), difference(t(3), t(1))), '5 − (3 − 1)'],
    [difference(t(5), sum(t(3), t(1))), '5 − (3 + 1)'],
    [quotient(t(8), product(t(2), t(2))), '8 ÷ (2 × 2)'],
    [quotient(sum(t(1), t(2)), t(3)), '(1 + 2) ÷ 3'],
    [sum(t(1), product(t(-1.5), t(4))), '1 + (−1.5) × 4'],
    [mean([t(4), t(2)]), '(4 + 2) ÷ 2'],
    [mean([t(4)]), '4'],
    [product(t(100), mean([t(0.4), t(0.2)])), '100 × (0.4 + 0.2) ÷ 2'],
    [quotient(t(1), mean([t(0.4), t(0.2)])), '1 ÷ ((0.4 + 0.2) ÷ 2)'],
    [distance(t(2), t(4)), '|2 − 4|'],
    [largest(t(0), smallest(t(1), t(1.25))), 'max(0, min(1, 1.25))'],
  ])('is written with the brackets it needs: %#', (expression, printed) => {
    expect(arithmetic(expression)).toBe(printed);
    expect(workOut(printed)).toBeCloseTo(evaluate(expression), 9);
  });

  test('counts equal answers when there are many', () => {
    const answers = mean([...Array.from({ length: 30 }, () => t(4)), ...Array.from({ length: 20 }, () => t(5))]);
    expect(arithmetic(answers)).toBe('(30 × 4 + 20 × 5) ÷ 50');
    expect(evaluate(answers)).toBeCloseTo(4.4, 12);
  });

  test('printed brackets never change the value', () => {
    const number = fc.integer({ min: -9, max: 9 }).map(t);
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        number,
        fc
          .tuple(tie('tree'), tie('tree'), fc.constantFrom(sum, difference, product, quotient, largest, smallest))
          .map(([a, b, join]) => join(a, b)),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(mean),
        fc.tuple(number, number).map(([a, b]) => distance(a, b)),
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        const value = evaluate(expression);
        fc.pre(Number.isFinite(value));
        expect(compute(expression)).toBeCloseTo(value, 6);
        expect(workOut(arithmetic(expression))).toBeCloseTo(value, 6);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number for the calculator', () => {
  test.each([
    [0, '0'],
    [1.6, '1.6'],
    [-1.5, '−1.5'],
    [2 / 3, '0.66666667'],
    [110 / 3, '36.666667'],
    [40.3935185185, '40.393519'],
    [0.1 + 0.2, '0.3'],
    [123456789, '123456789'],
    [1234567.25, '1234567.25'],
    [1e300, '1e+300'],
  ])('%d is %s', (value, printed) => {
    expect(calculator(value)).toBe(printed);
  });

  test('keeps eight digits of everything a person would type', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e9, noNaN: true }), (value) => {
        expect(Math.abs(Number(calculator(value)) - value) / value).toBeLessThanOrEqual(5e-8);
      }),
    );
  });
});
