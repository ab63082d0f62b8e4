import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/alignment.ts';
import type { Scores } from '../../src/model/result.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { assessment, score, scorecard, scoringInput } from './build.ts';

const one = scorecard(1);
const alignmentOf = (...assessments: Assessment[]) => score({ assessments, scorecard: one }).challenges[0]?.alignment;

describe('a pair value', () => {
  test('needs two shared indicators', () => {
    const cmo = assessment('CMO', [[4, 3, 2, null]]);
    expect(alignmentOf(cmo, assessment('CIO', [[2, 3]]))).toMatchObject({
      ...{
        gapLevels: 1,
        signedLevels: 1,
        adjustedLevels: 0,
        pairedIndicators: 2,
        basis: 'indicators',
        value: 37.5,
        band: 'partly',
        reason: null,
      },
    });
    expect(alignmentOf(cmo, assessment('CIO', [[2, null, undefined, 4]]))).toMatchObject({
      ...{ gapLevels: null, signedLevels: null, adjustedLevels: null, value: null, band: null, basis: null },
      ...{ pairedIndicators: 1, reason: 'too_few_items' },
    });
    expect(alignmentOf(cmo)).toMatchObject({ pairedIndicators: 0, reason: 'one_sided' });
    expect(alignmentOf(assessment('CIO', [[4, 3, 2]]))).toMatchObject({ reason: 'one_sided' });
  });

  test('is missing without a pair', () => {
    const { challenges, headline, agenda } = score({
      alignment: { functions: { CMO: { lead: 'CMO' } } },
      assessments: [assessment('CMO', [[4, 3]])],
    });
    expect(challenges[0]?.alignment).toMatchObject({ value: null, reason: 'no_pair', within: [] });
    expect(challenges[0]?.indicators[0]).toMatchObject({ gapLevels: null, signedLevels: null, reason: 'no_pair' });
    expect(challenges[0]?.ownership.reason).toBe('no_pair');
    expect(headline.alignment).toMatchObject({ value: null, reason: 'no_pair', intervalReason: 'no_pair', pairedChallenges: 0 });
    expect(agenda).toEqual([]);
  });

  test('compares challenge levels when a side gives one number', () => {
    const cmo: Assessment = { function: 'CMO', answers: { c1: 5 } };
    const found = alignmentOf(cmo, assessment('CIO', [[2, 3, 3, 4]]));
    expect(found).toMatchObject({ gapLevels: 2, signedLevels: 2, basis: 'challenge', pairedIndicators: 0, reason: null });
    expect(alignmentOf(assessment('CMO', [[2, 3, 3, 4]]), { function: 'CIO', answers: { c1: 5 } })).toMatchObject({
      gapLevels: 2,
      signedLevels: -2,
    });
    expect(alignmentOf(cmo, assessment('CIO', [[2, 3]]))).toMatchObject({ gapLevels: null, basis: null, reason: 'too_few_items' });
    expect(score({ assessments: [cmo, { function: 'CIO', answers: { c1: 4 } }], scorecard: one }).challenges[0]?.flags).toContain(
      'paired_at_challenge_level',
    );
  });

  test('prefers shared indicators to one number', () => {
    const both: Assessment = { function: 'CMO', answers: { c1: { level: 5, ratings: { i1: 2, i2: 2 } } } };
    expect(alignmentOf(both, assessment('CIO', [[2, 2, 2, 2]]))).toMatchObject({ gapLevels: 0, basis: 'indicators' });
  });

  test('shows a split inside a function with several respondents', () => {
    const found = alignmentOf(assessment('CMO', [[5, 4]]), assessment('CMO', [[1, 4, 3]]), assessment('CIO', [[3, 4, 3]]));
    expect(found?.within).toEqual([{ function: 'CMO', gapLevels: 2 }]);
    expect(found?.gapLevels).toBeCloseTo(2 / 3, 12);
  });

  test('over all functions needs two indicators as well', () => {
    expect(alignmentOf(assessment('CMO', [[5, 4]]), assessment('CXO', [[1, 4]]))?.allFunctions).toBe(2);
    expect(alignmentOf(assessment('CMO', [[5, 4]]), assessment('CXO', [[1]]))?.allFunctions).toBeNull();
    expect(alignmentOf(assessment('CMO', [[5, 4]]), assessment('CMO', [[1, 4]]))?.allFunctions).toBeNull();
  });
});

