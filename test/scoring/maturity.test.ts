import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Rating } from '../../src/model/alignment.ts';
import type { ChallengeResult } from '../../src/model/result.ts';
import { score, scorecard } from './build.ts';

const one = (id: string, answer: Answer): Assessment => ({ function: id, answers: { c1: answer } });
const rated = (id: string, ...ratings: Rating[]): Assessment =>
  one(id, { ratings: Object.fromEntries(ratings.map((rating, index) => [`i${index + 1}`, rating])) });

/** The first challenge of a scorecard with one challenge. */
function challengeOf(assessments: readonly Assessment[], indicators = 4): ChallengeResult {
  const [challenge] = score({ assessments, scorecard: scorecard(1, indicators) }).challenges;
  if (challenge === undefined) throw new Error('The scorecard has one challenge.');
  return challenge;
}
const levelOf = (assessments: readonly Assessment[], indicators = 4): ChallengeResult['maturity']['byFunction'][number] | undefined =>
  challengeOf(assessments, indicators).maturity.byFunction[0];

describe('a function', () => {
  test('counts with two thirds of the indicators', () => {
    expect(levelOf([rated('CMO', 4, 3, 2)])).toMatchObject({ level: 3, answered: 3, basis: 'indicators', reason: null });
    expect(levelOf([rated('CMO', 4, 3)])).toMatchObject({ level: null, answered: 2, basis: null, reason: 'too_few_items' });
    expect(levelOf([rated('CMO', 4, 2)], 3)).toMatchObject({ level: 3, reason: null });
    expect(levelOf([rated('CMO', 4)], 3)).toMatchObject({ level: null, reason: 'too_few_items' });
  });

  test('is told apart when it said nothing and when it did not know', () => {
    expect(levelOf([])).toMatchObject({ level: null, answered: 0, reason: 'not_rated' });
    expect(levelOf([rated('CMO')])?.reason).toBe('not_rated');
    expect(levelOf([rated('CMO', 'dont-know')])?.reason).toBe('too_few_items');
    expect(levelOf([one('CMO', 'dont-know')])?.reason).toBe('not_rated');
    expect(levelOf([rated('CMO', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable')])?.level).toBeNull();
  });

  test('needs fewer indicators when some do not apply, but not when it does not know', () => {
    expect(levelOf([rated('CMO', 4, 3, { notApplicable: 'Not here' })])).toMatchObject({ level: 3.5, reason: null });
    expect(levelOf([rated('CMO', 4, 3, 'dont-know')])).toMatchObject({ level: null, reason: 'too_few_items' });
    expect(levelOf([rated('CMO', 4, 'not-applicable', 'not-applicable', 'not-applicable')])).toMatchObject({ level: 4 });
  });

  test('leaves out an indicator only when none of its respondents sees it apply', () => {
    const first = rated('CMO', 4, 3, 'not-applicable');
    expect(levelOf([first, rated('CMO', 4, 3)])).toMatchObject({ level: 3.5 });
    expect(levelOf([first, rated('CMO', 4, 3, 'dont-know')])).toMatchObject({ level: null });
    expect(levelOf([first, rated('CMO', 4, 3, 5)])).toMatchObject({ level: 4, answered: 3 });
  });

  test('averages its respondents per indicator first', () => {
    expect(levelOf([rated('CMO', 5, 5, 5), rated('CMO', 1)])).toMatchObject({ level: (3 + 5 + 5) / 3 });
  });

  test('takes a one-number answer, short or long, as its level', () => {
    expect(levelOf([one('CMO', 3)])).toMatchObject({ level: 3, answered: 0, basis: 'challenge', reason: null });
    expect(levelOf([one('CMO', { level: 2 })])).toMatchObject({ level: 2, basis: 'challenge' });
  });

  test('averages one-number answers with the means of respondents who rated enough', () => {
    expect(levelOf([one('CMO', 2), rated('CMO', 5, 5, 2)])).toMatchObject({ level: 3, basis: 'challenge', answered: 3 });
    expect(levelOf([one('CMO', 2), rated('CMO', 5, 5)])).toMatchObject({ level: 2 });
    expect(levelOf([one('CMO', 2), rated('CMO', 5, 5, 'not-applicable')])).toMatchObject({ level: 3.5 });
    expect(levelOf([one('CMO', 2), rated('CMO')])).toMatchObject({ level: 2 });
  });

  test('cannot answer outside the scale, for an unknown statement or under an unknown name', () => {
    expect(levelOf([rated('CMO', 3, 3, 9 as Rating)])).toMatchObject({ level: null, answered: 2 });
    expect(levelOf([one('CMO', 7)])).toMatchObject({ level: null, basis: null });
    expect(challengeOf([one('CMO', 7)]).oneNumberAnswers).toEqual([]);
    expect(levelOf([rated('CMO', 3, 3, 3, 3, 5)])).toMatchObject({ level: 3, answered: 4 });
    expect(challengeOf([rated('stranger', 3, 3, 3, 3)]).indicators[0]?.answers).toEqual([]);
  });
});

describe('a challenge', () => {
  const card = (...levels: (number | null)[]): Assessment[] =>
    levels.flatMap((level, index) => (level === null ? [] : [one(['CMO', 'CIO', 'CXO'][index] ?? '', level)]));

  test('is the mean over functions, one vote each', () => {
    expect(challengeOf(card(4, 2, 3)).maturity).toMatchObject({ level: 3, value: 50, reason: null });
    expect(challengeOf([...card(4, 2), one('CMO', 4), one('CMO', 4)]).maturity.level).toBe(3);
  });

  test('needs two functions that count', () => {
    expect(challengeOf(card(4)).maturity).toMatchObject({ level: null, value: null, reason: 'needs_two_functions' });
    expect(challengeOf([rated('CMO', 4)]).maturity.reason).toBe('too_few_items');
    expect(challengeOf([]).maturity.reason).toBe('not_rated');
  });

  test('falls short of its target by levels, never by less than nothing', () => {
    const { target, targetGap } = challengeOf(card(2, 3));
    expect([target, targetGap]).toEqual([4, 1.5]);
    expect(challengeOf(card(5, 5)).targetGap).toBe(0);
    expect(challengeOf([])).toMatchObject({ targetGap: null, targetGapReason: 'not_rated' });
  });
});

describe('the headline', () => {
  const rows = (count: number, level: number): Assessment[] =>
    ['CMO', 'CIO'].map((id) => ({
      function: id,
      answers: Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index + 1}`, level])),
    }));
  const maturity = (weights: readonly (number | undefined)[] = []) => {
    const card = scorecard(10);
    const dimensions = card.dimensions.map((dimension, index) => {
      const weight = weights[index];
      return weight === undefined ? dimension : { ...dimension, weight };
    });
    return (assessments: readonly Assessment[]) =>
      score({ assessments: [...assessments], scorecard: { ...card, dimensions } }).headline.maturity;
  };

  test('needs 70 % of the challenges', () => {
    expect(maturity()(rows(7, 3))).toMatchObject({ level: 3, value: 50, scoredChallenges: 7, reason: null });
    expect(maturity()(rows(6, 3))).toMatchObject({ level: null, value: null, scoredChallenges: 6, reason: 'too_few_challenges' });
  });

  test('says why nothing is scored', () => {
    expect(maturity()([])).toMatchObject({ level: null, range: null, weakest: null, reason: 'not_rated' });
    expect(maturity()(rows(7, 3).slice(0, 1))).toMatchObject({ reason: 'needs_two_functions', range: { low: 3, high: 3 } });
    expect(maturity()([rated('CMO', 3)]).reason).toBe('too_few_items');
  });

  test('weighs the challenges as the scorecard does', () => {
    const [cmo, cio] = rows(10, 2);
    const high = { ...cmo?.answers, c1: 5 };
    const both = [cmo, cio].map((assessment) => ({ function: assessment?.function ?? '', answers: high }));
    expect(maturity()(both).level).toBeCloseTo(2.3, 12);
    expect(maturity([11])(both).level).toBeCloseTo((55 + 18) / 20, 12);
    expect(maturity(new Array(10).fill(0))(both).level).toBeCloseTo(2.3, 12);
    expect(maturity()(both).weakest).toBe('c2');
  });

  test('shows the range across functions', () => {
    const assessments = [...rows(10, 2).slice(0, 1), { ...rows(10, 4)[1], function: 'CIO' }];
    expect(maturity()(assessments)).toMatchObject({ level: 3, range: { low: 2, high: 4 } });
  });
});
