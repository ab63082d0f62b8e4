import { describe, expect, test } from 'vitest';
import { mostSearches } from '../../src/source/nearest.ts';
import { base, brief, explained } from './support.ts';

const problemsOf = (addition: string) => explained(base + addition).problems.map(brief);
const only = (addition: string) => {
  const problems = explained(base + addition).problems;
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('unknown keys', () => {
  test('an unknown key names the keys that are missing and the nearest one', () => {
    expect(problemsOf('goals:\n  - id: g\n    title: G\n    onwer: it\n')).toEqual([
      '9:5 unknown-key goals/g/onwer: unknown key "onwer", expected one of owners, accountable, challenges, journey, kpis, opposes, due, status; did you mean "owners"?',
    ]);
  });
  test('a misspelt required key is one problem, not two', () => {
    expect(problemsOf('goals:\n  - id: g\n    titel: G\n')).toEqual([
      '8:5 unknown-key goals/g/titel: unknown key "titel", expected one of title, owners, accountable, challenges, journey, kpis, opposes, due, status; did you mean "title"?',
    ]);
  });
  test('a key that resembles nothing gets no suggestion', () => {
    expect(only('zzzz: 1\n')?.message).not.toContain('did you mean');
  });
  test('the names that were meant are looked for as often as anywhere else, and no more', () => {
    const slips = Array.from({ length: mostSearches + 50 }, (_, index) => `  - { id: g${index}, titel: T }\n`).join('');
    expect(problemsOf(`goals:\n${slips}`).filter((line) => line.includes('did you mean'))).toHaveLength(mostSearches);
  });
  test('keys of every object are ordinary keys here', () => {
    expect(
      problemsOf('__proto__: 1\nconstructor: 2\ntoString: 3\nhasOwnProperty: 4\n').map((line) => line.split(':')[2]?.trim()),
    ).toHaveLength(4);
  });
  test('a map of names refuses __proto__ as a name', () => {
    expect(only('targets: { __proto__: 4 }\n')).toMatchObject({ rule: 'invalid-shape', at: 'targets/__proto__' });
  });
});

describe('missing keys', () => {
  test('a missing key points at its parent', () => {
    expect(problemsOf('goals:\n  - id: g\n')).toEqual(['7:5 invalid-shape goals/g/title: the key "title" is missing, expected text']);
  });
  test('a key with nothing after it says so', () => {
    expect(problemsOf('goals:\n')).toEqual(['6:1 invalid-shape goals: expected a list, found nothing']);
  });
  test('without version and organization the rest is still checked', () => {
    const { document, problems } = explained('functions:\n  it: { lead: CIO, nam: x }\n');
    expect(problems.map(({ at }) => at)).toEqual(['version', 'organization', 'functions/it/nam']);
    expect(document?.value).toEqual({ version: 1, organization: '(unnamed)', functions: { it: { lead: 'CIO' } } });
  });
  test('without functions nothing can be used', () => {
    expect(explained('version: 1\norganization: A\n').document).toBeNull();
    expect(explained('version: 1\norganization: A\nfunctions: [it]\n').document).toBeNull();
    expect(explained('- 1\n').document).toBeNull();
  });
});

describe('values of the wrong kind', () => {
  test.each([
    ['asOf: 2026-02-30', 'expected a date (YYYY-MM-DD), found "2026-02-30"; February 2026 has 28 days'],
    ['asOf: 2024-02-30', 'expected a date (YYYY-MM-DD), found "2024-02-30"; February 2024 has 29 days'],
    ['asOf: 2026-13-01', 'expected a date (YYYY-MM-DD), found "2026-13-01"; there is no month 13'],
    ['asOf: 31.12.2026', 'expected a date (YYYY-MM-DD), found "31.12.2026"; write 2026-12-31'],
    ['asOf: 2026-1-3', 'expected a date (YYYY-MM-DD), found "2026-1-3"; write 2026-01-03'],
    ['asOf: 2026/01/03', 'expected a date (YYYY-MM-DD), found "2026/01/03"; write 2026-01-03'],
    ['asOf: 2026-01-03T10:00:00Z', 'expected a date (YYYY-MM-DD), found "2026-01-03T10:00:00Z"; write 2026-01-03'],
    ['asOf: 20260103', 'expected a date (YYYY-MM-DD), found the number 20260103; write 2026-01-03'],
    ['asOf: 2026-11', 'expected a date (YYYY-MM-DD), found "2026-11"; the day is missing'],
    ['asOf: yesterday', 'expected a date (YYYY-MM-DD), found "yesterday"; write year-month-day'],
    ['period: 2026', 'expected text, found the number 2026; put it in quotes: "2026"'],
    ['period: true', 'expected text, found true; put it in quotes: "true"'],
    ['period: ""', 'expected text of 1 to 40 characters, found an empty text'],
    ['pair: [it]', 'expected a list of 2 items, found 1'],
    ['pair: it', 'expected a list of 2 items, found "it"'],
    ['targets: 4', 'expected a map (key: value), found the number 4'],
    ['targets: { default: "5" }', 'expected a number from 1 to 10, found the text "5"; remove the quotes'],
    ['targets: { default: 11 }', '11 is out of range, expected 1 to 10'],
    ['weights: { maturity: 1_000 }', 'expected a number from 0 to 1000, found "1_000"; write 1000'],
    ['weights: { maturity: 85% }', 'expected a number from 0 to 1000, found "85%"; write 85'],
    ['weights: { maturity: "1,5" }', 'expected a number from 0 to 1000, found the text "1,5"; write 1.5'],
    ['weights: { maturity: 12:30 }', 'expected a number from 0 to 1000, found "12:30"; write a plain number'],
    ['weights: { maturity: n/a }', 'expected a number from 0 to 1000, found "n/a"; leave the key out'],
    ['thresholds: { onPace: 90 }', '90 is out of range, expected 0 to 1; write 0.9'],
    ['thresholds: { weekly: 1.5 }', 'expected a whole number from 1 to 3660, found the number 1.5'],
    ['goals: none', 'expected a list, found "none"; leave the key out'],
    ['goals: { id: g }', 'expected a list, found a map; put "- " before each item'],
    ['policy: [a]', 'expected a map with the keys rules, gates, waivers, found a list; remove the dashes or brackets'],
    ['policy: { rules: { stale-reading: warn } }', 'expected one of error, warning, note, off, found "warn"; did you mean "warning"?'],
    ['policy: { rules: { stale-reading: false } }', 'expected one of error, warning, note, off, found false; did you mean "off"?'],
    ['policy: { gates: { alignment: 60 } }', 'expected a map with the key min, found the number 60'],
  ])('%s', (addition, message) => {
    expect(only(`${addition}\n`)?.message).toBe(message);
  });

  test.each([
    ['baseline: 1,200', 'expected a number, found "1,200"; write 1200'],
    ['baseline: 12 days', 'expected a number, found "12 days"; write 12'],
    ['baseline: € 12', 'expected a number, found "€ 12"; write 12'],
    ['cumulative: no', 'expected true or false, found "no"; write false'],
    ['cumulative: "true"', 'expected true or false, found the text "true"; remove the quotes'],
    ['cumulative: 1', 'expected true or false, found the number 1; write true'],
    ['cadence: month', 'expected one of weekly, monthly, quarterly, yearly, found "month"; did you mean "monthly"?'],
    [
      'owner: Big Boss',
      'expected the short name of a function (letters, digits, - and _, starting with a letter), found "Big Boss"; write Big-Boss',
    ],
    [
      'owner: shared',
      'expected the short name of a function (letters, digits, - and _, starting with a letter), found "shared"; "shared" has a meaning of its own in owner answers',
    ],
    ['challenges: data', 'expected a list, found "data"; write [data]'],
    ['target: { low: 1, hihg: 2 }', 'unknown key "hihg", expected one of high, min, max; did you mean "high"?'],
    ['target: 10k', 'expected a number, found "10k"; write 10000'],
    ['target: €2.3 million', 'expected a number, found "€2.3 million"; write 2300000'],
    ['target: 1.1 bn EUR', 'expected a number, found "1.1 bn EUR"; write 1100000000'],
    ['target: 10 Mio. €', 'expected a number, found "10 Mio. €"; write 10000000'],
    ['target: 10M', 'expected a number, found "10M"; write the number in full'],
    ['target: 10m€', 'expected a number, found "10m€"; write the number in full'],
    ['target: 10 km', 'expected a number, found "10 km"; write 10'],
    ['target: "5"', 'expected a number, found the text "5"; remove the quotes'],
    ['target: |\n      5', 'expected a number, found "5\\n"; write 5 alone'],
    ['target: >-\n      5', 'expected a number, found "5"; write 5 alone'],
    ['target: !!str 5', 'expected a number, found "5"; write 5 alone'],
    ['cumulative: !!str true', 'expected true or false, found "true"; write true alone'],
    ['target: yes', 'expected a number, { low, high, min, … } or true or false, found "yes"; write true'],
    ['readings: [{ date: 2026-01-01, value: yes }]', 'expected a number or true or false, found "yes"; write true'],
  ])('of a KPI: %s', (addition, message) => {
    expect(only(`kpis:\n  - id: k\n    title: K\n    direction: higher\n    ${addition}\n`)?.message).toBe(message);
  });

  test.each([
    ['3/5', 'expected a level, usually 1 to 5, found "3/5"; write 3'],
    ['"4"', 'expected a level, usually 1 to 5, found the text "4"; remove the quotes'],
    ['4.5', 'expected a level, usually 1 to 5, found the number 4.5'],
    ['11', '11 is out of range, expected a level, usually 1 to 5'],
    ['0', '0 is out of range, expected a level, usually 1 to 5'],
    [
      'n/a',
      'expected a level, usually 1 to 5, dont-know, not-applicable, { level, evidence } or { notApplicable }, found "n/a"; did you mean "not-applicable"?',
    ],
    [
      "don't know",
      'expected a level, usually 1 to 5, dont-know, not-applicable, { level, evidence } or { notApplicable }, found "don\'t know"; did you mean "dont-know"?',
    ],
    ['{ levl: 3 }', 'unknown key "levl", expected one of level, evidence; did you mean "level"?'],
    ['{ level: "3" }', 'expected a level, usually 1 to 5, found the text "3"; remove the quotes'],
    [
      '{ level: 3, evidence: { kind: doc } }',
      'expected one of document, data, observation, opinion, found "doc"; did you mean "document"?',
    ],
    ['{ level: dont-know }', 'expected a level, usually 1 to 5, found "dont-know"; dont-know stands alone: a: dont-know'],
    [
      '{ level: not-applicable }',
      'expected a level, usually 1 to 5, found "not-applicable"; not-applicable stands alone: a: not-applicable',
    ],
    ['{ notApplicable: true }', 'expected text, found true; put it in quotes: "true"'],
  ])('of a rating: %s', (rating, message) => {
    const problem = only(`assessments:\n  - function: it\n    answers:\n      ownership:\n        ratings:\n          a: ${rating}\n`);
    expect(problem?.message).toBe(message);
    expect(problem?.line).toBe(11);
    expect(problem?.at).toMatch(/^assessments\/it\/answers\/ownership\/ratings\/a/);
  });

  test('a challenge named by its title is asked for by its id, wherever challenges are named', () => {
    const hint = /^Write the id of the challenge, for example consumerization; .*scorecards show/;
    const goal = 'goals:\n  - { id: g, title: G, challenges: [Consumerization of IT] }\n';
    expect(only(goal)?.message).toMatch(/found "Consumerization of IT"; write the id of the challenge$/);
    for (const text of [
      goal,
      'targets: { Consumerization of IT: 4 }\n',
      'assessments: [{ function: it, answers: { Data strategy: 3 } }]\n',
    ])
      expect(only(text)?.hint).toMatch(hint);
    expect(only('goals:\n  - { id: One basket, title: G }\n')?.hint).toBe('Write One-basket.');
  });
  test('a whole challenge can be dont-know, not-applicable only its statements', () => {
    const hintOf = (level: string) => only(`assessments: [{ function: it, answers: { isolation: { level: ${level} } } }]\n`)?.hint;
    expect(hintOf('dont-know')).toBe('Write isolation: dont-know.');
    expect(hintOf('not-applicable')).toBe('Write it for each statement, under ratings:.');
  });
  test('a file without functions is shown what they look like', () => {
    const hints = explained('version: 1\norganization: A\n').problems.map(({ hint }) => hint);
    expect(hints).toEqual(['Add "functions: { marketing: { lead: CMO }, it: { lead: CIO } }" here.']);
  });

  test('every problem has a hint', () => {
    expect(explained('version: 2\nfunctions: 5\n').problems.every(({ hint }) => hint.length > 5)).toBe(true);
  });
});

describe('alternatives', () => {
  test('an entry with file is meant as a file entry', () => {
    expect(only('assessments:\n  - { file: 5 }\n')?.message).toBe('expected text, found the number 5; put it in quotes: "5"');
    expect(only('assessments:\n  - { flie: it.yaml }\n')?.message).toContain('did you mean "file"?');
  });
  test('a mistake deep inside an assessment does not make it a file entry', () => {
    expect(problemsOf('assessments:\n  - function: it\n    answers: { a: { importance: 6, level: 9.5 } }\n')).toEqual([
      '8:21 invalid-shape assessments/it/answers/a/importance: 6 is out of range, expected 1 to 5',
      '8:36 invalid-shape assessments/it/answers/a/level: expected a level, usually 1 to 5, found the number 9.5',
    ]);
  });
});

describe('names', () => {
  test('an unknown rule is called one', () => {
    expect(only('policy: { rules: { stale-redings: off } }\n')).toMatchObject({
      rule: 'unknown-rule',
      message: 'unknown rule "stale-redings", expected the name of a rule; did you mean "stale-reading"?',
    });
  });
  test('control characters never reach a message', () => {
    expect(only('"z\\tz": 1\n')?.message).toContain('"z\\u0009z"');
  });
  test('long values are shortened', () => {
    expect(only(`asOf: ${'y'.repeat(500)}\n`)?.message.length).toBeLessThan(150);
  });
});