describe('the headline', () => {
  const rows = (count: number, ...levels: number[]): number[][] => Array.from({ length: count }, () => levels);
  const ten = scorecard(10);
  const headline = (cmo: Assessment, cio: Assessment): Scores['headline']['alignment'] =>
    scoreAlignment(scoringInput({ assessments: [cmo, cio], scorecard: ten })).headline.alignment;

  test('needs 70 % of the challenges', () => {
    expect(headline(assessment('CMO', rows(7, 4, 4)), assessment('CIO', rows(7, 4, 3)))).toMatchObject({
      gapLevels: 0.5,
      pairedChallenges: 7,
    });
    expect(headline(assessment('CMO', rows(6, 4, 4)), assessment('CIO', rows(7, 4, 3)))).toMatchObject({
      ...{ value: null, raw: null, gapLevels: null, signedLevels: null, band: null, closerThanChance: null, interval: null },
      ...{ pairedChallenges: 6, reason: 'too_few_challenges', intervalReason: 'too_few_challenges' },
    });
    expect(headline(assessment('CMO', rows(7, 4, 4)), assessment('CIO', []))).toMatchObject({ reason: 'one_sided', pairedChallenges: 0 });
  });

  test('keeps the value below its floor', () => {
    const found = headline(assessment('CMO', rows(10, 5, 5)), assessment('CIO', rows(10, 1, 1)));
    expect(found).toMatchObject({ value: 0, gapLevels: 4, signedLevels: 4, band: 'no_better_than_chance', closerThanChance: false });
    expect(found.raw).toBeCloseTo(-150, 10);
  });

  test('has no interval when every indicator says the same', () => {
    expect(headline(assessment('CMO', rows(10, 4, 4)), assessment('CIO', rows(10, 4, 4)))).toMatchObject({
      ...{ value: 100, interval: null, intervalReason: 'no_variation', closerThanChance: true },
    });
  });

  test('has no interval below ten paired indicators', () => {
    const four = scorecard(4);
    const of = (count: number) => {
      const assessments = [
        assessment('CMO', [[1, 2, 3, 4], ...rows(count, 1, 5)]),
        assessment('CIO', [[1, 2, 3, 4], ...rows(count, 1, 3)]),
      ];
      return scoreAlignment(scoringInput({ assessments, scorecard: four })).headline.alignment;
    };
    expect(of(2)).toMatchObject({ pairedChallenges: 3, interval: null, intervalReason: 'too_few_units' });
    expect(of(3).interval).not.toBeNull();
    expect(of(3).intervalReason).toBeNull();
  });

  test('has no interval when none is asked for', () => {
    const assessments = [assessment('CMO', rows(10, 4, 3)), assessment('CIO', rows(10, 4, 4))];
    const { headline: found, agreement } = score({ assessments, scorecard: ten });
    expect(found.alignment).toMatchObject({ value: 68.75, interval: null, intervalReason: 'not_computed' });
    expect(agreement.alpha).toMatchObject({ interval: null, intervalReason: 'not_computed', judgement: null });
  });

  test('does not test one-number answers against chance', () => {
    const answers = Object.fromEntries(ten.dimensions.map((dimension) => [dimension.id, 4]));
    const found = headline({ function: 'CMO', answers }, { function: 'CIO', answers });
    expect(found).toMatchObject({
      value: 100,
      closerThanChance: null,
      interval: null,
      intervalReason: 'too_few_units',
      confidence: 'medium',
    });
  });
});
