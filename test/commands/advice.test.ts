import { expect, test } from 'vitest';
import { runCaptured } from './run-captured.ts';

const head = 'version: 1\norganization: Acme\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';
const kpi = (rest: string): string => `${head}kpis:\n  - { id: k, title: K, direction: higher, ${rest} }\n`;

async function said(text: string): Promise<string> {
  const { stdout } = await runCaptured(['check', 'f.yaml'], { 'f.yaml': text });
  return stdout;
}

test.each([
  ['target: 1_000', 'write 1000'],
  ['target: 85 %', 'write 85'],
  ['target: "1,200,000"', 'write 1200000'],
  ['target: "1,5"', 'write 1.5'],
  ['target: 3 of 5', 'write 3'],
  ['target: €20', 'write 20'],
  ['target: 2.3 million', 'write 2300000'],
  ['target: 4k', 'write 4000'],
  ['target: 20 days', 'write 20'],
  ['target: 5m', 'write the number in full'],
  ['target: 12:30', 'write a plain number'],
  ['target: n/a', 'leave the key out'],
  ['target: "5"', 'remove the quotes'],
  ['target: soon', 'expected'],
  [`target: "${'9'.repeat(50)}"`, 'expected'],
  ['maxAgeDays: 1.5', 'whole number'],
  ['maxAgeDays: "9,000"', 'from 1 to 3660'],
  ['due: 2026-04-31', 'April 2026 has 30 days'],
  ['due: 2026-06-31', 'June 2026 has 30 days'],
  ['due: 2026-01-32', 'January 2026 has 31 days'],
  ['due: 2100-02-29', 'February 2100 has 28 days'],
  ['due: 2026/4/3', 'write 2026-04-03'],
  ['due: 20260403', 'write 2026-04-03'],
  ['due: 2026-04-03T10:00', 'write 2026-04-03'],
  ['due: 3.4.2026', 'write 2026-04-03'],
  ['due: 32.4.2026', 'write year-month-day'],
  ['due: 2026-04', 'the day is missing'],
  ['due: next week', 'write year-month-day'],
  [`unit: ${'x'.repeat(41)}`, 'Shorten it'],
])('a KPI with %s is told: %s', async (written, advice) => {
  expect(await said(kpi(written))).toContain(advice);
});

test.each([
  ['version: "1"', 'remove the quotes'],
  ['version: 2', 'expected 1'],
  ['version: one', 'expected 1'],
])('a file with %s is told: %s', async (version, advice) => {
  expect(await said(head.replace('version: 1', version))).toContain(advice);
});
