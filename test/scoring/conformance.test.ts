import { describe, expect, test } from 'vitest';
import type { Kpi } from '../../src/model/alignment.ts';
import { alignmentValue, rawAlignment } from '../../src/scoring/alignment-value.ts';
import { coverageOf } from '../../src/scoring/coverage.ts';
import { weightMixes } from '../../src/scoring/lattice.ts';
import { majorityOwner, ownershipClarity, ownershipStatus } from '../../src/scoring/ownership.ts';
import { replicates } from '../../src/scoring/statistics/bootstrap.ts';
import { largestSumCloserThanChance } from '../../src/scoring/statistics/exact-null.ts';
import { kendallW } from '../../src/scoring/statistics/kendall-w.ts';
import { alphaInterval, krippendorffAlpha, resampledAlpha } from '../../src/scoring/statistics/krippendorff-alpha.ts';
import { distanceAcross, distanceBetween, distanceWithin } from '../../src/scoring/statistics/level-counts.ts';
import { mean } from '../../src/scoring/statistics/mean.ts';
import { seededWords, splitmix32, xoshiro128 } from '../../src/scoring/statistics/prng.ts';
import { quantile } from '../../src/scoring/statistics/quantile.ts';
import { isUniform } from '../../src/scoring/statistics/ranks.ts';
import { roundHalfAwayFromZero } from '../../src/scoring/statistics/round.ts';
import { rwgStar } from '../../src/scoring/statistics/rwg.ts';
import { spearman } from '../../src/scoring/statistics/spearman.ts';
import { alignment, score } from './build.ts';
import { type KpiCase, vectors } from './vectors.ts';

/** How often each of the levels 1 to 5 occurs. */
const counts = (levels: readonly (number | null)[]): readonly number[] =>
  [1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === level).length);

