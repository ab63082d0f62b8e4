import { describe, expect, test } from 'vitest';
import type { Goal, Kpi } from '../../src/model/alignment.ts';
import type { KpiResult } from '../../src/model/result.ts';
import { kpi, score, scorecard } from './build.ts';

const { baseline: _, ...level } = kpi('k', 50);
const asOf = '2026-06-30';

function kpiOf(one: Kpi, goals: Goal[] = []): KpiResult {
  const [found] = score({ alignment: { kpis: [one], goals }, asOf }).kpis;
  if (found === undefined) throw new Error('One KPI in, one KPI out.');
  return found;
}
const read = (value: number | boolean, date = asOf): Pick<Kpi, 'readings'> => ({ readings: [{ date, value }] });

describe('a definition', () => {
  test('that cannot be scored says so before any reading is looked at', () => {
    const unread = { readings: [] };
    const { target: __, ...aimless } = level;
    const flaws: [Kpi, string][] = [
      [{ ...aimless, ...unread }, 'no_target'],
      [{ ...aimless, direction: 'range' }, 'no_target'],
      [{ ...level, ...unread, target: true }, 'invalid_target'],
      [{ ...level, target: { low: 1, high: 2 } }, 'invalid_target'],
      [{ ...level, direction: 'range', target: 5 }, 'invalid_target'],
      [{ ...level, direction: 'range', target: { low: 3, high: 2 } }, 'invalid_target'],
      [{ ...level, direction: 'range', target: { low: 1, high: 2, min: 1.5 } }, 'invalid_target'],
      [{ ...level, direction: 'range', target: { low: 1, high: 2, max: 1.5 } }, 'invalid_target'],
      [{ ...level, direction: 'milestone', target: 5 }, 'invalid_target'],
      [{ ...level, direction: 'milestone', target: false }, 'invalid_target'],
      [{ ...level, ...unread, baseline: 100 }, 'invalid_baseline_equals_target'],
      [{ ...level, ...unread, baseline: 200 }, 'invalid_direction'],
      [{ ...level, direction: 'lower', baseline: 0 }, 'invalid_direction'],
      [{ ...level, ...unread, target: 0 }, 'needs_baseline'],
      [{ ...level, direction: 'lower', target: -1 }, 'needs_baseline'],
      [{ ...level, baseline: -Number.MAX_VALUE, target: Number.MAX_VALUE, ...read(Number.MAX_VALUE) }, 'invalid_target'],
    ];
    for (const [one, status] of flaws) {
      expect(kpiOf(one)).toMatchObject({ status, raw: null, attainment: null, attainmentReason: status, pace: null, paceReason: status });
    }
  });

  test('of a milestone needs no target', () => {
    const { target: __, ...milestone } = { ...level, direction: 'milestone' as const };
    expect(kpiOf({ ...milestone, ...read(true) })).toMatchObject({ status: 'met', raw: 1, target: null });
    expect(kpiOf({ ...milestone, ...read(false), target: true })).toMatchObject({ status: 'not_met', raw: 0, target: true });
    expect(kpiOf({ ...milestone, ...read(false), commitment: 'stretch', due: '2026-01-01' }).status).toBe('not_met');
  });

  test('of a range without tolerance gives nothing outside', () => {
    const point = { ...level, direction: 'range' as const, target: { low: 5, high: 5 } };
    expect(kpiOf({ ...point, ...read(5) })).toMatchObject({ raw: 1, status: 'met', target: { low: 5, high: 5 } });
    expect(kpiOf({ ...point, ...read(5.1) }).raw).toBe(0);
    expect(kpiOf({ ...point, ...read(4.9) }).raw).toBe(0);
  });

  test('of a range has a tolerance on each side', () => {
    const range = { ...level, direction: 'range' as const, target: { low: 10, high: 20, min: 5, max: 40 } };
    expect(kpiOf({ ...range, ...read(9) }).raw).toBeCloseTo(0.8, 12);
    expect(kpiOf({ ...range, ...read(22) }).raw).toBeCloseTo(0.9, 12);
    expect(kpiOf({ ...range, target: { low: 10, high: 20 }, ...read(22) }).raw).toBeCloseTo(0.8, 12);
    expect(kpiOf({ ...range, ...read(10) }).raw).toBe(1);
    expect(kpiOf({ ...range, ...read(20) }).raw).toBe(1);
  });

  test('above one and a half times the target asks to check the target', () => {
    expect(kpiOf({ ...level, ...read(151) })).toMatchObject({ checkTarget: true, attainment: 1 });
    expect(kpiOf({ ...level, ...read(150) })).toMatchObject({ checkTarget: false, attainment: 1 });
  });

  test('is shown as the file gives it', () => {
    const full: Kpi = {
      ...level,
      ...{ baseline: 20, definition: 'Counted twice', unit: '%', owner: 'CIO', source: 'warehouse', commitment: 'stretch' },
      ...{ start: '2026-01-01', due: '2026-12-31' },
    };
    expect(kpiOf(full)).toMatchObject({ ...full, direction: 'higher' });
    expect(kpiOf(level)).toMatchObject({
      ...{ definition: null, unit: null, owner: null, baseline: null, start: null, due: null, source: null, commitment: 'committed' },
    });
  });
});

