import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Rating } from '../../src/model/alignment.ts';
import { type ChallengeResult, Scores } from '../../src/model/result.ts';
import type { ScoringInput } from '../../src/model/scoring-input.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { score } from './build.ts';
import { expectClose, strangeNumbers, unexplained } from './close.ts';
import { inputArbitrary, kpiArbitrary, mapLevels, weightsArbitrary, withAssessments } from './generate.ts';

const runs = { numRuns: 1000 };
const scoreOf = (input: ScoringInput): Scores => scoreAlignment(input, { interval: false });

/** Answers stand in file order; the numbers must not depend on it. */
const withoutAnswers = (challenge: ChallengeResult): unknown => ({
  ...challenge,
  indicators: challenge.indicators.map((indicator) => ({ ...indicator, answers: null })),
  oneNumberAnswers: null,
  ownership: { ...challenge.ownership, votes: null },
});

describe('every result', () => {
  test('fits its schema, holds only ordinary numbers, gives a reason for each null and comes out the same twice', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        const before = JSON.stringify(input);
        const scores = scoreAlignment(input);
        expect(Scores.safeParse(scores).error?.issues).toBeUndefined();
        expect(strangeNumbers(scores)).toEqual([]);
        expect(unexplained(scores)).toEqual([]);
        expect(JSON.stringify(scoreAlignment(input))).toBe(JSON.stringify(scores));
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs,
    );
  });

  test('has capped attainment from 0 to 1', () => {
    fc.assert(
      fc.property(kpiArbitrary('k'), (kpi) => {
        for (const { raw, attainment } of score({ alignment: { kpis: [kpi] } }).kpis) {
          if (raw === null || attainment === null) expect(attainment).toBe(raw);
          else expect(attainment).toBe(Math.min(1, Math.max(0, raw)));
        }
      }),
      runs,
    );
  });
});

describe('order', () => {
  test('of respondents changes nothing', () => {
    fc.assert(
      fc.property(inputArbitrary(), fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = withAssessments(input, (all) =>
          all
            .map((one) => ({ one, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one),
        );
        const [found, wanted] = [scoreOf(shuffled), scoreOf(input)];
        const agenda = ({ agenda }: Scores): unknown => agenda.map((item) => ({ ...item, sides: null }));
        expectClose(found.challenges.map(withoutAnswers), wanted.challenges.map(withoutAnswers));
        expectClose({ ...found, challenges: null, agenda: agenda(found) }, { ...wanted, challenges: null, agenda: agenda(wanted) });
      }),
      runs,
    );
  });

  test('of challenges changes nothing', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        const dimensions = [...input.scorecard.dimensions].reverse();
        const [found, wanted] = [scoreOf({ ...input, scorecard: { ...input.scorecard, dimensions } }), scoreOf(input)];
        // Ties in the order of challenges are broken by their number; what depends on that is left out.
        const rest = ({ headline, functions, silos, journey, goals, agreement, method }: Scores): unknown => ({
          ...{ functions, silos, journey, goals, agreement, method },
          headline: { ...headline, maturity: { ...headline.maturity, weakest: null } },
        });
        expectClose(rest(found), rest(wanted));
        expectClose(
          [...found.challenges].reverse().map((one) => ({ ...one, number: null })),
          wanted.challenges.map((one) => ({ ...one, number: null })),
        );
      }),
      runs,
    );
  });
});

const negated = (value: number | null): number | null => (value === null ? null : -value);

