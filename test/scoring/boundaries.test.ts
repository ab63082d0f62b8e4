import { describe, expect, test } from 'vitest';
import type { Assessment, Kpi } from '../../src/model/alignment.ts';
import { bandOf } from '../../src/scoring/alignment-value.ts';
import { ownershipStatus } from '../../src/scoring/ownership.ts';
import type { Candidate } from '../../src/scoring/priority.ts';
import { readSettings } from '../../src/scoring/settings.ts';
import { percentileInterval, replicates } from '../../src/scoring/statistics/bootstrap.ts';
import { resampledAlpha } from '../../src/scoring/statistics/krippendorff-alpha.ts';
import { distanceAcross, distanceWithin, levelVariance } from '../../src/scoring/statistics/level-counts.ts';
import { rwgStar } from '../../src/scoring/statistics/rwg.ts';
import { tippingPoints } from '../../src/scoring/tipping-points.ts';
import { alignment, assessment, kpi, score, scorecard } from './build.ts';

const settings = readSettings(alignment(), scorecard(1));

test('bands end at half a level, one level and the distance at random', () => {
  expect([0, 0.5, 0.51, 1, 1.01, 1.59, 1.6, 4].map((distance) => bandOf(distance, settings))).toEqual([
    ...['aligned', 'aligned', 'partly', 'partly', 'apart', 'apart', 'no_better_than_chance', 'no_better_than_chance'],
  ]);
});

test('weights are scaled by their sum, each of them', () => {
  const weights = { maturity: 1, perception: 2, coverage: 3, attainment: 4 };
  expect(readSettings(alignment({ weights }), scorecard(1)).weights).toEqual({
    maturity: 0.1,
    perception: 0.2,
    coverage: 0.3,
    attainment: 0.4,
  });
});

describe('a pair', () => {
  const three = scorecard(1, 3);
  const first = (...assessments: Assessment[]) => score({ assessments, scorecard: three }).challenges[0];

  test('is not compared at challenge level unless a side gave one number', () => {
    const found = first(assessment('CMO', [[4, 4]]), assessment('CIO', [[undefined, 2, 2]]));
    expect(found?.maturity).toMatchObject({ level: 3, reason: null });
    expect(found?.alignment).toMatchObject({ gapLevels: null, basis: null, pairedIndicators: 1, reason: 'too_few_items' });
    expect(found).toMatchObject({ reading: null, readingReason: 'too_few_items' });
  });

  test('of two silent sides is not rated', () => {
    expect(first(assessment('CXO', [[4, 4, 4]]))?.alignment.reason).toBe('not_rated');
  });
});

test('a level that the scale does not have is no answer', () => {
  const [challenge] = score({
    assessments: [{ function: 'CMO', answers: { c1: { ratings: { i1: 0, i2: 6, i3: 1, i4: 5 } } } }],
  }).challenges;
  expect(challenge?.indicators.map((indicator) => indicator.answers.length)).toEqual([0, 0, 1, 1]);
});

test('half of two high answers backed is half a gap', () => {
  const ratings = { i1: { level: 4, evidence: { kind: 'data' as const } }, i2: 5 };
  expect(score({ assessments: [{ function: 'CMO', answers: { c1: { ratings } } }] }).challenges[0]?.evidenceGap).toBe(0.5);
});

test('a function without respondents lowers no confidence', () => {
  const functions = { ...alignment().functions, COO: { lead: 'COO' } };
  const full = ['CMO', 'CIO', 'CXO'].map((id) => assessment(id, [[2, 2, 2, 2]]));
  expect(score({ alignment: { functions }, assessments: full, scorecard: scorecard(1) }).headline.alignment.confidence).toBe('high');
});

