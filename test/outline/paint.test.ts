import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { paintWith, plainPaint } from '../../src/outline/paint.ts';

const strokes = Object.keys(plainPaint) as (keyof typeof plainPaint)[];

test.each(strokes)('plain paint leaves %s text as it is', (stroke) => {
  expect(plainPaint[stroke]('words')).toBe('words');
});

test.each(strokes)('a chalk instance without colours paints nothing: %s', (stroke) => {
  expect(paintWith(new Chalk({ level: 0 }))[stroke]('words')).toBe('words');
});

test('the two sides of the pair never share a colour', () => {
  for (const level of [1, 2, 3] as const) {
    const paint = paintWith(new Chalk({ level }));
    expect(paint.first('x')).not.toBe(paint.second('x'));
    expect(paint.first('x')).not.toBe('x');
  }
});
