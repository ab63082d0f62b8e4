import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/engine/baseline.ts';

const noText = { toString: 1, valueOf: 1 };
const finding = { rule: 'unknown-key', at: 'goals/a' };
const fileWith = (file: object): object => ({ schemaVersion: 1, findings: [], files: [file] });

describe('a baseline from JSON', () => {
  test('is known by path, rule and place', async () => {
    const baseline = parseBaseline(JSON.stringify(fileWith({ path: 'a.yaml', findings: [finding] })), 'before.json');
    expect((await baseline('a.yaml'))?.findings).toEqual([finding]);
    expect(await baseline('b.yaml')).toBeNull();
  });

  test.each([
    ['rule', fileWith({ path: 'a.yaml', findings: [{ ...finding, rule: noText }] })],
    ['at', fileWith({ path: 'a.yaml', findings: [{ ...finding, at: noText }] })],
    ['at', fileWith({ path: 'a.yaml', findings: [{ rule: 'unknown-key' }] })],
    ['path', fileWith({ path: noText, findings: [] })],
    ['path', fileWith({ path: 5, findings: [] })],
    ['rule of a report', { schemaVersion: 1, findings: [{ ...finding, rule: noText }] }],
  ])('is refused when the %s is no text', (_name, value) => {
    expect(() => parseBaseline(JSON.stringify(value), 'before.json')).toThrow(
      expect.objectContaining({ name: 'CliError', message: expect.stringMatching(/^before\.json is no result of cx-scorecard, expected/) }),
    );
  });
});
