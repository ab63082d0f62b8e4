import { describe, expect, it } from 'vitest';
import { example } from '../../src/rules/example.ts';
import { contextOf, reportsOf } from './context-of.ts';

const kpi = (fields: string): string => example(`kpis:\n  - { id: k, title: K, ${fields} }\n`);
const places = (text: string): string[] => reportsOf('invalid-shape', contextOf(text)).map(({ path }) => path.join('/'));

describe('values that contradict each other', () => {
  it.each([
    ['a range without its two ends', 'direction: range, target: 20', 'kpis/0/target'],
    ['a range with its ends swapped', 'direction: range, target: { low: 24, high: 18 }', 'kpis/0/target'],
    ['a range without width', 'direction: range, target: { low: 18, high: 18 }', 'kpis/0/target'],
    ['a range whose min is inside', 'direction: range, target: { low: 18, high: 24, min: 20 }', 'kpis/0/target/min'],
    ['a range whose max is inside', 'direction: range, target: { low: 18, high: 24, max: 24 }', 'kpis/0/target/max'],
    ['a number as the target of a milestone', 'direction: milestone, target: 4', 'kpis/0/target'],
    ['false as the target of a milestone', 'direction: milestone, target: false', 'kpis/0/target'],
    ['a range as the target of a number', 'direction: higher, target: { low: 1, high: 2 }', 'kpis/0/target'],
    ['true as the target of a number', 'direction: lower, target: true', 'kpis/0/target'],
    ['a number read for a milestone', 'direction: milestone, readings: [{ date: 2026-10-31, value: 1 }]', 'kpis/0/readings/0/value'],
    ['true read for a number', 'direction: higher, target: 9, readings: [{ date: 2026-10-31, value: true }]', 'kpis/0/readings/0/value'],
    ['a start after the due day', 'direction: higher, target: 9, start: 2027-01-01, due: 2026-01-01', 'kpis/0/start'],
  ])('include %s', (_, fields, place) => {
    expect(places(kpi(fields))).toEqual([place]);
  });

  it.each([
    ['a point with a tolerance on both sides', 'direction: range, target: { low: 20, high: 20, min: 10, max: 30 }'],
    ['a milestone without a target', 'direction: milestone, readings: [{ date: 2026-10-31, value: false }]'],
    ['a KPI with both cadence and maxAgeDays', 'direction: higher, target: 9, cadence: monthly, maxAgeDays: 60'],
  ])('do not include %s', (_, fields) => {
    expect(places(kpi(fields))).toEqual([]);
  });

  it('are said once for a KPI whose readings are all of the wrong kind', () => {
    const readings = 'direction: milestone, readings: [{ date: 2026-09-30, value: 1 }, { date: 2026-10-31, value: 2 }]';
    expect(places(kpi(readings))).toEqual(['kpis/0/readings/0/value']);
  });

  it('include every level the scale does not have, and two answers in one', () => {
    const text = example(`
targets: { default: 6 }
assessments:
  - function: it
    answers:
      isolation: 7
      ownership: { level: 3, ratings: { decision-rights: 6, dispute-route: { level: 9 } } }
actions:
  - { id: a, title: A, expects: { level: 8 } }
`);
    expect(places(text)).toEqual([
      'targets/default',
      'actions/0/expects/level',
      'assessments/0/answers/isolation',
      'assessments/0/answers/ownership/ratings/decision-rights',
      'assessments/0/answers/ownership/ratings/dispute-route',
      'assessments/0/answers/ownership/level',
    ]);
  });

  it('include a pair of one function', () => {
    expect(places(example('pair: [it, it]\n'))).toEqual(['pair']);
  });
});
