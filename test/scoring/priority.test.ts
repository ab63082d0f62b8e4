import { describe, expect, test } from 'vitest';
import type { Alignment, Assessment } from '../../src/model/alignment.ts';
import type { Scores } from '../../src/model/result.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { weightMixes } from '../../src/scoring/lattice.ts';
import { levers } from '../../src/scoring/levers.ts';
import { type Candidate, orderByPriority, priorityOf, priorityTable, rankAmong, roundedPriorities } from '../../src/scoring/priority.ts';
import { firmnessOf, flagsOf, labelOf, readingOf } from '../../src/scoring/readings.ts';
import { readSettings } from '../../src/scoring/settings.ts';
import { tippingPoints, topThree } from '../../src/scoring/tipping-points.ts';
import { alignment, kpi, score, scorecard } from './build.ts';

const mix = [0.4, 0.25, 0.2, 0.15];
const settings = readSettings(alignment(), scorecard(1));

/** A candidate that differs from others only where the test says so. */
const candidate = (index: number, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ index, factor: 1, parts: [0.5, 0.5, 0.5, 0.5], importance: 3, maturity: 3 },
  ...rest,
});
const indexes = (candidates: readonly Candidate[]): number[] => candidates.map((one) => one.index);

describe('a priority', () => {
  test('is the weighted mean of the parts that exist, times importance', () => {
    expect(priorityOf({ factor: 0.8, parts: [0.5, 1, 0.75, 0.2] }, mix)).toBeCloseTo(80 * (0.2 + 0.25 + 0.15 + 0.03), 10);
    expect(priorityOf({ factor: 0.8, parts: [0.5, null, 0.75, null] }, mix)).toBeCloseTo((80 * 0.35) / 0.6, 10);
  });

  test('needs importance and a part that weighs something', () => {
    expect(priorityOf({ factor: null, parts: [1, 1, 1, 1] }, mix)).toBeNull();
    expect(priorityOf({ factor: 1, parts: [null, 1, null, null] }, [1, 0, 1, 1])).toBeNull();
  });

  test('is the same number in the table, rounded to nine digits, or -1', () => {
    const candidates = [candidate(0, { factor: 0.7, parts: [1 / 3, null, 1, null] }), candidate(1, { factor: null })];
    const [first = 0, second] = roundedPriorities(priorityTable(candidates), mix);
    expect(first).toBe(Math.round((priorityOf(candidates[0] as Candidate, mix) ?? 0) * 1e9) / 1e9);
    expect(second).toBe(-1);
    expect([...roundedPriorities(priorityTable([candidate(0, { parts: [null, 1, null, null] })]), [1, 0, 1, 1])]).toEqual([-1]);
    expect([...roundedPriorities(priorityTable([candidate(0, { factor: 0.5, parts: [0, 0, 0, 0] })]), mix)]).toEqual([0]);
  });

  test('shares its rank with an equal one', () => {
    const priorities = Float64Array.of(50, 90, 50, 10);
    expect([...priorities].map((own) => rankAmong(priorities, own))).toEqual([2, 1, 2, 4]);
  });
});

describe('the order', () => {
  test('goes by priority, then importance, then maturity, then number', () => {
    const low = { parts: [0.1, 0.1, 0.1, 0.1] };
    expect(indexes(orderByPriority([candidate(0, low), candidate(1)], mix))).toEqual([1, 0]);
    expect(indexes(orderByPriority([candidate(0, { importance: 2 }), candidate(1)], mix))).toEqual([1, 0]);
    expect(indexes(orderByPriority([candidate(0, { importance: null }), candidate(1, { importance: 1 })], mix))).toEqual([1, 0]);
    expect(indexes(orderByPriority([candidate(0, { maturity: 4 }), candidate(1)], mix))).toEqual([1, 0]);
    expect(indexes(orderByPriority([candidate(0, { maturity: null }), candidate(1, { maturity: 5 })], mix))).toEqual([1, 0]);
    expect(indexes(orderByPriority([candidate(1), candidate(0)], mix))).toEqual([0, 1]);
    expect(indexes(orderByPriority([candidate(0, { factor: null }), candidate(1, { factor: 0.5, parts: [0, 0, 0, 0] })], mix))).toEqual([
      1, 0,
    ]);
    const nulls = { importance: null, maturity: null };
    expect(indexes(orderByPriority([candidate(1, nulls), candidate(0, nulls)], mix))).toEqual([0, 1]);
  });

  test('does not tell priorities apart beyond the ninth digit', () => {
    const almost = { parts: [0.5 + 1e-13, 0.5, 0.5, 0.5] };
    expect(indexes(orderByPriority([candidate(0), candidate(1, almost)], mix))).toEqual([0, 1]);
    expect(indexes(orderByPriority([candidate(0), candidate(1, { parts: [0.5 + 1e-9, 0.5, 0.5, 0.5] })], mix))).toEqual([1, 0]);
  });

  test('puts three at the top, fewer when fewer have a priority', () => {
    expect(
      indexes(
        topThree(
          [0, 1, 2, 3].map((index) => candidate(index)),
          mix,
        ),
      ),
    ).toEqual([0, 1, 2]);
    expect(indexes(topThree([candidate(0, { factor: null }), candidate(1)], mix))).toEqual([1]);
  });
});

