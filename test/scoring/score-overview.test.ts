import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternOf } from '../../src/scoring/agreement.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { scoreOverview } from '../../src/scoring/score-overview.ts';
import { inputArbitrary } from './generate.ts';

test('the overview of a file is that of its whole result', () => {
  const patterns = new Set<unknown>();
  fc.assert(
    fc.property(inputArbitrary(), (input) => {
      const scores = scoreAlignment(input);
      const { pattern, ...overview } = scoreOverview(input);
      expect(scores).toMatchObject(overview);
      expect(pattern).toBe(patternOf(scores.agreement));
      patterns.add(pattern);
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(patterns).toContain('other_shape');
  expect(patterns).toContain(null);
});
