import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kpi } from '../../src/model/alignment.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { kpi, score } from './build.ts';
import { inputArbitrary } from './generate.ts';
import { allDistance, alpha, attainment, latticeRanks, levelsOf, pairDistance } from './naive.ts';

const runs = { numRuns: 1000 };
const plain = { interval: false };

/** Equal but for floating point; null only equals null. */
function same(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null || found === null || found === undefined) expect(found ?? null).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

test('distances are those of every pair formed one by one', () => {
  fc.assert(
    fc.property(inputArbitrary({ oneNumber: false, respondents: 3 }), (input) => {
      for (const challenge of scoreAlignment(input, plain).challenges) {
        const answers = levelsOf(input, challenge.id);
        same(challenge.alignment.gapLevels, pairDistance(answers, ['CMO', 'CIO']));
        same(challenge.alignment.allFunctions, allDistance(answers));
      }
    }),
    runs,
  );
});

test('alpha is that of the textbook’s coincidence matrix', () => {
  fc.assert(
    fc.property(inputArbitrary({ oneNumber: false, respondents: 3 }), (input) => {
      const { agreement } = scoreAlignment(input, plain);
      const indicators = input.scorecard.dimensions.flatMap((one) => levelsOf(input, one.id));
      const pair = indicators
        .map((unit) => unit.filter((one) => one.function === 'CMO' || one.function === 'CIO'))
        .filter((unit) => new Set(unit.map((one) => one.function)).size === 2);
      const all = indicators.filter((unit) => new Set(unit.map((one) => one.function)).size > 1);
      same(agreement.alpha.value, alpha(pair.map((unit) => unit.map((one) => one.level))));
      same(agreement.alphaAll.value, alpha(all.map((unit) => unit.map((one) => one.level))));
    }),
    runs,
  );
});

test('rank ranges and shares are those of all 969 mixes written out', () => {
  fc.assert(
    fc.property(inputArbitrary(), (input) => {
      const { challenges, priorities } = scoreAlignment(input, plain);
      const ranked = challenges.filter((challenge) => challenge.priority.value !== null);
      const mixes = latticeRanks(
        ranked.map(({ importance, priority: { parts } }) => ({
          importance: priorities.importanceUsed ? importance : null,
          parts: [parts.maturity, parts.perception, parts.coverage, parts.attainment],
        })),
      );
      expect(mixes).toHaveLength(969);
      ranked.forEach(({ priority }, index) => {
        const ranks = mixes.map((mix) => mix[index] ?? 0);
        expect(priority.rankRange).toEqual({ best: Math.min(...ranks), worst: Math.max(...ranks) });
        same(priority.topOneShare, ranks.filter((rank) => rank === 1).length / 969);
        same(priority.topThreeShare, ranks.filter((rank) => rank <= 3).length / 969);
      });
    }),
    runs,
  );
});

test('attainment is that of the numbered rules', () => {
  const number = fc.oneof(fc.integer({ min: -50, max: 150 }), fc.constantFrom(0, 0.1, -0.3));
  const optional = fc.option(number, { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom('higher' as const, 'lower' as const), optional, number, number, (direction, baseline, target, value) => {
      const { baseline: _, ...rest } = kpi('k', value, { direction, target });
      const one: Kpi = baseline === undefined ? rest : { ...rest, baseline };
      const [found] = score({ alignment: { kpis: [one] } }).kpis;
      const raw = attainment(one, value);
      same(found?.raw, raw);
      same(found?.attainment, raw === null ? null : Math.min(1, Math.max(0, raw)));
    }),
    runs,
  );
});