describe('tipping points', () => {
  const only = (part: number, size: number): (number | null)[] => mix.map((_, index) => (index === part ? size : 0));

  test('are the first weight on either side that changes the top three', () => {
    // Three lead by maturity (.8 of it), the fourth by attainment alone: it overtakes the weakest where .5·g < k.
    const candidates = [0.8, 0.8, 0.5].map((size, index) => candidate(index, { parts: only(0, size) }));
    const points = tippingPoints([...candidates, candidate(3, { parts: only(3, 1) })], mix);
    expect(points.map((point) => [point.weight, point.now])).toEqual([
      ...[
        ['maturity', 0.4],
        ['perception', 0.25],
        ['coverage', 0.2],
        ['attainment', 0.15],
      ],
    ]);
    // Rescaled, k = .15·(1 − g)/.6: .5·g ≤ .25·(1 − g) from g = 1/3; a tie goes to the lower number.
    expect(points[0]).toMatchObject({ below: 0.33, above: null });
    // g = .4·(1 − k)/.85 and k > .5·g from k = .2/1.05.
    expect(points[3]).toMatchObject({ below: null, above: 0.2 });
    expect(points[1]).toMatchObject({ below: null, above: null });
  });

  test('at 1 leave out the challenges without that part', () => {
    const candidates = [0, 1, 2, 3].map((index) => candidate(index, index === 0 ? { parts: [0.9, null, 0.9, 0.9] } : {}));
    expect(tippingPoints(candidates, mix)[1]).toMatchObject({ below: null, above: 1 });
  });

  test('are none when one weight is everything or nothing can change', () => {
    const candidates = [candidate(0), candidate(1)];
    for (const point of tippingPoints(candidates, mix)) expect(point).toMatchObject({ below: null, above: null });
    expect(tippingPoints(candidates, [1, 0, 0, 0])).toMatchObject([{ now: 1, below: null, above: null }, {}, {}, {}]);
    expect(tippingPoints([], mix)[0]).toMatchObject({ below: null, above: null });
  });

  test('count a challenge that comes to have a priority among fewer than three', () => {
    const candidates = [candidate(0), candidate(1, { parts: [null, null, null, 1] })];
    expect(tippingPoints(candidates, [0.5, 0.25, 0.25, 0])[3]).toMatchObject({ below: null, above: 0.01 });
  });

  test('count a challenge that loses its priority', () => {
    const candidates = [candidate(0), candidate(1, { parts: [null, null, null, 1] })];
    expect(tippingPoints(candidates, mix)[3]).toMatchObject({ below: 0, above: null });
  });
});

describe('levers', () => {
  test('are the change of a priority with one gap closed, the largest first', () => {
    const candidates = [candidate(0, { parts: [0.5, null, 1, null] }), candidate(1, { factor: 0.5, parts: [0, 0, 0, 1] })];
    const found = levers(candidates, mix, (index) => `c${index}`);
    expect(found.map(({ challenge, part }) => `${challenge} ${part}`)).toEqual([
      ...['c0 maturity', 'c0 coverage', 'c1 attainment', 'c1 maturity', 'c1 perception', 'c1 coverage'],
    ]);
    expect(found[0]?.effect).toBeCloseTo(-100 / 3, 10);
    expect(found[2]?.effect).toBeCloseTo(-7.5, 10);
    expect(found[5]?.effect).toBe(0);
  });

  test('of a challenge without a priority are none', () => {
    expect(levers([candidate(0, { factor: null })], mix, String)).toEqual([]);
  });
});

