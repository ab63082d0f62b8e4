import { expect, test } from 'vitest';
import { guardFormula, quoteField } from '../../../src/formats/neutralise/csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\nx', '\rx', '＝1', '＋1', '－1', '＠x', "'=1", "''-1"])(
  'the text %j, which a spreadsheet would run, gets one apostrophe more',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  },
);

test.each(['a=1', '1+1', "it's", "'quoted'", '', ' =1'])('the text %j stays as it is', (text) => {
  expect(guardFormula(text)).toBe(text);
});

test('what a loader refuses is replaced, line breaks and tabs are kept', () => {
  expect(guardFormula('a\u0000b\u001Bc\u007Fd\u0085e\uFEFFf\uD800g')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg');
  expect(guardFormula('a\tb\r\nc')).toBe('a\tb\r\nc');
});

test.each(['a b', "it's", '3.5', '', 'a: b'])('the field %j needs no quotes', (field) => {
  expect(quoteField(field)).toBe(field);
});

test.each(['a,b', 'a;b', 'a\nb', 'a\rb', 'a\tb', ' a', 'a '])('the field %j stands in quotes', (field) => {
  expect(quoteField(field)).toBe(`"${field}"`);
});

test('a quote is doubled inside quotes', () => {
  expect(quoteField('say "hi"')).toBe('"say ""hi"""');
});
