import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../src/outline/handout/apportion.ts';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import { durations } from '../../../src/outline/handout/pack.ts';
import { clockAfter } from '../../../src/outline/handout/schedule.ts';
import { examples, packOf, plainOptions, scored } from './pack-of.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('minutes', () => {
  test('shares add up to the total, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10, noNaN: true })), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 10 }),
        (total, weights, least) => {
          const shares = apportion(total, weights, least);
          expect(sum(shares)).toBe(total);
          expect(shares.every((share) => Number.isInteger(share) && share >= Math.min(least, Math.floor(total / weights.length)))).toBe(
            true,
          );
        },
      ),
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 180 }),
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 2, maxLength: 6 }),
        (total, weights) => {
          const ordered = [...weights].sort((a, b) => b - a);
          const shares = apportion(total, ordered, 5);
          expect([...shares].sort((a, b) => b - a)).toEqual(shares);
        },
      ),
    );
  });

  test('the largest remainder gets the last minute', () => {
    expect(apportion(10, [1, 1, 1], 0)).toEqual([4, 3, 3]);
    expect(apportion(10, [5, 3, 2.5], 0)).toEqual([5, 3, 2]);
    expect(apportion(51, [1.75, 1.65, 1.5], 5)).toEqual([18, 17, 16]);
  });
});

test('clock times go on after midnight', () => {
  expect(clockAfter('23:30', 45)).toBe('00:15');
  expect(clockAfter('09:05', 0)).toBe('09:05');
});

test.each(examples)('the session of %s adds up for every duration, start and number of challenges', async (name) => {
  const { result, scorecard } = await scored(name);
  for (const duration of durations) {
    for (const top of [null, 1, 3, 10, 40]) {
      for (const start of ['00:00', '09:00', '13:45', '23:10']) {
        const { agenda } = handoutPack(result, scorecard, { ...plainOptions, duration, top, start });
        expect(sum(agenda.map(({ minutes }) => minutes))).toBe(duration);
        expect(agenda.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
        expect(agenda[0]?.start).toBe(start);
        expect(agenda.at(-1)?.end).toBe(clockAfter(start, duration));
        agenda.slice(1).forEach((slot, index) => {
          expect(slot.start).toBe(agenda[index]?.end);
        });
        for (const slot of agenda) expect(clockAfter(slot.start, slot.minutes)).toBe(slot.end);
        const buffer = sum(agenda.filter(({ kind }) => kind === 'buffer').map(({ minutes }) => minutes));
        expect(buffer / duration).toBeGreaterThanOrEqual(0.1);
        expect(buffer / duration).toBeLessThanOrEqual(0.15);
      }
    }
  }
});

test('the widest disagreement comes first and gets the longest slot', async () => {
  const { agenda } = await packOf('northwind', { duration: 120 });
  const talks = agenda.filter(({ kind }) => kind === 'challenge');
  expect(talks.map(({ challenge }) => challenge)).toEqual(['consumerization', 'business-impact', 'data-strategy', 'ownership']);
  expect([...talks].sort((a, b) => b.minutes - a.minutes)).toEqual(talks);
});
