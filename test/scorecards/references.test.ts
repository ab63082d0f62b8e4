import { expect, test } from 'vitest';
import { bundled } from './bundled.ts';

const links = bundled.flatMap(({ id, dimensions }) =>
  dimensions.flatMap((dimension) =>
    (dimension.related ?? []).map((other) => ({ from: `${id}/${dimension.id}`, to: `${other.scorecard}/${other.dimension}` })),
  ),
);
const places = bundled.flatMap(({ id, dimensions }) => dimensions.map((dimension) => `${id}/${dimension.id}`));
const scorecardOf = (place: string): string => place.slice(0, place.indexOf('/'));

test('every reference leads to a challenge of another scorecard', () => {
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ to }) => !places.includes(to))).toEqual([]);
  expect(links.filter(({ from, to }) => scorecardOf(from) === scorecardOf(to))).toEqual([]);
});

test('every reference is answered by one back', () => {
  const known = new Set(links.map(({ from, to }) => `${from} ${to}`));
  expect(links.filter(({ from, to }) => !known.has(`${to} ${from}`))).toEqual([]);
});

test('no challenge names another one twice', () => {
  const written = links.map(({ from, to }) => `${from} ${to}`);
  expect(new Set(written).size).toBe(written.length);
});

test('every challenge has between one and eight references', () => {
  const counts = places.map((place) => [place, links.filter(({ from }) => from === place).length] as const);
  expect(counts.filter(([, count]) => count < 1 || count > 8)).toEqual([]);
});