const columns = (rows: readonly (readonly (number | null)[])[]): readonly (readonly (number | null)[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

describe('Krippendorff’s alpha', () => {
  const ordinal = vectors.krippendorff.filter((vector) => vector.expected.ordinal !== undefined);

  test.each(ordinal)('$id', ({ units, expected }) => {
    const found = krippendorffAlpha(units.map(counts));
    if (typeof expected.ordinal === 'number') expect(found.value).toBeCloseTo(expected.ordinal, 12);
    else expect(found).toEqual({ value: null, reason: expected.reason });
  });

  test('is the nominal one when only two levels occur', () => {
    const binary = vectors.krippendorff.find((vector) => vector.id === 'complete_3_raters');
    expect(krippendorffAlpha((binary?.units ?? []).map(counts)).value).toBeCloseTo(0.072, 12);
  });
});

describe('Brennan–Prediger', () => {
  test.each(vectors.bp)('$id', ({ units, expected }) => {
    const distances = units.map((unit) => distanceAcross(unit.map((level) => counts([level])))).filter((one) => one !== null);
    const distance = mean(distances) ?? Number.NaN;
    expect(distance).toBeCloseTo(expected.mpd, 12);
    expect(rawAlignment(distance, 1.6)).toBeCloseTo(100 * expected.linear, 10);
  });

  test('with quadratic weights is r*WG on complete data', () => {
    const { raters_x_items: raters, bp_quadratic: quadratic } = vectors.identity_bp_quadratic_equals_rwgj_star;
    expect(rwgStar(columns(raters).map(counts))).toBeCloseTo(quadratic, 12);
  });
});

describe('r*WG', () => {
  test.each(vectors.rwg)('$id', ({ raters_x_items: raters, counts_1to5: one, item_counts_1to5: items, expected }) => {
    const units = raters === undefined ? ((items ?? [one ?? []]) as readonly (readonly number[])[]) : columns(raters).map(counts);
    const wanted = expected.rwg_j_star ?? expected.rwg;
    expect(rwgStar(units)).toBeCloseTo(wanted ?? Number.NaN, 12);
    if (expected.rwg_item1 !== undefined) expect(rwgStar(units.slice(0, 1))).toBeCloseTo(expected.rwg_item1, 12);
  });

  test.each(vectors.rwg_two_raters)('of two raters $diff apart', ({ diff, rwg, variance, bp_linear: linear }) => {
    const unit = counts([1, 1 + diff]);
    const star = rwgStar([unit]) ?? Number.NaN;
    expect(star).toBeCloseTo(1 - variance / 2, 12);
    expect(Math.max(0, star)).toBeCloseTo(rwg, 12);
    expect(rawAlignment(distanceWithin(unit) ?? Number.NaN, 1.6)).toBeCloseTo(100 * linear, 10);
  });
});

describe('distance of a pair', () => {
  test.each(vectors.cross_pair)('$cmo against $cio', ({ cmo, cio, between, within_cmo: withinFirst, within_cio: withinSecond }) => {
    expect(distanceBetween(counts(cmo), counts(cio))).toBeCloseTo(between, 12);
    expect(distanceWithin(counts(cmo))).toEqual(withinFirst);
    expect(distanceWithin(counts(cio))).toEqual(withinSecond);
  });

  test.each(Object.entries(vectors.null_shapes))(
    '%s answers at random',
    (_, { p, expected_abs_diff: distance, alignment_of_scorecard: value }) => {
      const found = distanceBetween(p, p) ?? Number.NaN;
      expect(found).toBeCloseTo(distance, 12);
      expect(alignmentValue(vectors.scorecard.headline.D, found)).toBeCloseTo(value, 10);
    },
  );

  test.each(vectors.exact_null_pair.rows)('closer than chance over $J items', ({ J, max_sum: largest }) => {
    expect(largestSumCloserThanChance(J, 5)).toBe(largest);
  });
});

describe('rankings', () => {
  const ranked = vectors.kendall_w.filter((vector) => vector.expected !== null);

  test.each(ranked)('$id', ({ raters, expected, mean_spearman: rho }) => {
    expect(kendallW(raters)).toBeCloseTo(expected ?? Number.NaN, 12);
    const [a = [], b = [], c = []] = raters;
    expect(mean([spearman(a, b), spearman(a, c), spearman(b, c)].map((one) => one ?? Number.NaN))).toBeCloseTo(rho ?? Number.NaN, 12);
  });

  test('a rater who gives every challenge the same importance has no ranking', () => {
    const [first = [], second = []] = vectors.kendall_w.find((vector) => vector.id === 'one_rater_all_equal')?.raters ?? [];
    expect(isUniform(first)).toBe(true);
    expect(spearman(first, second)).toBeNull();
    expect(kendallW([first, second])).toBeNull();
  });
});

describe('resampling', () => {
  test('starts from the published words of the generators', () => {
    const state = new Uint32Array(4);
    splitmix32(42, state);
    expect([...state]).toEqual(vectors.prng.splitmix32_seed42_words);
    const words = new Uint32Array(10);
    xoshiro128(Uint32Array.of(1, 2, 3, 4), words);
    expect([...words]).toEqual(vectors.prng.xoshiro128ss_state_1234);
    expect([...seededWords(42, 10)]).toEqual(vectors.prng.first10_seed42);
  });

  test('gives the interval of alpha', () => {
    const [{ expected }] = vectors.bootstrap;
    const units = (vectors.krippendorff[0]?.units ?? []).map(counts);
    expect(alphaInterval(units).interval?.low).toBeCloseTo(expected.lo, 12);
    expect(alphaInterval(units).interval?.high).toBeCloseTo(expected.hi, 12);
    const { sorted, dropped } = replicates(resampledAlpha(units));
    expect(dropped).toBe(expected.dropped);
    expect(quantile(sorted, 0.5)).toBeCloseTo(expected.median, 12);
  });

  test.each(vectors.simplex_lattice)('the lattice of $criteria parts', ({ criteria, size }) => {
    const mixes = weightMixes(criteria);
    expect(mixes).toHaveLength(size);
    for (const mix of mixes) {
      expect(mix.reduce((sum, weight) => sum + weight)).toBe(20);
      expect(Math.min(...mix)).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(mixes.map((mix) => mix.join())).size).toBe(size);
  });
});

test.each(vectors.rounding)('$x to $d decimals is $expected', ({ x, d, expected }) => {
  expect(roundHalfAwayFromZero(x, d)).toBe(expected);
});

describe('a KPI', () => {
  function kpiOf({ kpi }: KpiCase): Kpi {
    const { actual, baseline, target, low, high, min, max, readingDate, cadence, start, due, stretch, direction } = kpi;
    const range =
      low === undefined || high === undefined
        ? undefined
        : { low, high, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    const goal = range ?? target;
    return {
      ...{ id: 'k', title: 'A KPI', direction: direction === 'done' ? 'milestone' : direction },
      ...(baseline !== undefined && { baseline }),
      ...(goal !== undefined && { target: goal }),
      ...(cadence !== undefined && { cadence }),
      ...(start !== undefined && { start }),
      ...(due !== undefined && { due }),
      ...(stretch === true && { commitment: 'stretch' as const }),
      readings: actual === undefined ? [] : [{ date: readingDate ?? vectors.kpi.asOf, value: actual }],
    };
  }

  test.each(vectors.kpi.cases)('$name', (vector) => {
    const { expected } = vector;
    const [found] = score({ alignment: { kpis: [kpiOf(vector)] }, asOf: vectors.kpi.asOf }).kpis;
    expect(found?.status).toBe(expected.status);
    if (expected.raw === null) expect([found?.raw, found?.attainment]).toEqual([null, null]);
    else {
      expect(found?.raw).toBeCloseTo(expected.raw, 12);
      expect(found?.attainment).toBeCloseTo(expected.capped ?? Number.NaN, 12);
    }
    if (expected.raw === null) expect(found?.attainmentReason).toBe(expected.status);
    if (typeof expected.elapsed === 'number') expect(found?.elapsed).toBeCloseTo(expected.elapsed, 12);
    if (expected.elapsed === null) expect(found?.elapsed).toBeNull();
    if (expected.pace !== undefined) expect(found?.pace).toBeCloseTo(expected.pace, 12);
    if (expected.ageDays !== undefined) expect(found?.age).toBe(expected.ageDays);
  });
});

test.each(vectors.coverage)('coverage of goals $goal_owners and KPIs $kpis', ({ goal_owners: goalOwners, kpis, expected }) => {
  const { coverage: value, flag, ...checks } = expected;
  const found = coverageOf({ goals: goalOwners.map((owners) => ({ owners })), kpis, pair: ['CMO', 'CIO'] });
  expect(found).toEqual({ value, ...checks, orphanKpi: flag === 'orphan_kpi' });
});

test.each(vectors.evidence_gap)('evidence gap of $ratings', ({ ratings, expected }) => {
  const given = ratings.map(([level, kind], index) => {
    return [`i${index + 1}`, kind === 'none' ? level : { level, evidence: { kind } }] as const;
  });
  const answers = { c1: { ratings: Object.fromEntries(given) } };
  const [challenge] = score({ assessments: [{ function: 'CMO', answers }] }).challenges;
  expect(challenge?.evidenceGap).toEqual(expected);
  expect(challenge?.evidenceGapReason).toBe(expected === null ? 'no_high_rating' : null);
});

describe('ownership', () => {
  test.each(vectors.ownership_pair)('$cmo and $cio is $expected', ({ cmo, cio, expected }) => {
    expect(ownershipStatus({ function: 'CMO', owner: cmo }, { function: 'CIO', owner: cio })).toBe(expected);
  });

  test.each(vectors.ownership_clarity)('clarity of $votes', ({ votes, expected }) => {
    expect(ownershipClarity(votes)).toEqual(expected);
  });

  test('a function without a majority does not know', () => {
    expect(majorityOwner(['a', 'b'])).toBe('unknown');
    expect(majorityOwner(['a', 'b', 'a'])).toBe('a');
    expect(majorityOwner([])).toBeNull();
  });
});

test('silos', () => {
  const { given, dyads, silo_index: index, out_mean: out, in_mean: received } = vectors.silo;
  const functions = { ...alignment().functions, COO: { lead: 'COO' } };
  const assessments = Object.entries(given).map(([id, worksWith]) => ({ function: id, worksWith: { ...worksWith } }));
  const { silos } = score({ alignment: { functions }, assessments });
  expect(silos.index).toBeCloseTo(index, 10);
  expect(silos.pairs.map((pair) => pair.functions.join('-'))).toEqual(dyads.map((dyad) => dyad.pair));
  silos.pairs.forEach((pair, place) => {
    const dyad = dyads[place];
    expect([pair.given, pair.strength, pair.reciprocity, pair.gap, pair.sides]).toEqual([
      ...[dyad?.given, dyad?.strength, dyad?.reciprocity_gap, dyad?.silo_gap, dyad?.status],
    ]);
  });
  for (const one of silos.functions) {
    expect(one.given).toBeCloseTo(out[one.id] ?? Number.NaN, 12);
    expect(one.received).toBeCloseTo(received[one.id] ?? Number.NaN, 12);
  }
});
