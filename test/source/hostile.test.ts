import { describe, expect, test } from 'vitest';
import { escapeTerminal } from '../../src/source/escape-text.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';
import type { HostileCase } from './hostile/hostile-case.ts';
import { bytesOf, hostileCases, nameOf } from './hostile/index.ts';

function check(hostile: HostileCase): void {
  const { document, problems } = readDocument(bytesOf(hostile), 'f.yaml', defaultLimits);
  const found = problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  if (hostile.count === undefined) expect(found).toEqual(hostile.problems ?? []);
  else
    expect({ count: found.length, first: found[0], last: problems.at(-1)?.message }).toEqual({
      count: hostile.count,
      first: hostile.first,
      last: hostile.last,
    });
  if (hostile.says !== undefined) expect(problems[0]?.message).toBe(hostile.says);
  const value = document === null ? undefined : JSON.stringify(document.value);
  if (hostile.valueLength === undefined) expect(value).toBe(hostile.value);
  else expect(value?.length).toBe(hostile.valueLength);
}

test('the corpus of hostile files has at least 200 cases', () => {
  expect(Object.values(hostileCases).flat().length).toBeGreaterThanOrEqual(200);
});

for (const [kind, cases] of Object.entries(hostileCases)) {
  describe(`hostile ${kind}`, () => {
    test.each(cases.map((hostile) => [nameOf(hostile), hostile] as const))('%s ends as expected', (_, hostile) => check(hostile));
  });
}

test('no message or hint of the corpus holds a character that a terminal obeys', () => {
  const problems = Object.values(hostileCases).flatMap((cases) =>
    cases.flatMap((hostile) => readDocument(bytesOf(hostile), 'f.yaml', defaultLimits).problems),
  );
  expect(problems.length).toBeGreaterThan(200);
  expect(problems.filter(({ message, hint }) => escapeTerminal(message + hint) !== message + hint)).toEqual([]);
});