describe('agreement', () => {
  test('only changes its signs when the pair is named the other way round', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        const swapped = { ...input, alignment: { ...input.alignment, pair: ['CIO', 'CMO'] as [string, string] } };
        const [found, wanted] = [scoreOf(swapped), scoreOf(input)];
        const flip = (scores: Scores): unknown => ({
          ...{ ...scores.headline, ...scores.agreement, agenda: null },
          alignment: { ...scores.headline.alignment, signedLevels: negated(scores.headline.alignment.signedLevels) },
          leniency: negated(scores.agreement.leniency),
        });
        const plain = (scores: Scores): unknown => ({ ...scores.headline, ...scores.agreement, agenda: null });
        expectClose(flip(found), plain(wanted));
        found.challenges.forEach((challenge, index) => {
          const other = wanted.challenges[index] as ChallengeResult;
          const { signedLevels, adjustedLevels, within, ...rest } = challenge.alignment;
          expectClose(
            { ...rest, signedLevels: negated(signedLevels), adjustedLevels: negated(adjustedLevels), within: [...within].reverse() },
            other.alignment,
          );
          expectClose([challenge.maturity, challenge.priority, challenge.ownership], [other.maturity, other.priority, other.ownership]);
        });
      }),
      runs,
    );
  });

  test('never gets lower when one answer moves towards the other', () => {
    const shape = { oneNumber: true, respondents: 1 };
    fc.assert(
      fc.property(inputArbitrary(shape), fc.nat(), (input, pick) => {
        const before = scoreOf(input);
        const apart = before.challenges.flatMap((challenge) =>
          challenge.indicators.filter((one) => (one.gapLevels ?? 0) > 0).map((indicator) => ({ challenge, indicator })),
        );
        const chosen = apart[pick % Math.max(1, apart.length)];
        fc.pre(chosen !== undefined);
        const step = (chosen.indicator.signedLevels ?? 0) > 0 ? -1 : 1;
        const after = scoreOf(moveFirst(input, { challenge: chosen.challenge.id, indicator: chosen.indicator.id, step }));
        const moved = after.challenges.find((one) => one.id === chosen.challenge.id);
        if (chosen.challenge.alignment.basis === 'indicators') {
          expect(moved?.alignment.gapLevels).toBeLessThan(chosen.challenge.alignment.gapLevels ?? 0);
        }
        if (before.headline.alignment.raw !== null && chosen.challenge.alignment.basis !== 'challenge') {
          expect(after.headline.alignment.raw).toBeGreaterThanOrEqual(before.headline.alignment.raw);
        }
      }),
      runs,
    );
  });

  test('is 100 with a distance of 0 when all give equal answers', () => {
    fc.assert(
      fc.property(inputArbitrary(), fc.integer({ min: 1, max: 5 }), (input, level) => {
        const { headline, challenges } = scoreOf(mapLevels(input, () => level));
        for (const { alignment } of challenges) {
          if (alignment.reason === null) expect(alignment).toMatchObject({ value: 100, gapLevels: 0, signedLevels: 0, band: 'aligned' });
        }
        const { alignment, maturity } = headline;
        if (alignment.reason === null) expect(alignment).toMatchObject({ value: 100, raw: 100, gapLevels: 0 });
        if (maturity.reason === null) expect(maturity.level).toBeCloseTo(level, 9);
      }),
      runs,
    );
  });

  test('keeps its distances and alphas and flips its signs on the mirrored scale', () => {
    fc.assert(
      fc.property(inputArbitrary(), (input) => {
        const [found, wanted] = [scoreOf(mapLevels(input, (level) => 6 - level)), scoreOf(input)];
        found.challenges.forEach(({ alignment, maturity }, index) => {
          const other = wanted.challenges[index] as ChallengeResult;
          const { signedLevels, adjustedLevels, ...rest } = alignment;
          expectClose({ ...rest, signedLevels: negated(signedLevels), adjustedLevels: negated(adjustedLevels) }, other.alignment);
          expectClose(maturity.level === null ? null : 6 - maturity.level, other.maturity.level);
        });
        const { alpha, alphaAll, leniency, rwgStar } = found.agreement;
        const other = wanted.agreement;
        expectClose([alpha, alphaAll, negated(leniency), rwgStar], [other.alpha, other.alphaAll, other.leniency, other.rwgStar]);
        expectClose(negated(found.headline.alignment.signedLevels), wanted.headline.alignment.signedLevels);
        expectClose(found.headline.alignment.raw, wanted.headline.alignment.raw);
      }),
      runs,
    );
  });

  test('does not change when an indicator is added that nobody answers', () => {
    fc.assert(
      fc.property(inputArbitrary({ oneNumber: false, respondents: 3 }), fc.nat(), (input, pick) => {
        const place = pick % input.scorecard.dimensions.length;
        const extra = { id: 'extra', statement: 'Nobody answers this', levels: ['1', '2', '3', '4', '5'] };
        const dimensions = input.scorecard.dimensions.map((one, index) => {
          return index === place ? { ...one, indicators: [...one.indicators, extra] } : one;
        });
        const [found, wanted] = [scoreOf({ ...input, scorecard: { ...input.scorecard, dimensions } }), scoreOf(input)];
        const { confidence: _, reason: __, intervalReason: ___, ...alignment } = found.headline.alignment;
        expectClose({ ...wanted.headline.alignment, ...alignment }, wanted.headline.alignment);
        expectClose(found.agreement, wanted.agreement);
        found.challenges.forEach((challenge, index) => {
          const other = wanted.challenges[index] as ChallengeResult;
          expectClose({ ...challenge.alignment, reason: null }, { ...other.alignment, reason: null });
          // Two thirds of more indicators may be more than a function answered; what it counts for never changes its level.
          challenge.maturity.byFunction.forEach((one, at) => {
            if (one.level !== null) expectClose(one.level, other.maturity.byFunction[at]?.level);
          });
        });
      }),
      runs,
    );
  });
});

test('scaling all weights changes nothing', () => {
  fc.assert(
    fc.property(inputArbitrary(), weightsArbitrary, fc.constantFrom(0.01, 0.5, 3, 10), (input, weights, factor) => {
      const weigh = (by: number): Scores => {
        const scaled = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * by]));
        return scoreOf({ ...input, alignment: { ...input.alignment, weights: scaled } });
      };
      expectClose(weigh(factor), weigh(1));
    }),
    runs,
  );
});

interface Move {
  readonly challenge: string;
  readonly indicator: string;
  readonly step: number;
}

/** Moves the CMO's answer to one indicator by one level. */
function moveFirst(input: ScoringInput, { challenge, indicator, step }: Move): ScoringInput {
  const move = (rating: Rating): Rating => {
    if (typeof rating === 'number') return rating + step;
    return typeof rating === 'object' && 'level' in rating ? { ...rating, level: rating.level + step } : rating;
  };
  const change = (answer: Answer): Answer => {
    if (typeof answer !== 'object') return answer;
    const ratings = Object.entries(answer.ratings ?? {}).map(([id, rating]) => [id, id === indicator ? move(rating) : rating] as const);
    return { ...answer, ratings: Object.fromEntries(ratings) };
  };
  return withAssessments(input, (all) =>
    all.map((one) => {
      const answer = one.answers?.[challenge];
      return one.function === 'CMO' && answer !== undefined ? { ...one, answers: { ...one.answers, [challenge]: change(answer) } } : one;
    }),
  );
}
