import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/source/code-frame.ts';
import { escapeLine, escapeTerminal, quoted } from '../../src/source/escape-text.ts';
import { assessmentPrefix, logicalPlace } from '../../src/source/logical-place.ts';
import { editDistance, nearest } from '../../src/source/nearest.ts';

describe('escaping for the terminal', () => {
  test.each([
    ['\x1b[31mred', '\\u001B[31mred'],
    ['a\x07b\x7fc\x9bd', 'a\\u0007b\\u007Fc\\u009Bd'],
    ['line\nnext', 'line\nnext'],
    ['tab\tcr\r', 'tab\\u0009cr\\u000D'],
    ['\u202eabc\u2066', '\\u202Eabc\\u2066'],
    ['a\u200bb\u200dc\ufeff', 'a\\u200Bb\\u200Dc\\uFEFF'],
    ['\ud800x\udc00', '\\uD800x\\uDC00'],
    ['😀 é 日本', '😀 é 日本'],
    ['a\u2028b', 'a\\u2028b'],
  ])('%j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  test('inside a line a line feed is visible', () => {
    expect(escapeLine('a\nb')).toBe('a\\nb');
  });

  test('a quoted text is at most 60 characters and never half an emoji', () => {
    expect(quoted('😀'.repeat(100))).toBe(`"${'😀'.repeat(59)}…"`);
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });
});

describe('the nearest name', () => {
  const keys = ['owners', 'accountable', 'maxAgeDays', 'due', 'warning', 'id'];
  test.each([
    ['onwer', 'owners'],
    ['owner', 'owners'],
    ['Owners', 'owners'],
    ['acountable', 'accountable'],
    ['max_age_days', 'maxAgeDays'],
    ['max-age-days', 'maxAgeDays'],
    ['deu', 'due'],
    ['warn', 'warning'],
    ['ids', 'id'],
    ['banana', null],
    ['x', null],
    ['', null],
    ['o'.repeat(100), null],
  ])('of %j is %j', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test('letters swapped with their neighbour are one slip', () => {
    expect(editDistance('onwer', 'owner')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});

describe('the logical place', () => {
  const value = {
    goals: [{ id: 'brand-trust', owners: ['it', 'cx'] }, { title: 'no id' }, { id: '' }],
    kpis: [{ id: 'a/b~c', readings: [{ date: '2026-01-01', value: 1 }] }],
    assessments: [{ function: 'it', respondent: 'Ravi' }, { function: 'cx' }, { file: 'r/it.yaml' }, 5],
    glossary: [{ term: 'lead' }],
    policy: { waivers: [{ rule: 'x' }] },
  };
  test.each([
    [['goals', 0, 'owners'], 'goals/brand-trust/owners'],
    [['goals', 0, 'owners', 1], 'goals/brand-trust/owners/1'],
    [['goals', 1, 'title'], 'goals/1/title'],
    [['goals', 2], 'goals/2'],
    [['goals', 9, 'x'], 'goals/9/x'],
    [['kpis', 0, 'readings', 0, 'value'], 'kpis/a~1b~0c/readings/2026-01-01/value'],
    [['assessments', 0, 'answers', 'x'], 'assessments/it/Ravi/answers/x'],
    [['assessments', 1], 'assessments/cx'],
    [['assessments', 2], 'assessments/r~1it.yaml'],
    [['assessments', 3], 'assessments/3'],
    [['glossary', 0, 'meanings'], 'glossary/lead/meanings'],
    [['policy', 'waivers', 0], 'policy/waivers/0'],
    [['a/b'], 'a~1b'],
    [[], ''],
  ] as const)('of %j is %s', (path, expected) => {
    expect(logicalPlace(value, path)).toBe(expected);
  });

  test('a prefix stands in front of every place', () => {
    expect(logicalPlace({ rules: {} }, ['rules'], 'policy')).toBe('policy/rules');
    expect(logicalPlace({}, [], 'policy')).toBe('policy');
    expect(assessmentPrefix({ function: 'it', respondent: 'R/M' })).toBe('assessments/it/R~1M');
    expect(assessmentPrefix(null)).toBe('assessments');
  });
});

describe('a code frame', () => {
  const place = (line: number, column: number, length = 1) => ({ file: 'f', line, column, endLine: line, endColumn: column + length });
  const frame = (text: string, ...args: [number, number, number?]) =>
    codeFrame(text, place(args[0], args[1], args[2]), { width: 40 }).map((line) => line.map((part) => part.text).join(''));

  test('shows the line, the one before, and a marker', () => {
    expect(frame('a: 1\r\nbb: 2\r\nc: 3\r\n', 2, 1, 2)).toEqual(['1 | a: 1', '2 | bb: 2', '  | ^^']);
  });

  test('its parts say what they are, without colour', () => {
    expect(codeFrame('a: 1', place(1, 1)).map((line) => line.map((part) => part.kind))).toEqual([
      ['gutter', 'code'],
      ['gutter', 'marker'],
    ]);
  });

  test('control characters are escaped and the marker moves along', () => {
    expect(frame('a: \x1b[x\ty', 1, 4)).toEqual(['1 | a: \\u001B[x y', '  |    ^^^^^^']);
  });

  test.each([1, 50, 5000, 99_990, 100_000])('a line of 100,000 characters is cut around column %i', (column) => {
    const lines = frame('x'.repeat(100_000), 1, column, 3);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(lines[0]?.length).toBe(40);
    expect(lines[1]).toMatch(/^ {2}\| +\^+$|^ {2}\| \^+$/);
  });

  test('is never wider than 120 columns', () => {
    const lines = codeFrame('\x01'.repeat(500), place(1, 200, 300), { width: 1000 });
    expect(Math.max(...lines.map((line) => line.map((part) => part.text).join('').length))).toBeLessThanOrEqual(120);
  });

  test('a place outside the text still gives a frame', () => {
    expect(frame('', 1, 1)).toEqual(['1 | ', '  | ^']);
    expect(frame('a', 5, 9)).toHaveLength(3);
  });
});
