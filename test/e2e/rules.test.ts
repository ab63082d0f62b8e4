import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/engine/check-file.ts';
import { openHouseSchema } from '../../src/engine/house-schema/open-house-schema.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryHost } from './memory-host.ts';

/** The house that the examples of house-schema tell of. */
const house = '{ "properties": { "goals": { "items": { "required": ["due"] } } } }';

/** What a whole `check` finds in one example, read from a file as a user's would be. */
async function findingsOf(text: string) {
  const host = memoryHost(
    new Map([
      ['alignment.yaml', text],
      ['house.json', house],
    ]),
  );
  const { check } = await openHouseSchema(host, 'house.json');
  const { file } = await checkFile(host, 'alignment.yaml', { today: '2026-11-20', extra: check });
  return file.findings;
}

const marksOf = (text: string) =>
  text.split('\n').flatMap((line, index) => [...line.matchAll(/#! ([a-z-]+)/g)].map((mark) => ({ rule: mark[1], line: index + 1 })));

test('every rule has an example whose marks are its own', () => {
  expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
  for (const { id, bad } of rules) {
    const marked = marksOf(bad).map(({ rule }) => rule);
    expect(marked.length, id).toBeGreaterThan(0);
    expect(new Set(marked), id).toEqual(new Set([id]));
  }
});

describe.each(rules)('check of the examples of $id', ({ id, bad, good, severity }) => {
  test('finds the bad one on exactly the marked lines', async () => {
    const found = (await findingsOf(bad)).filter(({ rule }) => rule === id);
    expect([...new Set(found.map(({ line }) => line))]).toEqual(marksOf(bad).map(({ line }) => line));
    for (const finding of found) expect(finding).toMatchObject({ severity, waived: false, file: 'alignment.yaml' });
  });

  test('has nothing to say about the good one', async () => {
    expect((await findingsOf(good)).filter(({ rule }) => rule === id)).toEqual([]);
  });

  test('calls neither of them broken for another reason', async () => {
    const broken = new Set(['yaml-syntax', 'duplicate-key', 'invalid-shape', 'unknown-key', 'unknown-rule']);
    const others = [...(await findingsOf(bad)), ...(await findingsOf(good))].filter(({ rule }) => broken.has(rule) && rule !== id);
    expect(others.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)).toEqual([]);
  });
});
