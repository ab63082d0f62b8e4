import { describe, expect, test } from 'vitest';
import type { Alignment, Goal, Kpi } from '../../src/model/alignment.ts';
import { alignment, kpi, score, scorecard } from './build.ts';

const goal = (id: string, rest: Partial<Goal> = {}): Goal => ({ id, title: `Goal ${id}`, challenges: ['c1'], ...rest });
const coverageOf = (rest: Partial<Alignment>) => score({ alignment: rest }).challenges[0]?.coverage;
const shared = { owners: ['CIO', 'CXO', 'CMO'] };
const { baseline: _, ...level } = kpi('k', 50);

describe('coverage', () => {
  test('counts a goal that both of the pair own', () => {
    expect(coverageOf({ goals: [goal('a')] })).toMatchObject({ value: 25, goal: true, shared: false });
    expect(coverageOf({ goals: [goal('a', { owners: ['CMO'] }), goal('b', { owners: ['CIO'] })] })).toMatchObject({ shared: false });
    expect(coverageOf({ goals: [goal('a'), goal('b', shared)] })).toMatchObject({ value: 50, shared: true });
    expect(coverageOf({ goals: [goal('a', { ...shared, status: 'dropped' })] })).toMatchObject({ value: 0, goal: false });
    expect(coverageOf({ goals: [goal('a', { ...shared, status: 'done' })] })).toMatchObject({ value: 50 });
    expect(coverageOf({ goals: [{ id: 'a', title: 'Elsewhere' }] })).toMatchObject({ value: 0 });
  });

  test('shares nothing without a pair', () => {
    const found = score({ alignment: { functions: { CMO: { lead: 'CMO' } }, goals: [goal('a', shared)] } }).challenges[0];
    expect(found?.coverage).toMatchObject({ value: 25, shared: false });
    expect(found?.attainment.reason).toBe('no_scorable_kpi');
  });

  test('counts a valid KPI, and a fresh reading of such a one', () => {
    const linked = (rest: Partial<Kpi>): Partial<Alignment> => ({ kpis: [{ ...level, challenges: ['c1'], ...rest }] });
    expect(coverageOf(linked({}))).toEqual({ value: 50, goal: false, shared: false, measured: true, live: true, orphanKpi: true });
    expect(coverageOf(linked({ readings: [] }))).toMatchObject({ measured: true, live: false });
    expect(coverageOf(linked({ maxAgeDays: 1, readings: [{ date: '2026-01-01', value: 5 }] }))).toMatchObject({
      measured: true,
      live: false,
    });
    expect(coverageOf(linked({ readings: [{ date: '2027-01-01', value: 5 }] }))).toMatchObject({ measured: true, live: false });
    for (const flaw of [{ target: 0 }, { target: true }, { baseline: 100 }, { baseline: 200 }]) {
      expect(coverageOf(linked(flaw))).toMatchObject({ value: 0, measured: false, live: false, orphanKpi: true });
    }
    const { target: __, ...aimless } = level;
    expect(coverageOf({ kpis: [{ ...aimless, challenges: ['c1'] }] })).toMatchObject({ measured: false });
  });

  test('does not take the reading of a broken KPI for that of a valid one', () => {
    const broken = { ...level, id: 'x', target: 0, challenges: ['c1'] };
    expect(coverageOf({ kpis: [broken, { ...level, challenges: ['c1'], readings: [] }] })).toMatchObject({ measured: true, live: false });
  });
});

