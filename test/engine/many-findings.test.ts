import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../../src/engine/check-file.ts';
import type { Host } from '../../src/model/host.ts';
import { bundledScorecard } from '../rules/context-of.ts';

const base = 'version: 1\norganization: Acme\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
const unknownKeys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

async function check(text: string) {
  const host = {
    isLink: async () => false,
    realPath: async (path: string) => resolve(path),
    readFile: async () => new TextEncoder().encode(text),
    bundledScorecard: async () => bundledScorecard('ten-challenges'),
  } as unknown as Host;
  return (await checkFile(host, 'a.yaml', { today: '2026-11-22' })).file;
}

const clean = check(base);

test.each([90, 150, 1000, 1001, 19_000])('of %i unknown keys, what is shown and what is not add up', async (count) => {
  const others = (await clean).findings.length;
  const { findings, notShown } = await check(base + unknownKeys(count));
  expect(findings.length).toBe(Math.min(100, count + others));
  expect(findings.length + notShown).toBe(count + others);
  expect(findings.filter(({ message }) => message.includes('not shown'))).toEqual([]);
  expect(findings.filter((finding) => 'more' in finding)).toEqual([]);
});

test('a crowd of findings that the policy turns off hides no error and is not counted', async () => {
  const policy = 'policy: { rules: { unknown-key: off } }\nperiod: [1]\n';
  const { findings, notShown } = await check(base + unknownKeys(5000) + policy);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ at }) => at)).toEqual(['period']);
  expect(notShown).toBe(0);
});