test('mixes are whole steps of a twentieth', () => {
  expect(weightMixes(1)).toEqual([[20]]);
  expect(weightMixes(4)[0]).toEqual([1, 1, 1, 17]);
  expect(weightMixes(4).at(-1)).toEqual([17, 1, 1, 1]);
});

describe('words', () => {
  test('of a priority begin at 60 and 40', () => {
    expect([60, 59.9, 40, 39.9].map((value) => labelOf(value, settings))).toEqual(['act_now', 'plan', 'plan', 'watch']);
  });

  test('of firmness begin at 90 % and 50 %', () => {
    expect([0.9, 0.89, 0.5, 0.49].map(firmnessOf)).toEqual(['firm', 'likely', 'likely', 'depends_on_weights']);
  });

  test('of a reading say level and distance together', () => {
    expect(readingOf(3.5, 0.5, settings)).toBe('shared_strength');
    expect(readingOf(3.4, 0.5, settings)).toBe('shared_work_list');
    expect(readingOf(3.5, 0.6, settings)).toBe('contested_strength');
    expect(readingOf(3.4, 0.6, settings)).toBe('open_dispute');
    expect(readingOf(null, 0.6, settings)).toBeNull();
    expect(readingOf(3, null, settings)).toBeNull();
  });

  test('of flags name the thresholds that are crossed', () => {
    const [challenge] = score().challenges;
    if (challenge === undefined) throw new Error('There are two challenges.');
    const none = { ...challenge, coverage: { ...challenge.coverage, value: 50 } };
    const attainment = (value: number) => ({ ...challenge.attainment, value });
    const gap = (gapLevels: number) => ({ ...challenge.alignment, gapLevels });
    expect(flagsOf(none, settings)).toEqual([]);
    expect(flagsOf({ ...none, targetGap: 1 }, settings)).toEqual(['maturity_gap']);
    expect(flagsOf({ ...none, targetGap: 0.9 }, settings)).toEqual([]);
    expect(flagsOf({ ...none, alignment: gap(1) }, settings)).toEqual([]);
    expect(flagsOf({ ...none, alignment: gap(1.1) }, settings)).toEqual(['perception_gap']);
    expect(flagsOf(challenge, settings)).toEqual(['low_coverage']);
    expect(flagsOf({ ...none, coverage: { ...none.coverage, orphanKpi: true } }, settings)).toEqual(['orphan_kpi']);
    expect(flagsOf({ ...none, attainment: attainment(70) }, settings)).toEqual([]);
    expect(flagsOf({ ...none, attainment: attainment(69) }, settings)).toEqual(['attainment_gap']);
    expect(flagsOf({ ...none, evidenceGap: 0.5 }, settings)).toEqual([]);
    expect(flagsOf({ ...none, evidenceGap: 0.6 }, settings)).toEqual(['evidence_gap']);
    expect(flagsOf({ ...none, alignment: { ...challenge.alignment, basis: 'challenge' } }, settings)).toEqual([
      'paired_at_challenge_level',
    ]);
  });
});

