import { describe, expect, test } from 'vitest';
import { chartKinds, chartSvg } from '../../../src/outline/charts/index.ts';
import { darkTheme, lightTheme, printTheme } from '../../../src/outline/charts/theme.ts';
import { overlappingTexts, readSvg, textBoxes, walk } from './read-svg.ts';
import { cases, chartsOf } from './samples.ts';

const drawn = cases.flatMap((name) => chartsOf(name).map((chart) => ({ name, kind: chart.kind, chart })));
const printed = (svg: string): readonly string[] =>
  walk(readSvg(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

test('every kind of chart has a sample', () => {
  expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(chartKinds));
});

describe.each(drawn)('$kind, $name', ({ chart }) => {
  const svg = chartSvg(chart);
  const root = readSvg(svg);

  test('it is well-formed and knows its size', () => {
    const { attributes } = root;
    expect(attributes.get('viewBox')).toBe(
      `0 0 ${Math.ceil(Number(attributes.get('width')))} ${Math.ceil(Number(attributes.get('height')))}`,
    );
    expect(attributes.get('role')).toBe('img');
  });

  test('it opens with a title and a description', () => {
    expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc']);
    expect(root.children[0]?.text.length).toBeGreaterThan(0);
    expect(root.children[1]?.text.length).toBeGreaterThan(0);
  });

  test('it holds nothing that runs, loads, names or varies', () => {
    const names = new Set(walk(root).map(({ name }) => name));
    expect([...names].filter((name) => !['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text'].includes(name))).toEqual([]);
    const keys = new Set(walk(root).flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...keys].filter((key) => key === 'id' || key === 'style' || key.includes('href') || key.startsWith('on'))).toEqual([]);
    const values = walk(root).flatMap(({ attributes }) => [...attributes.values()]);
    expect(values.filter((value) => /var\(|url\(|system-ui|NaN|Infinity|undefined/.test(value))).toEqual([]);
  });

  test('coordinates have at most two decimals and text no control characters', () => {
    expect(svg).not.toMatch(/\d\.\d{3}/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e]|\p{Surrogate}/u);
  });

  test('its texts do not cover each other', () => {
    expect(overlappingTexts(textBoxes(root))).toEqual([]);
  });

  test('its texts stay inside the picture', () => {
    const width = Number(root.attributes.get('width'));
    const height = Number(root.attributes.get('height'));
    const outside = textBoxes(root).filter((box) => box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height);
    expect(outside).toEqual([]);
  });

  test('drawing it again gives the same bytes, in every theme', () => {
    for (const theme of [lightTheme, darkTheme, printTheme]) expect(chartSvg(chart, theme)).toBe(chartSvg(structuredClone(chart), theme));
  });
});

test.each(drawn.filter(({ name }) => name === 'nothing'))('an empty chart of the kind $kind says so', ({ chart }) => {
  expect(printed(chartSvg(chart)).some((text) => text.startsWith('Nothing to show: '))).toBe(true);
});

test.each(drawn.filter(({ name }) => name === 'long names'))('a shortened name in $kind keeps its whole as a tooltip', ({ chart }) => {
  const cut = walk(readSvg(chartSvg(chart))).filter(({ name, text }) => name === 'text' && text.includes('…'));
  expect(cut.filter(({ children }) => children[0]?.name !== 'title' || children[0].text.includes('…'))).toEqual([]);
});

test('each theme draws the same picture in other colours', () => {
  const shape = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '#');
  for (const { chart } of drawn) {
    expect(shape(chartSvg(chart, darkTheme))).toBe(shape(chartSvg(chart, lightTheme)));
    expect(shape(chartSvg(chart, printTheme))).toBe(shape(chartSvg(chart, lightTheme)));
  }
});
