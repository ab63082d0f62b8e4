import { describe, expect, test } from 'vitest';
import { runCaptured } from '../commands/run-captured.ts';

const head = 'version: 1\norganization: Acme\nasOf: 2026-11-20\n';
const two = 'functions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';
const report = async (text: string, ...more: string[]) =>
  (await runCaptured(['report', 'f.yaml', '--full', '--width', '160', ...more], { 'f.yaml': text })).stdout;
const goals = (lines: string): string => `${head}${two}goals:\n${lines}`;

describe('goals are counted in words', () => {
  test.each([
    ['  - { id: a, title: A, owners: [marketing, it] }\n', 'The only goal is shared by the pair'],
    ['  - { id: a, title: A, owners: [it] }\n  - { id: b, title: B, owners: [marketing, it] }\n', 'shared by the pair'],
    [
      '  - { id: a, title: A, owners: [marketing, it], due: 2026-01-01 }\n  - { id: b, title: B, owners: [it], due: 2026-01-01 }\n',
      '2 are overdue',
    ],
    ['  - { id: a, title: A, owners: [marketing, it], due: 2026-01-01 }\n', '1 is overdue'],
  ])('%j', async (lines, words) => {
    expect((await report(goals(lines))).replace(/\s+/g, ' ')).toContain(words);
  });

  test('without a pair nobody says which of them it shares', async () => {
    const text = `${head}functions: { sales: { lead: CSO }, it: { lead: CTO } }\ngoals:\n  - { id: a, title: A, owners: [it], due: 2026-01-01 }\n`;
    expect((await report(text)).replace(/\s+/g, ' ')).toContain('1 goal, 1 overdue; which of them the pair shares is not known.');
  });

  test('with errors only they are called unreadable', async () => {
    const said = async (lines: string) => (await report(goals(lines))).replace(/\s+/g, ' ');
    expect(await said('  - { id: a, title: 5, owners: [it] }\n')).toContain('No goal could be read: 1 has errors');
    expect(await said('  - { id: a, title: 5, owners: [it] }\n  - { id: b, title: 6, owners: [it] }\n')).toContain(
      'No goal could be read: 2 have errors',
    );
    expect(await said('  5\n')).toContain('No goal could be read: there are errors');
  });
});

describe('KPIs with errors only are called unreadable', () => {
  test.each([
    ['  - { id: k, title: K, direction: sideways }\n', '1 has errors'],
    ['  - { id: k, title: K, direction: sideways }\n  - { id: l, title: 7, direction: higher }\n', '2 have errors'],
    ['  5\n', 'there are errors'],
  ])('%j', async (lines, words) => {
    expect((await report(`${head}${two}kpis:\n${lines}`)).replace(/\s+/g, ' ')).toContain(`No KPI could be read: ${words}`);
  });
});

test('an explanation tells how many places were left out', async () => {
  const explain = async (text: string) =>
    (await runCaptured(['explain', 'f.yaml', '--width', '160'], { 'f.yaml': text })).stdout.replace(/\s+/g, ' ');
  expect(await explain(`${head}${two}kpis:\n  - { id: k, title: 5, direction: higher }\n`)).toContain(
    '1 place of the file was left out because of errors',
  );
  expect(await explain(goals('  - { id: a, title: 5, owners: [it] }\n  - { id: b, title: 6, owners: [it] }\n'))).toContain(
    '2 places of the file were left out',
  );
});