describe('the KPIs of a challenge', () => {
  test('come directly or through goals, once each, in file order', () => {
    const kpis = ['k1', 'k2', 'k3', 'k4'].map((id) => ({ ...level, id }));
    const direct = kpis.map((one) => (one.id === 'k1' || one.id === 'k3' ? { ...one, challenges: ['c1', 'c1'] } : one));
    const goals = [
      goal('a', { kpis: ['k3', 'k2', 'missing'] }),
      goal('b', { kpis: ['k2'] }),
      goal('c', { challenges: ['c2'], kpis: ['k4'] }),
    ];
    const [first, second] = score({ alignment: { kpis: direct, goals } }).challenges;
    expect(first?.attainment.kpis).toEqual(['k1', 'k2', 'k3']);
    expect(second?.attainment.kpis).toEqual(['k4']);
  });

  test('give the mean of their capped attainment', () => {
    const kpis = [kpi('a', 150), kpi('b', 50), { ...kpi('c', 10), readings: [] }].map((one) => ({ ...one, challenges: ['c1'] }));
    const { challenges, headline } = score({ alignment: { kpis } });
    expect(challenges[0]?.attainment).toEqual({ value: 75, kpis: ['a', 'b', 'c'], reason: null });
    expect(challenges[1]?.attainment).toEqual({ value: null, kpis: [], reason: 'no_scorable_kpi' });
    expect(headline.attainment).toEqual({ value: 75, reason: null });
    expect(score().headline.attainment).toEqual({ value: null, reason: 'no_scorable_kpi' });
  });

  test('count each challenge once in the headline', () => {
    const kpis = [kpi('a', 20), kpi('b', 40), kpi('c', 90)].map((one) => ({ ...one, challenges: [one.id === 'c' ? 'c2' : 'c1'] }));
    expect(score({ alignment: { kpis } }).headline.attainment.value).toBeCloseTo(60, 10);
  });
});

test('a journey stage is covered by the same checks', () => {
  const card = { ...scorecard(1), journey: ['buy', 'use'].map((id) => ({ id, title: `Stage ${id}`, meaning: id })) };
  const goals = [goal('a', { ...shared, journey: ['use'], kpis: ['k'] })];
  const kpis = [level, { ...level, id: 'direct', journey: ['buy'] }];
  expect(score({ alignment: { goals, kpis }, scorecard: card }).journey).toMatchObject([
    { stage: 'buy', title: 'Stage buy', coverage: { value: 50, orphanKpi: true }, goals: [], kpis: ['direct'] },
    { stage: 'use', title: 'Stage use', coverage: { value: 100, orphanKpi: false }, goals: ['a'], kpis: ['k'] },
  ]);
  expect(score().journey).toEqual([]);
});

test('the headline is the mean over all challenges', () => {
  const goals = [goal('a', { ...shared, kpis: ['k'] })];
  expect(score({ alignment: { goals, kpis: [level] } }).headline.coverage).toEqual({ value: 50, fullyCovered: 1 });
  expect(score().headline.coverage).toEqual({ value: 0, fullyCovered: 0 });
});

describe('goals', () => {
  const goalsOf = (one: Goal, rest: Partial<Alignment> = {}) =>
    score({ alignment: { goals: [one], ...rest }, asOf: '2026-06-30' }).goals[0];

  test('show what they are linked to and how far their KPIs are', () => {
    const full = goal('a', {
      ...shared,
      accountable: 'CIO',
      journey: ['buy'],
      kpis: ['k1', 'k1', 'k2', 'missing'],
      due: '2026-12-31',
      status: 'done',
    });
    const kpis = [kpi('k1', 20), kpi('k2', 60)];
    expect(goalsOf(full, { kpis })).toEqual({ ...full, shared: true, overdue: false, attainment: 0.4, attainmentReason: null });
    expect(goalsOf({ id: 'b', title: 'Bare' })).toEqual({
      ...{ id: 'b', title: 'Bare', owners: [], accountable: null, shared: false, challenges: [], journey: [], kpis: [], due: null },
      ...{ status: 'open', overdue: false, attainment: null, attainmentReason: 'no_scorable_kpi' },
    });
    expect(goalsOf(full, { functions: { ...alignment().functions, IT2: { lead: 'CIO' } } })?.shared).toBe(false);
  });

  test('are overdue when open after their day', () => {
    expect(goalsOf(goal('a', { due: '2026-06-29' }))?.overdue).toBe(true);
    expect(goalsOf(goal('a', { due: '2026-06-30' }))?.overdue).toBe(false);
    expect(goalsOf(goal('a', { due: '2026-06-29', status: 'done' }))?.overdue).toBe(false);
    expect(goalsOf(goal('a', { due: '2026-06-29', status: 'dropped' }))?.overdue).toBe(false);
  });
});
