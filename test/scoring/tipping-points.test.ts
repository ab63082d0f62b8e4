import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate, Mix } from '../../src/scoring/priority.ts';
import { tippingPoints, topThree } from '../../src/scoring/tipping-points.ts';

const mix: Mix = [0.4, 0.25, 0.2, 0.15];
const hundredths = Array.from({ length: 100 }, (_, index) => index + 1);

/** As the definition says it: step by step, the set of the first three against the set of now. */
function plainly(candidates: readonly Candidate[], part: number, direction: number): number | null {
  const set = (weights: Mix) => new Set(topThree(candidates, weights).map(({ index }) => index));
  const now = set(mix);
  for (const step of hundredths) {
    const value = Math.round(((mix[part] as number) + (direction * step) / 100) * 1e9) / 1e9 + 0;
    if (value < 0 || value > 1) return null;
    const moved = set(mix.map((weight, index) => (index === part ? value : (weight * (1 - value)) / (1 - (mix[part] as number)))));
    if (moved.size !== now.size || [...moved].some((index) => !now.has(index))) return value;
  }
  return null;
}

const size = fc.option(
  fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
  { freq: 6 },
);
const candidate = fc.record({
  factor: fc.option(fc.constantFrom(0.2, 0.6, 1), { freq: 8 }),
  parts: fc.tuple(size, size, size, size),
  importance: fc.option(fc.constantFrom(1, 3, 5)),
  maturity: fc.option(fc.constantFrom(1, 2.5, 4)),
});

test('a tipping point is the first hundredth at which the first three are others', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 8 }), (parts) => {
      const candidates = parts.map((one, index) => ({ index, ...one }));
      for (const [part, { below, above }] of tippingPoints(candidates, mix).entries())
        expect([below, above]).toEqual([plainly(candidates, part, -1), plainly(candidates, part, 1)]);
    }),
    { numRuns: 300 },
  );
});
