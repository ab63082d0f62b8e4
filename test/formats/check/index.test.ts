import { expect, test } from 'vitest';
import { checkFormatNames, checkFormatOf, checkFormats } from '../../../src/formats/check/index.ts';

test.each([
  ['report.txt', 'text'],
  ['report.json', 'json'],
  ['report.sarif', 'sarif'],
  ['report.sarif.json', 'sarif'],
  ['out/TEST-check.xml', 'junit'],
  ['gl-code-quality-report.json', 'gitlab'],
  ['REPORT.JSON', 'json'],
])('the name %s asks for %s', (path, format) => {
  expect(checkFormatOf(path)).toBe(format);
});

test.each(['report', 'report.pdf', 'json'])('the name %s asks for no format', (path) => {
  expect(checkFormatOf(path)).toBeNull();
});

test('no two formats claim the same ending', () => {
  const endings = checkFormatNames.flatMap((name): readonly string[] => checkFormats[name].extensions);
  expect(new Set(endings).size).toBe(endings.length);
});