describe('ownership', () => {
  const status = (cmo: string, cio: string) => ownershipStatus({ function: 'CMO', owner: cmo }, { function: 'CIO', owner: cio });

  test('is disowned only when each names the other', () => {
    expect([status('CIO', 'CXO'), status('CXO', 'CMO'), status('CIO', 'CMO')]).toEqual(['mismatch', 'mismatch', 'disowned']);
  });

  test('is an orphan only when both say nobody', () => {
    expect([status('CMO', 'nobody'), status('nobody', 'unknown'), status('nobody', 'nobody')]).toEqual(['unclear', 'unclear', 'orphan']);
  });

  test('counts the respondents who voted', () => {
    const vote = (id: string, owner?: string): Assessment => ({ function: id, answers: { c1: owner === undefined ? {} : { owner } } });
    const assessments = [vote('CMO', 'CMO'), vote('CMO'), vote('CIO', 'CMO')];
    expect(score({ assessments }).challenges[0]?.ownership).toMatchObject({ status: 'agreed', clarity: 1 });
  });
});

describe('a KPI', () => {
  const scored = (one: Kpi, card = scorecard(1)) => score({ alignment: { kpis: [one] }, scorecard: card }).kpis[0];

  test('still at its baseline has come no way, whichever way it goes', () => {
    expect(scored(kpi('k', 8, { direction: 'lower', baseline: 8, target: 5 }))).toMatchObject({ raw: 0, attainment: 0 });
    expect(Object.is(scored(kpi('k', 8, { direction: 'lower', baseline: 8, target: 5 }))?.raw, 0)).toBe(true);
  });

  test('shows the range it should stay in without its tolerance', () => {
    expect(scored(kpi('k', 3, { direction: 'range', target: { low: 1, high: 5, min: 0, max: 9 } }))?.target).toEqual({ low: 1, high: 5 });
  });

  test('asks to check no target that it could not score', () => {
    expect(scored(kpi('k', 500, { baseline: 100 }))?.checkTarget).toBe(false);
  });

  test('names only the stages it measures', () => {
    const card = { ...scorecard(1), journey: ['buy', 'use'].map((id) => ({ id, title: id, meaning: id })) };
    expect(scored(kpi('k', 3, { journey: ['use'] }), card)?.journey).toEqual(['use']);
    expect(scored(kpi('k', 3), card)?.journey).toEqual([]);
  });
});

describe('tipping points', () => {
  const candidate = (index: number, parts: Candidate['parts']): Candidate => ({ index, factor: 1, parts, importance: 3, maturity: 3 });

  test('count a weak challenge that comes to have a priority where the top has room', () => {
    const candidates = [candidate(0, [0.5, 0.5, 0.5, 0.5]), candidate(1, [null, null, null, 0.1])];
    expect(tippingPoints(candidates, [0.5, 0.25, 0.25, 0])[3]).toMatchObject({ below: null, above: 0.01 });
  });

  test('are looked for up to a weight of everything', () => {
    const steady = [0, 1, 2].map((index) => candidate(index, [0.9, 0, 0, 0]));
    const points = tippingPoints([...steady, candidate(3, [0.1, 1e-4, 0, 0])], [1 / 3, 0, 1 / 3, 1 / 3]);
    expect(points[1]).toMatchObject({ now: 0, below: null, above: 1 });
  });
});

describe('statistics', () => {
  test('distances count every pair once', () => {
    expect(distanceWithin([2, 0, 0, 1, 0])).toBe(2);
    expect(
      distanceAcross([
        [2, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
      ]),
    ).toBe((2 + 2 + 1 + 1 + 1) / 5);
  });

  test('the variance of one answer is unknown and left out of r*WG', () => {
    expect(levelVariance([0, 1, 0, 0, 0])).toBeNull();
    expect(levelVariance([0, 0, 0, 0, 0])).toBeNull();
    expect(
      rwgStar([
        [1, 0, 1, 0, 0],
        [0, 1, 0, 0, 0],
      ]),
    ).toBe(0);
    expect(rwgStar([[0, 1, 0, 0, 0]])).toBeNull();
  });

  test('an interval allows for a tenth of undefined replicates', () => {
    const units = (apart: number) => Array.from({ length: 16 }, (_, index) => (index < apart ? [0, 0, 1, 1, 0] : [0, 0, 0, 2, 0]));
    const few = resampledAlpha(units(3));
    expect(replicates(few).dropped).toBeGreaterThan(0);
    expect(percentileInterval(few.draws, few)).toMatchObject({ reason: null });
    const many = resampledAlpha(units(2));
    expect(percentileInterval(many.draws, many)).toEqual({ interval: null, reason: 'too_many_dropped' });
  });
});
