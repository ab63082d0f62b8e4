import { expect, test } from 'vitest';
import type { Chart } from '../../../src/outline/charts/chart.ts';
import { chartSvg } from '../../../src/outline/charts/index.ts';
import { readSvg, type SvgElement, walk } from './read-svg.ts';
import { chartsOf } from './samples.ts';

const sample = <Kind extends Chart['kind']>(kind: Kind, name: 'normal' | 'missing values' | '40 rows' = 'normal') =>
  chartsOf(name).find((chart) => chart.kind === kind) as Extract<Chart, { kind: Kind }>;

const elements = (chart: Chart): readonly SvgElement[] => walk(readSvg(chartSvg(chart)));
const texts = (chart: Chart): readonly string[] =>
  elements(chart)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
const times = (found: readonly string[], text: string): number => found.filter((other) => other === text).length;

test('gap lines print both levels and the distance of every row', () => {
  const chart = sample('gap-lines');
  const found = texts(chart);
  for (const row of chart.rows) {
    expect(found).toEqual(expect.arrayContaining([row.first?.toFixed(1), row.second?.toFixed(1), row.apart]));
  }
});

test('equal levels show both marks, one above the other', () => {
  const row = { label: 'Same', first: 3, second: 3, target: 4, apart: '0.0' };
  const found = elements({ ...sample('gap-lines'), rows: [row] });
  const circles = found.filter(({ name }) => name === 'circle').map(({ attributes }) => Number(attributes.get('cy')));
  const diamonds = found.filter(({ attributes }) => attributes.get('class') === 'cxf-secondFill cxs-second');
  expect(circles).toHaveLength(2);
  expect(diamonds).toHaveLength(2);
  expect(times(texts({ ...sample('gap-lines'), rows: [row] }), '3.0')).toBe(2);
});

test('a side that did not rate is dotted in a lane of its own, without a level', () => {
  const row = { label: 'One side only', first: null, second: 3.4, target: 4, apart: '–' };
  const chart = { ...sample('gap-lines'), rows: [row] };
  expect(texts(chart)).toContain('not rated');
  const dotted = elements(chart).filter(({ name, attributes }) => name === 'circle' && attributes.has('stroke-dasharray'));
  expect(dotted).toHaveLength(1);
  expect(texts(sample('gap-lines'))).not.toContain('not rated');
});

test('the target line runs unbroken over rows that share it', () => {
  const targets = (levels: readonly number[]) => {
    const rows = levels.map((target, index) => ({ label: `Row ${index}`, first: 2, second: 3, target, apart: '1.0' }));
    const path = elements({ ...sample('gap-lines'), rows }).filter(({ attributes }) => attributes.get('class') === 'cxs-target')[1];
    return path?.attributes.get('d')?.match(/M/g)?.length;
  };
  expect(targets([4, 4, 4])).toBe(1);
  expect(targets([4, 5, 4])).toBe(3);
});

test('few points carry names and values, many carry numbers and a key', () => {
  const few = sample('quadrant');
  expect(texts(few)).toContain('Channel integration');
  const many = texts(sample('quadrant', '40 rows'));
  expect(times(many, '17')).toBe(2);
  expect(times(many, '40')).toBe(2);
});

test('points without a place are named below the quadrant', () => {
  expect(texts(sample('quadrant', 'missing values')).join(' ')).toContain('Not rated: Consumerization of IT, Ownership');
});

test('points on the same spot each get their own label', () => {
  const points = Array.from({ length: 6 }, (_, index) => ({ label: `Twin ${index}`, x: 3.2, y: 3.2 }));
  const found = texts({ ...sample('quadrant'), points });
  for (const { label } of points) expect(found).toContain(label);
});

test('the silo matrix prints both directions and lists one-way pairs', () => {
  const chart = {
    ...sample('silo-matrix'),
    functions: ['Marketing', 'IT'],
    given: [
      [null, 4],
      [1, null],
    ],
    oneWay: [[0, 1]] as const,
  };
  const found = texts(chart);
  expect(times(found, '4.0')).toBe(2);
  expect(times(found, '1.0')).toBe(2);
  expect(found).toContain('One-way: what each says of the other');
});

test('a direction nobody rated is an empty dashed cell', () => {
  const chart = {
    ...sample('silo-matrix'),
    functions: ['Marketing', 'IT'],
    given: [
      [null, null],
      [1, null],
    ],
    oneWay: [],
  };
  expect(elements(chart).filter(({ name, attributes }) => name === 'rect' && attributes.has('stroke-dasharray'))).toHaveLength(1);
});

test('a KPI that cannot be scored has an empty bar that says so', () => {
  const found = texts(sample('bullets', 'missing values'));
  expect(times(found, 'not scored')).toBe(2);
});

test('bars print their percentage', () => {
  expect(texts(sample('bullets'))).toEqual(expect.arrayContaining(['20 %', '57 %', '94 %']));
});

test('each stage of the journey counts its checks', () => {
  const found = texts(sample('journey'));
  expect(['4 of 4', '2 of 4', '1 of 4', '0 of 4'].map((count) => times(found, count))).toEqual([1, 2, 2, 1]);
});

test('a trend prints first, last and target', () => {
  const chart = sample('trend');
  expect(texts(chart)).toEqual(expect.arrayContaining(['42', '81', 'target 85', '2023-01-28', '2023-10-28']));
});

test('days keep their distances, names of periods stand at even ones', () => {
  const places = (dates: readonly string[]) =>
    elements({ ...sample('trend'), points: dates.map((date, index) => ({ date, value: index })) })
      .filter(({ attributes }) => attributes.get('class') === 'cxf-ink cxs-paper' && !attributes.has('font-size'))
      .map(({ attributes }) => Number(attributes.get('x')));
  const [a = 0, b = 0, c = 0] = places(['2026-01-01', '2026-01-02', '2026-01-31']);
  expect((b - a) / (c - a)).toBeCloseTo(1 / 30, 2);
  const [d = 0, e = 0, f = 0] = places(['2025', '2026 half', '2026']);
  expect((e - d) / (f - d)).toBeCloseTo(0.5, 2);
});

test('a single reading and equal readings are drawn, not divided by zero', () => {
  const one = chartSvg({ ...sample('trend'), points: [{ date: '2026-01-01', value: 0 }], target: null });
  const equal = chartSvg({ ...sample('trend'), points: ['2026-01-01', '2026-02-01'].map((date) => ({ date, value: 7 })), target: 7 });
  expect(one + equal).not.toMatch(/NaN|Infinity/);
});

test('the radar joins no side across a missing level', () => {
  const axes = [1, 2, null, 4].map((first, index) => ({ label: `Axis ${index}`, first, second: 3 }));
  const line = elements({ ...sample('radar'), axes }).find(({ attributes }) => attributes.get('class') === 'cxs-first');
  expect(line?.attributes.get('d')?.match(/M/g)).toHaveLength(2);
  expect(texts({ ...sample('radar'), axes }).join(' ')).toContain('not rated · 3.0');
});
