import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureAlignment } from '../../src/scoring/measure-alignment.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { inputArbitrary } from './generate.ts';

test('links and numbers of a file that is only checked are those of its report', () => {
  fc.assert(
    fc.property(inputArbitrary(), (input) => {
      const scores = scoreAlignment(input, { interval: false });
      const { links, numbers } = measureAlignment(input);
      expect(scores).toMatchObject(links);
      expect(scores).toMatchObject(numbers());
    }),
    { numRuns: 500 },
  );
});
