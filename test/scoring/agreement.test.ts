import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/alignment.ts';
import type { Agreement } from '../../src/model/result.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { alignment, assessment, score, scorecard, scoringInput } from './build.ts';

const of = (assessments: Assessment[], challenges = 4): Agreement =>
  scoreAlignment(scoringInput({ assessments, scorecard: scorecard(challenges) })).agreement;
const rows = (...levels: number[]): number[][] => Array.from({ length: 4 }, (_, shift) => levels.map((level) => 1 + ((level + shift) % 5)));
const importance = (id: string, ...given: (number | null)[]): Assessment => ({
  function: id,
  answers: Object.fromEntries(given.map((one, index) => [`c${index + 1}`, one === null ? {} : { importance: one }])),
});

describe('alpha', () => {
  test('of the pair is null with a reason', () => {
    expect(of([]).alpha).toEqual({
      value: null,
      interval: null,
      intervalReason: 'no_pairable_units',
      judgement: null,
      reason: 'no_pairable_units',
    });
    expect(of([assessment('CMO', rows(1, 2)), assessment('CMO', rows(2, 2))]).alpha.reason).toBe('no_pairable_units');
    expect(of([assessment('CMO', [[3, 3]]), assessment('CIO', [[3, 3]])]).alpha.reason).toBe('no_variation');
    const alone = { functions: { CMO: { lead: 'CMO' }, CXO: { lead: 'CXO' } } };
    const { agreement } = score({ alignment: alone, assessments: [assessment('CMO', rows(1, 2)), assessment('CXO', rows(1, 2))] });
    expect(agreement.alpha.reason).toBe('no_pair');
    expect(agreement.alphaAll.value).toBe(1);
    expect(agreement.leniencyReason).toBe('no_pair');
    expect(agreement.rwgStarReason).toBe('no_pair');
  });

  test('over all functions needs answers of two of them', () => {
    expect(of([assessment('CMO', rows(1, 2)), assessment('CMO', rows(2, 2))]).alphaAll.reason).toBe('no_pairable_units');
    expect(of([assessment('CMO', rows(1, 2)), assessment('CXO', rows(1, 2))]).alphaAll.value).toBe(1);
  });

  test('is judged on the lower end of its interval', () => {
    const cmo = assessment('CMO', rows(1, 2, 3, 4));
    const same = of([cmo, assessment('CIO', rows(1, 2, 3, 4))]);
    expect(same.alpha).toMatchObject({ value: 1, interval: null, intervalReason: 'no_variation', judgement: null });
    const shifted = rows(1, 2, 3, 4).map((row, index) => row.map((level, at) => (at === 0 && index < 2 ? Math.min(5, level + 1) : level)));
    expect(of([cmo, assessment('CIO', shifted)]).alpha.judgement).toBe('reliable');
    const further = rows(1, 2, 3, 4).map((row) => row.map((level, at) => (at < 2 ? Math.min(5, level + 1) : level)));
    expect(of([cmo, assessment('CIO', further)]).alpha.judgement).toBe('tentative');
    expect(of([cmo, assessment('CIO', rows(4, 1, 2, 3))]).alpha.judgement).toBe('insufficient');
  });

  test('needs ten units for an interval', () => {
    const nine = of([
      assessment('CMO', [
        [1, 2, 3],
        [4, 5, 1],
        [2, 3, 4],
      ]),
      assessment('CIO', [
        [1, 2, 4],
        [4, 5, 1],
        [2, 3, 4],
      ]),
    ]);
    expect(nine.alpha).toMatchObject({ interval: null, intervalReason: 'too_few_units' });
  });

  test('drops units without variation and says so when they are too many', () => {
    const cmo = assessment('CMO', [
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
    ]);
    const cio = assessment('CIO', [
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [3, 3, 3, 4],
    ]);
    expect(of([cmo, cio]).alpha).toMatchObject({ value: 0, interval: null, intervalReason: 'too_many_dropped' });
  });

  test('that is low because almost every answer is the same is told apart', () => {
    const cmo = assessment(
      'CMO',
      Array.from({ length: 4 }, () => [4, 4, 4, 4]),
    );
    const cio = assessment(
      'CIO',
      Array.from({ length: 4 }, (_, index) => [4, 4, 4, index === 0 ? 3 : 4]),
    );
    expect(of([cmo, cio]).restrictedRange).toBe(true);
    expect(of([cmo, cmo]).restrictedRange).toBe(false);
    expect(of([assessment('CMO', rows(1, 2, 3, 4)), assessment('CIO', rows(1, 2, 3, 4))]).restrictedRange).toBe(false);
    expect(of([assessment('CMO', rows(1, 2, 3, 4)), assessment('CIO', rows(4, 1, 2, 3))]).restrictedRange).toBe(false);
  });
});

