import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseBaseline } from '../../src/engine/baseline.ts';
import { type CheckOptions, checkFile } from '../../src/engine/check-file.ts';
import type { Host } from '../../src/model/host.ts';
import { bundledScorecard } from '../rules/context-of.ts';

const base = 'version: 1\norganization: Acme\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
const unknownKeys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

async function check(text: string, options: Partial<CheckOptions> = {}) {
  const host: Partial<Host> = {
    isLink: async () => false,
    realPath: async (path) => resolve(path),
    readFile: async () => new TextEncoder().encode(text),
    inTime: async (_, work) => ({ value: work() }),
    bundledScorecard: async () => bundledScorecard('ten-challenges'),
  };
  return (await checkFile(host as Host, 'a.yaml', { today: '2026-11-22', ...options })).file;
}

const clean = check(base);

test.each([90, 150, 1000, 1001, 19_000])('of %i unknown keys, what is shown and what is not add up', async (count) => {
  const others = (await clean).findings.length;
  const { findings, notShown } = await check(base + unknownKeys(count));
  expect(findings.length).toBe(Math.min(100, count + others));
  expect(findings.length + notShown).toBe(count + others);
  expect(findings.filter(({ message }) => message.includes('not shown'))).toEqual([]);
});

test('a crowd of findings that the policy turns off hides no error and is not counted', async () => {
  const policy = 'policy: { rules: { unknown-key: off } }\nperiod: [1]\n';
  const { findings, notShown } = await check(base + unknownKeys(5000) + policy);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ at }) => at)).toEqual(['period']);
  expect(notShown).toBe(0);
});

test('an error after a thousand waived ones, and after a thousand repeated keys that the policy lets pass, is found', async () => {
  const waiver = '  waivers: [{ rule: unknown-key, at: kpis/*, reason: Agreed, owner: it, until: 2999-01-31 }]\n';
  const kpi = `kpis:\n  - { id: a, ${Array.from({ length: 1500 }, (_, index) => `k${index}: 1`).join(', ')} }\n`;
  const repeated = `${'period: Q4\n'.repeat(1500)}`;
  const { findings } = await check(
    `${base}policy:\n  rules: { unknown-key: error, duplicate-key: off }\n${waiver}${kpi}${repeated}last: 1\n`,
  );
  const open = findings.filter(({ severity, waived }) => severity === 'error' && !waived).map(({ at }) => at);
  expect(open).toContain('last');
});

test('a baseline knows findings after the first thousand of a rule', async () => {
  const before = Array.from({ length: 1500 }, (_, index) => ({ rule: 'unknown-key', at: `k${index}` }));
  const baseline = parseBaseline(JSON.stringify({ schemaVersion: 1, findings: before }), 'before.json');
  const { findings } = await check(`${base}${unknownKeys(1501)}`, { baseline });
  const fresh = findings.filter(({ rule, baselineState }) => rule === 'unknown-key' && baselineState === 'new');
  expect(fresh.map(({ at }) => at)).toEqual(['k1500']);
});

test('an open error stays among the findings shown, however many waived ones stand before it', async () => {
  const waivers = Array.from(
    { length: 300 },
    (_, index) => `    - { rule: unknown-key, at: k${index}, reason: Agreed, owner: it, until: 2999-01-31 }\n`,
  );
  const { findings, notShown } = await check(
    `${base}${unknownKeys(300)}policy:\n  rules: { unknown-key: error }\n  waivers:\n${waivers.join('')}period: [1]\n`,
  );
  expect(findings.filter(({ waived, severity }) => severity === 'error' && !waived)).toMatchObject([
    { rule: 'invalid-shape', at: 'period' },
  ]);
  expect(findings).toHaveLength(100);
  expect(notShown).toBeGreaterThan(200);
});

test('a new error stays among the findings shown, however many the baseline had already', async () => {
  const errors = `${base}policy: { rules: { unknown-key: error } }\n${unknownKeys(300)}`;
  const before = Array.from({ length: 300 }, (_, index) => ({ rule: 'unknown-key', at: `k${index}` }));
  const baseline = parseBaseline(JSON.stringify({ schemaVersion: 1, findings: before }), 'before.json');
  const { findings } = await check(`${errors}period: [1]\n`, { baseline });
  expect(findings.filter(({ severity, baselineState }) => severity === 'error' && baselineState === 'new')).toMatchObject([
    { rule: 'invalid-shape', at: 'period' },
  ]);
  expect(findings).toHaveLength(100);
});

test('what is counted is everything, and the JSON of a run knows all of it again as a baseline', async () => {
  const text = `${base}policy: { waivers: [{ rule: unknown-key, at: k7, reason: Agreed, owner: it, until: 2999-01-31 }] }\n${unknownKeys(300)}`;
  const first = await check(text);
  const others = (await clean).counts;
  expect(first.counts).toMatchObject({ errors: others.errors + 299, warnings: others.warnings, waived: 1, unchanged: 0 });
  const report = JSON.stringify({ schemaVersion: 1, files: [first], findings: first.findings });
  const second = await check(text, { baseline: parseBaseline(report, 'before.json') });
  expect(second.findings.filter(({ baselineState }) => baselineState === 'new')).toEqual([]);
  expect(second.counts).toEqual({ ...first.counts, unchanged: first.findings.length + first.notShown });
  expect(second.fixed).toEqual([]);
});
