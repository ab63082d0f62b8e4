import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import type { ScoringInput } from '../../../src/model/scoring-input.ts';
import type { Explained } from '../../../src/outline/explain/explained.ts';
import type { Calculation, Explanation } from '../../../src/outline/explain/explanation.ts';
import { explainInFile, idsInFile } from '../../../src/outline/explain/in-file.ts';
import { choosePair } from '../../../src/scoring/pair.ts';
import { scoreAlignment } from '../../../src/scoring/score-alignment.ts';
import { inputArbitrary } from '../../scoring/generate.ts';
import { vectors } from '../../scoring/vectors.ts';
import { workedInput } from '../../scoring/worked-example.ts';
import { calculationsOf, compute, workOut } from './calculate.ts';

const place = { file: 'alignment.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A scored input as if it had been read from a file. */
function explained(input: ScoringInput, interval: boolean): Explained {
  const { alignment, assessments, scorecard, asOf } = input;
  const pair = choosePair(alignment, scorecard);
  const { id, version, title, scale } = scorecard;
  const result: Result = {
    schemaVersion: 1,
    ...{ organization: alignment.organization, period: null, asOf, pair: pair === null ? null : [pair[0], pair[1]] },
    scorecard: { id, version, title, levels: scale.levels.map(({ name }) => name) },
    ...{ inputs: [], findings: [], unchecked: [], gates: [], waivers: [] },
    ...scoreAlignment(input, { interval }),
  };
  return { path: 'alignment.yaml', result, alignment, assessments, scorecard, locate: () => place };
}

const everything = (from: Explained): readonly Explanation[] => [null, ...idsInFile(from)].flatMap((id) => explainInFile(from, id) ?? []);

/** As the reader of the JSON gets it. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function expectToAgree({ id, expression, result }: Calculation): void {
  const again = compute(expression);
  expect(Math.abs(again - result) / Math.max(1, Math.abs(result)), `${id}: ${again} for ${result}`).toBeLessThanOrEqual(1e-9);
}

describe('every calculation of the worked example', () => {
  const from = explained(workedInput, true);
  const all = everything(from).flatMap((explanation) => calculationsOf(asJson(explanation)));

  test('is there: headline, ten challenges, five KPIs and the priorities', () => {
    expect(everything(from).map(({ subject }) => subject)).toEqual([
      'headline',
      ...Array.from({ length: 10 }, () => 'challenge'),
      ...Array.from({ length: 5 }, () => 'kpi'),
      'priority',
    ]);
    expect(all.length).toBeGreaterThan(200);
  });

  test('gives its result again to 1e-9 from the terms in the JSON', () => {
    for (const one of all) expectToAgree(one);
  });

  test('gives its result again on a pocket calculator, to seven digits', () => {
    for (const { id, arithmetic, result } of all) {
      expect(Math.abs(workOut(arithmetic) - result) / Math.max(1, Math.abs(result)), `${id}: ${arithmetic}`).toBeLessThanOrEqual(1e-7);
    }
  });

  test('ends in the published numbers', () => {
    const { headline, challenges } = vectors.scorecard;
    const result = (id: string | null, name: string): number | undefined =>
      calculationsOf(explainInFile(from, id) as Explanation).find((one) => one.id === name)?.result;
    expect(result(null, 'alignment')).toBeCloseTo(headline.alignment, 9);
    expect(result(null, 'mean-distance')).toBeCloseTo(headline.D, 9);
    expect(result(null, 'maturity')).toBeCloseTo(headline.maturity100, 9);
    expect(result(null, 'coverage')).toBeCloseTo(headline.coverage, 9);
    expect(result(null, 'attainment')).toBeCloseTo(100 * headline.attainment, 9);
    for (const { c, priority, D } of challenges) {
      if (priority !== null) expect(result(`c${c}`, 'priority')).toBeCloseTo(priority, 9);
      if (D !== null) expect(result(`c${c}`, 'distance')).toBeCloseTo(D, 9);
    }
  });
});

describe('every calculation of any file', () => {
  test('gives its result again from its terms', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        for (const one of everything(explained(input, false)).flatMap(calculationsOf)) expectToAgree(one);
      }),
      { numRuns: 300 },
    );
  });

  test('has an id of its own within its explanation', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        for (const explanation of everything(explained(input, false))) {
          const ids = calculationsOf(explanation).map(({ id }) => id);
          expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