describe('leniency', () => {
  test('is the mean of all paired differences, challenges with more indicators counting more', () => {
    const found = of([
      assessment('CMO', [
        [5, 5, 5],
        [3, 3],
      ]),
      assessment('CIO', [
        [3, 3, 3],
        [3, 3],
      ]),
    ]);
    expect(found.leniency).toBeCloseTo(6 / 5, 12);
    expect(found.leniencyReason).toBeNull();
  });

  test('counts a pair at challenge level once, and leaves out challenges without a pair value', () => {
    const cmo: Assessment = { function: 'CMO', answers: { ...assessment('CMO', [[5, 5], [5]]).answers, c3: 4 } };
    const cio: Assessment = { function: 'CIO', answers: { ...assessment('CIO', [[3, 3], [1]]).answers, c3: 1 } };
    expect(of([cmo, cio]).leniency).toBeCloseTo(7 / 3, 12);
    expect(of([])).toMatchObject({
      leniency: null,
      leniencyReason: 'no_pairable_units',
      rwgStar: null,
      rwgStarReason: 'no_pairable_units',
    });
  });
});

describe('all functions', () => {
  test('agree over at least 70 % of the challenges', () => {
    const three = (id: string, level: number) =>
      assessment(
        id,
        Array.from({ length: 3 }, () => [level, level]),
      );
    expect(of([three('CMO', 4), three('CIO', 4), three('CXO', 3)]).allFunctions).toMatchObject({ gapLevels: 2 / 3, reason: null });
    expect(of([three('CMO', 4), three('CXO', 3)], 5).allFunctions).toEqual({ gapLevels: null, value: null, reason: 'too_few_challenges' });
    expect(of([three('CMO', 4)]).allFunctions).toEqual({ gapLevels: null, value: null, reason: 'needs_two_functions' });
  });
});

describe('importance', () => {
  test('is compared where both gave one, from three challenges on', () => {
    const found = of([importance('CMO', 1, 2, 3, 4), importance('CIO', 1, 2, 3, null)]);
    expect(found).toMatchObject({ importanceRho: 1, importanceRhoReason: null, importancePair: 1, importancePairReason: null });
    const two = of([importance('CMO', 1, 2, null, 4), importance('CIO', 1, 2, 3, null)]);
    expect(two).toMatchObject({
      importanceRho: null,
      importanceRhoReason: 'no_ranking',
      importancePair: null,
      importancePairReason: 'no_ranking',
    });
  });

  test('of nobody has a reason of its own', () => {
    expect(of([])).toMatchObject({
      importanceRho: null,
      importanceRhoReason: 'no_importance',
      importancePairReason: 'no_importance',
      unranked: [],
    });
    const { agreement } = score({ alignment: { functions: { CMO: { lead: 'CMO' } } } });
    expect(agreement.importancePairReason).toBe('no_pair');
  });

  test('that is the same everywhere ranks nothing and is flagged', () => {
    const found = of([importance('CMO', 4, 4, 4), importance('CIO', 1, 2, 3), importance('CXO', 3, 2, 1)]);
    expect(found).toMatchObject({ unranked: ['CMO'], importanceRho: -1, importancePair: null, importancePairReason: 'no_ranking' });
    expect(found).toMatchObject({ kendallW: null, kendallWReason: 'too_few_votes' });
  });

  test('has Kendall’s W from four functions with a ranking', () => {
    const functions = { ...alignment().functions, COO: { lead: 'COO' }, CFO: { lead: 'CFO' } };
    const four = ['CMO', 'CIO', 'CXO', 'COO'].map((id) => importance(id, 1, 2, 3, id === 'COO' ? null : 4));
    const of4 = score({ alignment: { functions }, assessments: four, scorecard: scorecard(4) }).agreement;
    expect(of4).toMatchObject({ kendallW: 1, kendallWReason: null, importanceRho: 1 });
    const uniform = [...four.slice(0, 3), importance('COO', 2, 2, 2, 2)];
    expect(score({ alignment: { functions }, assessments: uniform, scorecard: scorecard(4) }).agreement.kendallW).toBeNull();
    const apart = [...four.slice(0, 3), importance('COO', null, null, 1, 2)].map((one, index) =>
      index === 0 ? importance('CMO', 1, 2, null, null) : one,
    );
    const none = score({ alignment: { functions }, assessments: apart, scorecard: scorecard(4) }).agreement;
    expect(none).toMatchObject({ kendallW: null, kendallWReason: 'no_ranking' });
  });
});