describe('readings', () => {
  test('count at or before the day, whatever their order', () => {
    const found = kpiOf({
      ...level,
      readings: [
        { date: '2026-06-01', value: 60 },
        { date: '2026-04-01', value: 10 },
        { date: '2026-06-01', value: 70, note: 'Corrected' },
        { date: '2026-05-01', value: 20 },
      ],
    });
    expect(found.readings.map((reading) => reading.value)).toEqual([10, 20, 60, 70]);
    expect(found).toMatchObject({ reading: { value: 70, note: 'Corrected' }, raw: 0.7, age: 29, maxAge: null, fresh: true });
  });

  test('of another kind than the direction asks for are left out', () => {
    expect(kpiOf({ ...level, ...read(true) })).toMatchObject({ status: 'no_reading', reading: null, age: null, readings: [] });
    expect(kpiOf({ ...level, direction: 'milestone', target: true, ...read(1) }).status).toBe('no_reading');
    expect(kpiOf({ ...level, readings: [...(level.readings ?? []), { date: '2027-01-01', value: true }] }).status).toBe('red');
  });

  test('after the day are an error, even beside others', () => {
    const found = kpiOf({ ...level, readings: [...(level.readings ?? []), { date: '2026-07-01', value: 60 }] });
    expect(found).toMatchObject({ status: 'invalid_future_reading', attainment: null, fresh: false, reading: { value: 50 } });
    expect(found.readings).toHaveLength(1);
  });

  test('are missing, and then neither fresh nor stale', () => {
    const { readings: __, ...unread } = level;
    expect(kpiOf({ ...unread, maxAgeDays: 5 })).toMatchObject({ status: 'no_reading', fresh: false, reading: null, age: null, maxAge: 5 });
  });

  test.each([
    ['weekly', '2026-06-16', '2026-06-15', 14],
    ['monthly', '2026-05-16', '2026-05-15', 45],
    ['quarterly', '2026-03-02', '2026-03-01', 120],
    ['yearly', '2025-05-26', '2025-05-25', 400],
  ] as const)('%s stay fresh until their last day', (cadence, fresh, stale, maxAge) => {
    expect(kpiOf({ ...level, cadence, ...read(95, fresh) })).toMatchObject({ fresh: true, status: 'green', maxAge, age: maxAge });
    expect(kpiOf({ ...level, cadence, ...read(95, stale) })).toMatchObject({
      fresh: false,
      status: 'stale',
      attainment: null,
      age: maxAge + 1,
    });
  });

  test('follow the days given instead of a cadence', () => {
    expect(kpiOf({ ...level, cadence: 'yearly', maxAgeDays: 10, ...read(95, '2026-06-19') })).toMatchObject({
      status: 'stale',
      maxAge: 10,
    });
  });
});

