import { expect, test } from 'vitest';
import { darkTheme, lightTheme, paint, printTheme, type Role, themeRules } from '../../../src/outline/charts/theme.ts';

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of WCAG 2. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const texts: readonly (readonly [Role, Role])[] = [
  ...(['ink', 'muted', 'first', 'second', 'target', 'good', 'warning', 'bad'] as const).map((role) => [role, 'paper'] as const),
  ['ink', 'track'],
  ['onHeat1', 'heat1'],
  ['onHeat2', 'heat2'],
  ['onHeat3', 'heat3'],
  ['onHeat4', 'heat4'],
  ['onHeat5', 'heat5'],
];

const themes = [lightTheme, darkTheme, printTheme];

test.each(themes.flatMap((theme) => texts.map(([text, ground]) => ({ name: theme.name, text, ground, theme }))))(
  'in the $name theme, $text can be read on $ground',
  ({ theme, text, ground }) => {
    expect(contrast(theme.colors[text], theme.colors[ground])).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(themes)('in the $name theme, bars and sides stand out from the paper', ({ colors }) => {
  for (const role of ['bar', 'first', 'second', 'target'] as const) expect(contrast(colors[role], colors.paper)).toBeGreaterThanOrEqual(3);
});

test('the print theme is grey all over', () => {
  const colored = Object.values(printTheme.colors).filter((color) => !/^#(..)\1\1$/.test(color));
  expect(colored).toEqual([]);
});

test('rules of a theme reach every role that a picture can use', () => {
  const { class: names = '' } = paint(lightTheme, { fill: 'ink', stroke: 'paper' });
  for (const name of names.split(' ')) expect(themeRules(darkTheme)).toContain(`.${name}{`);
});