describe('the priorities of a file', () => {
  const rated = (id: string, c1: number, c2: number, importance?: number): Assessment => ({
    function: id,
    answers: { c1: importance === undefined ? c1 : { level: c1, importance }, c2 },
  });
  const scored = (assessments: Assessment[], rest: Partial<Alignment> = {}, card: Scorecard = scorecard(2)): Scores =>
    score({ assessments, alignment: rest, scorecard: card });

  test('leave importance out when nobody gave any', () => {
    const { priorities, challenges } = scored([rated('CMO', 2, 3), rated('CIO', 2, 3)]);
    expect(priorities).toMatchObject({ importanceUsed: false, mixes: 969, order: ['c1', 'c2'], topThree: ['c1', 'c2'] });
    // Maturity (4 − 2)/3 at .4, distance 0 at .25, coverage 1 at .2.
    expect(challenges[0]?.priority.value).toBeCloseTo((100 * (0.4 * (2 / 3) + 0.2)) / 0.85, 10);
    expect(challenges[0]).toMatchObject({ importance: null, importanceReason: 'no_importance', importanceByFunction: [] });
  });

  test('are null for a challenge without importance when others have one', () => {
    const { priorities, challenges } = scored([rated('CMO', 3, 1, 2), rated('CIO', 3, 1)]);
    expect(priorities).toMatchObject({ importanceUsed: true, order: ['c1', 'c2'], topThree: ['c1'] });
    expect(challenges[0]?.priority).toMatchObject({
      rank: 1,
      rankRange: { best: 1, worst: 1 },
      topOneShare: 1,
      topThreeShare: 1,
      firmness: 'firm',
    });
    expect(challenges[1]?.priority).toMatchObject({
      ...{ value: null, rank: null, rankRange: null, topOneShare: null, topThreeShare: null, firmness: null, label: null },
      ...{ reason: 'no_importance', parts: { maturity: 1, perception: 0, coverage: 1, attainment: null } },
    });
    expect(priorities.levers.every((lever) => lever.challenge === 'c1')).toBe(true);
  });

  test('are null when every part that weighs something is missing', () => {
    const reasonOf = (assessments: Assessment[], weights: Alignment['weights']) =>
      scored(assessments, { weights }).challenges[0]?.priority.reason;
    const none = { maturity: 0, perception: 0, coverage: 0, attainment: 0 };
    expect(reasonOf([], { ...none, maturity: 1 })).toBe('not_rated');
    expect(reasonOf([rated('CMO', 3, 3), rated('CXO', 3, 3)], { ...none, perception: 1 })).toBe('one_sided');
    expect(reasonOf([rated('CMO', 3, 3), rated('CIO', 3, 3)], { ...none, attainment: 1 })).toBe('no_scorable_kpi');
  });

  test('are null where nobody rated enough, however much else is missing', () => {
    const { priorities, challenges } = scored([rated('CMO', 3, 3, 5)], {});
    expect(challenges[0]?.coverage.value).toBe(0);
    expect(challenges[0]?.priority).toMatchObject({ value: null, rank: null, label: null, reason: 'needs_two_functions' });
    expect(priorities.topThree).toEqual([]);
  });

  test('average importance over functions, one vote each', () => {
    const { challenges } = scored([rated('CMO', 3, 3, 5), rated('CMO', 3, 3, 4), rated('CIO', 3, 3, 2), rated('CXO', 3, 3)]);
    expect(challenges[0]).toMatchObject({
      ...{ importance: 3.25, importanceReason: null },
      importanceByFunction: [
        { function: 'CMO', importance: 4.5 },
        { function: 'CIO', importance: 2 },
      ],
    });
  });

  test('measure the gap against the target', () => {
    const part = (targets: Alignment['targets']) =>
      scored([rated('CMO', 2, 2), rated('CIO', 2, 2)], { targets }).challenges[0]?.priority.parts.maturity;
    expect(part({ default: 5 })).toBe(0.75);
    expect(part({ default: 2 })).toBe(0);
    expect(part({ default: 1 })).toBe(0);
  });

  test('see no more distance than chance, and what KPIs miss', () => {
    const kpis = [kpi('k', 30, { challenges: ['c1'] })];
    const [challenge] = scored([rated('CMO', 5, 2), rated('CIO', 1, 2)], { kpis }).challenges;
    expect(challenge?.priority.parts).toEqual({ maturity: 1 / 3, perception: 1, coverage: 0.5, attainment: 0.7 });
  });

  test('name the next step of the level reached', () => {
    const card = scorecard(1);
    const step = (name: string) => ({ enough: 'Yes.', next: { action: name, effort: 'days' as const, starts: 'CMO' } });
    const advised = {
      ...card,
      dimensions: card.dimensions.map((one) => ({ ...one, levels: ['one', 'two', 'three', 'four', 'five'].map(step) })),
    };
    const actionAt = (a: number, b: number, given: Scorecard = advised): string | null | undefined =>
      scored([rated('CMO', a, 1), rated('CIO', b, 1)], {}, given).challenges[0]?.priority.action;
    expect([actionAt(1, 1), actionAt(1, 2), actionAt(2, 2), actionAt(5, 4), actionAt(5, 5)]).toEqual(['one', 'one', 'two', 'four', 'five']);
    expect(actionAt(3, 3, card)).toBeNull();
    expect(scored([], {}, advised).challenges[0]?.priority.action).toBeNull();
    const thirds = ['CMO', 'CIO', 'CXO'].map((id) => ({ function: id, answers: { c1: { ratings: { i1: 2, i2: 2, i3: 2, i4: 2 } } } }));
    expect(scored(thirds, {}, advised).challenges[0]?.priority.action).toBe('two');
  });
});