describe('status', () => {
  const year = { start: '2026-01-01', due: '2026-12-31' };
  const based = { ...level, baseline: 0 };

  test('of a level follows its colours', () => {
    expect(kpiOf({ ...level, ...read(100) }).status).toBe('met');
    expect(kpiOf({ ...level, ...read(90) }).status).toBe('green');
    expect(kpiOf({ ...level, ...read(89.9) }).status).toBe('amber');
    expect(kpiOf({ ...level, ...read(70) }).status).toBe('amber');
    expect(kpiOf({ ...level, ...read(69.9) }).status).toBe('red');
  });

  test('of a level before its due day is a colour too, because a level has no pace', () => {
    expect(kpiOf({ ...level, ...year, ...read(50) })).toMatchObject({ status: 'red', pace: null, paceReason: 'needs_baseline' });
    expect(kpiOf({ ...level, ...year, cumulative: true, ...read(50) })).toMatchObject({ status: 'on_pace', paceReason: null });
    expect(kpiOf({ ...level, due: '2026-12-31', cumulative: true, ...read(50) })).toMatchObject({ status: 'red', paceReason: 'no_dates' });
  });

  test('of a range or a milestone never has a pace', () => {
    const range = { ...based, ...year, cumulative: true, direction: 'range' as const, target: { low: 60, high: 80 } };
    expect(kpiOf({ ...range, ...read(58) })).toMatchObject({ status: 'green', paceReason: 'needs_baseline' });
    const milestone = { ...based, ...year, cumulative: true, direction: 'milestone' as const, target: true };
    expect(kpiOf({ ...milestone, ...read(false) })).toMatchObject({ status: 'not_met', paceReason: 'needs_baseline' });
  });

  test('with a baseline follows the pace between start and due', () => {
    const half = 180 / 364;
    expect(kpiOf({ ...based, ...year, ...read(100 * 0.9 * half) }).status).toBe('on_pace');
    expect(kpiOf({ ...based, ...year, ...read(100 * 0.89 * half) }).status).toBe('behind');
    expect(kpiOf({ ...based, ...year, ...read(100 * 0.6 * half) }).status).toBe('behind');
    expect(kpiOf({ ...based, ...year, ...read(100 * 0.59 * half) }).status).toBe('well_behind');
    expect(kpiOf({ ...based, ...year, ...read(-20) })).toMatchObject({ status: 'well_behind', pace: 0, raw: -0.2, attainment: 0 });
    expect(kpiOf({ ...based, ...year, ...read(120) })).toMatchObject({ status: 'met', elapsed: half, pace: 1 / half });
  });

  test('with a baseline but one day missing is in progress', () => {
    expect(kpiOf({ ...based, due: '2026-12-31' })).toMatchObject({ status: 'in_progress', elapsed: null, paceReason: 'no_dates' });
    expect(kpiOf({ ...based, start: '2026-01-01' })).toMatchObject({ status: 'in_progress', elapsed: null, paceReason: 'no_dates' });
  });

  test('is too early in the first tenth', () => {
    const due = '2026-10-08';
    expect(kpiOf({ ...based, start: '2026-06-20', due, ...read(5) })).toMatchObject({
      status: 'too_early',
      pace: null,
      paceReason: 'too_early',
    });
    expect(kpiOf({ ...based, start: '2026-06-20', due: '2026-09-28', ...read(5) })).toMatchObject({ elapsed: 0.1, status: 'well_behind' });
    expect(kpiOf({ ...based, start: '2026-08-01', due: '2026-12-31', ...read(5) })).toMatchObject({ elapsed: 0, status: 'too_early' });
  });

  test('at the due day is met, a near miss or missed', () => {
    const due = { start: '2026-01-01', due: asOf };
    expect(kpiOf({ ...based, ...due, ...read(100) }).status).toBe('met');
    expect(kpiOf({ ...based, ...due, ...read(90) })).toMatchObject({ status: 'near_miss', elapsed: 1, pace: 0.9 });
    expect(kpiOf({ ...based, ...due, ...read(89) }).status).toBe('missed');
    expect(kpiOf({ ...level, due: '2026-06-29', ...read(89) }).status).toBe('missed');
    expect(kpiOf({ ...based, start: '2026-01-01', due: '2026-05-01', ...read(89) })).toMatchObject({ status: 'missed', elapsed: 1 });
  });

  test('in a period without length has passed from its due day on', () => {
    expect(kpiOf({ ...based, start: asOf, due: asOf })).toMatchObject({ elapsed: 1, status: 'missed' });
    expect(kpiOf({ ...based, start: '2026-07-01', due: '2026-07-01' })).toMatchObject({ elapsed: 0, status: 'too_early' });
  });

  test('has no elapsed share when the start lies after the due day', () => {
    expect(kpiOf({ ...based, start: '2026-12-01', due: '2026-08-01' })).toMatchObject({ elapsed: null, status: 'in_progress' });
  });

  test('of a stretch target is green from 70 %', () => {
    const stretch = { ...based, commitment: 'stretch' as const, due: '2026-01-01' };
    expect(kpiOf({ ...stretch, ...read(120) }).status).toBe('green');
    expect(kpiOf({ ...stretch, ...read(70) }).status).toBe('green');
    expect(kpiOf({ ...stretch, ...read(69) }).status).toBe('amber');
    expect(kpiOf({ ...stretch, ...read(40) }).status).toBe('amber');
    expect(kpiOf({ ...stretch, ...read(39) }).status).toBe('red');
  });

  test('follows the thresholds of the file', () => {
    const thresholds = { green: 0.5, amber: 0.4 };
    expect(score({ alignment: { kpis: [level], thresholds }, asOf }).kpis[0]?.status).toBe('green');
  });
});

describe('links', () => {
  const goal = (id: string, rest: Partial<Goal>): Goal => ({ id, title: `Goal ${id}`, ...rest });
  const goals = [
    goal('a', { challenges: ['c2', 'c1', 'c9'], journey: ['buy'], kpis: ['k', 'k'] }),
    goal('b', { challenges: ['c2'], kpis: ['k'] }),
    goal('c', { challenges: ['c3'], kpis: ['k'], status: 'dropped' }),
    goal('d', { challenges: ['c3'], kpis: ['other'] }),
  ];
  const card = { ...scorecard(3), journey: ['use', 'buy'].map((id) => ({ id, title: id, meaning: id })) };

  test('of a KPI are its own and those of its goals, dropped goals left out', () => {
    const kpis = [{ ...level, challenges: ['c3'], journey: ['use'] }];
    const [found] = score({ alignment: { kpis, goals }, scorecard: card }).kpis;
    expect(found).toMatchObject({ goals: ['a', 'b'], challenges: ['c1', 'c2', 'c3'], journey: ['use', 'buy'] });
    const [bare] = score({ alignment: { kpis: [level] } }).kpis;
    expect(bare).toMatchObject({ goals: [], challenges: [], journey: [] });
  });
});
