import { expect, test } from 'vitest';
import { fitText, shorten } from '../../../src/outline/charts/fit-text.ts';
import { cleanText, coordinate, element } from '../../../src/outline/charts/svg.ts';
import { textWidth } from '../../../src/outline/charts/text-width.ts';

test('text and attributes are escaped, elements among the children are not', () => {
  const inner = element('title', {}, ['a < b & "c"']);
  expect(element('text', { class: `"'<&>` }, [inner, '</text>']).markup).toBe(
    '<text class="&quot;&#39;&lt;&amp;&gt;"><title>a &lt; b &amp; &quot;c&quot;</title>&lt;/text&gt;</text>',
  );
});

test('an attribute without a value is left out', () => {
  expect(element('rect', { x: 1, rx: undefined }).markup).toBe('<rect x="1"/>');
});

test('control characters, overrides and half surrogates are dropped, astral characters stay', () => {
  expect(element('text', {}, ['a\u0000b\u001b[c\ud800d\u202ee😀']).markup).toBe('<text>ab[cde😀</text>');
});

test('white space of every kind becomes one space', () => {
  expect(cleanText(' a\n\tb\u2028c  ')).toBe('a b c');
});

test('right-to-left text is isolated, so that its full stop stays at its end', () => {
  expect(element('text', {}, ['שלום.']).markup).toBe('<text>\u2067שלום.\u2069</text>');
});

test.each([
  [1.005, '1.01'],
  [-0.001, '0'],
  [12, '12'],
  [Number.NaN, '0'],
  [Number.POSITIVE_INFINITY, '0'],
])('%d is written as %s', (value, text) => {
  expect(coordinate(value)).toBe(text);
});

test('wide characters take a full em, combining marks nothing', () => {
  expect(textWidth('顧客', 10)).toBe(20);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});

test('a shortened text fits and says that it goes on', () => {
  const short = shorten('Ownership of the customer experience', 100, 12);
  expect(short).toMatch(/^Ownership of.*…$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(100);
});

test('a letter keeps its combining marks when a word has to be cut', () => {
  const short = shorten('e\u0301'.repeat(40), 60, 12);
  expect(short).toMatch(/^(?:e\u0301)+…$/);
});

test('lines break at spaces, after hyphens and between Chinese characters', () => {
  const room = { width: 60, size: 10, lines: 3 };
  expect(fitText('post-purchase care', room).lines).toEqual(['post-', 'purchase', 'care']);
  expect(fitText('顧客体験責任', { ...room, width: 30 }).lines).toEqual(['顧客体', '験責任']);
});

test('a word wider than its line is broken, and nothing is lost when there are lines enough', () => {
  const word = 'Kundenerlebnisverantwortlichkeit';
  const { lines, cut } = fitText(word, { width: 80, size: 12, lines: 9 });
  expect(lines.join('')).toBe(word);
  expect(cut).toBe(false);
  expect(lines.every((line) => textWidth(line, 12) <= 80)).toBe(true);
});
