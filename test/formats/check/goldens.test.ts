import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { checkFormatNames, checkFormats } from '../../../src/formats/check/index.ts';
import { paintWith } from '../../../src/outline/paint.ts';
import { expectGolden } from '../../golden.ts';
import { fullInput } from './full-report.ts';

test.each(checkFormatNames)('a report with everything in it reads as before in %s', async (name) => {
  const format = await checkFormats[name].load();
  expectGolden(`formats/check/golden/full.${name}`, format(fullInput()));
});

test.each([60, 100, Number.POSITIVE_INFINITY])('the text reads as before at a width of %s', async (width) => {
  const format = await checkFormats.text.load();
  expectGolden(`formats/check/golden/full-${width}.text`, format(fullInput({ width })));
});

test.each(checkFormatNames)('%s gives the same bytes twice', async (name) => {
  const format = await checkFormats[name].load();
  expect(format(fullInput())).toBe(format(fullInput()));
});

test.each(checkFormatNames)('only the text shows colour, and only when there is some: %s', async (name) => {
  const format = await checkFormats[name].load();
  const control = String.fromCharCode(27);
  expect(format(fullInput())).not.toContain(control);
  expect(format(fullInput({ paint: paintWith(new Chalk({ level: 3 })) })).includes(control)).toBe(name === 'text');
});
