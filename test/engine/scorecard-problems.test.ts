import { expect, test } from 'vitest';
import { scorecardProblems } from '../../src/engine/scorecard-problems.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { checkShape } from '../../src/source/check-shape.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

const text = (changes: { second?: string; levels?: string; indicator?: string } = {}) => `id: mine
version: 1.0.0
title: Mine
summary: A scorecard of our own.
scale: { levels: [{ name: low, meaning: Not there. }, { name: high, meaning: There. }] }
dimensions:
  - id: first
    title: First
    why: One. Two.
    indicators:
      - { id: one, statement: We do one thing., levels: [${changes.levels ?? 'no, yes'}] }
      - { id: ${changes.indicator ?? 'two'}, statement: We do another., levels: [never, always] }
  - id: ${changes.second ?? 'second'}
    title: Second
    why: One. Two.
    indicators:
      - { id: one, statement: We do a third., levels: [rarely, often] }
      - { id: two, statement: We do a fourth., levels: [hardly, mostly] }
`;

async function problemsOf(yaml: string): Promise<string[]> {
  const { document } = readDocument(new TextEncoder().encode(yaml), 'mine.yaml', defaultLimits);
  const shape = document === null ? null : await checkShape(document, 'scorecard');
  if (!shape?.document) throw new Error(`not valid: ${JSON.stringify(shape?.problems)}`);
  return scorecardProblems(shape.document as typeof shape.document & { value: Scorecard }).map(({ rule, line }) => `${line} ${rule}`);
}

test('a sound scorecard has no problems; the same statement id in two challenges is fine', async () => {
  expect(await problemsOf(text())).toEqual([]);
});

test('a repeated challenge id is reported at the second', async () => {
  expect(await problemsOf(text({ second: 'first' }))).toEqual(['13 duplicate-id']);
});

test('a repeated statement id within a challenge is reported at the second', async () => {
  expect(await problemsOf(text({ indicator: 'one' }))).toEqual(['12 duplicate-id']);
});

test('a statement with more levels than the scale is reported at its levels', async () => {
  expect(await problemsOf(text({ levels: 'no, partly, yes' }))).toEqual(['11 invalid-shape']);
});
