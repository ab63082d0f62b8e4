import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseBaseline } from '../../src/engine/baseline.ts';
import { type CheckOptions, checkFile } from '../../src/engine/check-file.ts';
import type { Host } from '../../src/model/host.ts';
import { bundledScorecard } from '../rules/context-of.ts';

const base = 'version: 1\norganization: Acme\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
const crowd = Array.from({ length: 300 }, (_, index) => `k${index}: 1\n`).join('');
const open = 'period: [1]\n';

async function check(text: string, options: Partial<CheckOptions> = {}) {
  const host = {
    realPath: async (path: string) => resolve(path),
    readFile: async () => new TextEncoder().encode(text),
    bundledScorecard: async () => bundledScorecard('ten-challenges'),
  } as unknown as Host;
  return (await checkFile(host, 'a.yaml', { today: '2026-11-22', ...options })).file;
}

test('an open error stays among the findings shown, however many waived ones stand before it', async () => {
  const waivers = Array.from(
    { length: 300 },
    (_, index) => `    - { rule: unknown-key, at: k${index}, reason: Agreed, owner: it, until: 2999-01-31 }\n`,
  );
  const { findings, notShown } = await check(
    `${base}${crowd}policy:\n  rules: { unknown-key: error }\n  waivers:\n${waivers.join('')}${open}`,
  );
  expect(findings.filter(({ waived, severity }) => severity === 'error' && !waived)).toMatchObject([
    { rule: 'invalid-shape', at: 'period' },
  ]);
  expect(findings).toHaveLength(100);
  expect(notShown).toBeGreaterThan(200);
});

test('a new error stays among the findings shown, however many the baseline had already', async () => {
  const errors = `${base}policy: { rules: { unknown-key: error } }\n${crowd}`;
  const before = Array.from({ length: 300 }, (_, index) => ({ rule: 'unknown-key', at: `k${index}` }));
  const baseline = parseBaseline(JSON.stringify({ schemaVersion: 1, findings: before }), 'before.json');
  const { findings } = await check(`${errors}${open}`, { baseline });
  expect(findings.filter(({ severity, baselineState }) => severity === 'error' && baselineState === 'new')).toMatchObject([
    { rule: 'invalid-shape', at: 'period' },
  ]);
  expect(findings).toHaveLength(100);
});
