import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/model/check-report.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { rules } from '../../src/rules/index.ts';
import { signalCodes } from '../../src/shell/interruption.ts';
import { exitCodes } from '../../src/shell/run-command-line.ts';
import { bin, cx } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-outcomes-'));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('one run of the built command over the bad example of every rule', () => {
  // The house that the examples of house-schema tell of.
  const house = put('house.json', '{ "properties": { "goals": { "items": { "required": ["due"] } } } }');
  for (const { id, bad } of rules) put(`${id}.yaml`, bad);
  const files = rules.map(({ id }) => `${id}.yaml`);
  const { code, stdout } = cx(['check', ...files, '--schema', house, '-f', 'json', '--as-of', '2026-11-20'], { cwd: folder });
  const report: CheckReport = JSON.parse(stdout);

  test.each(ruleIds)('finds %s on the lines its example marks', (id) => {
    const found = report.files.find(({ path }) => path === `${id}.yaml`)?.findings.filter(({ rule }) => rule === id) ?? [];
    const marked = (rules.find((rule) => rule.id === id)?.bad ?? '')
      .split('\n')
      .flatMap((line, index) => (line.endsWith(`#! ${id}`) ? [index + 1] : []));
    expect(marked.length).toBeGreaterThan(0);
    expect([...new Set(found.map(({ line }) => line))].sort((a, b) => a - b)).toEqual(marked);
  });

  test('ends with 1', () => {
    expect(code).toBe(1);
  });
});

describe('the built command ends with', () => {
  const fine = put('fine.yaml', 'version: 1\norganization: Acme\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n');
  const wrong = put('wrong.yaml', 'version: 1\n');
  const bug = put(
    'bug.mjs',
    "const set = Map.prototype.set;\nMap.prototype.set = function (key, value) {\n  if (key === 'it') throw new TypeError();\n  return set.call(this, key, value);\n};\n",
  );

  const runs: Readonly<Record<keyof typeof exitCodes, () => number | null>> = {
    fine: () => cx(['check', fine], { cwd: folder }).code,
    findings: () => cx(['check', wrong], { cwd: folder }).code,
    couldNotRun: () => cx(['check', 'no-such.yaml'], { cwd: folder }).code,
    bug: () => cx(['check', fine], { cwd: folder, node: ['--import', `./${bug}`] }).code,
  };
  test.each(Object.entries(exitCodes))('%s: %d', (outcome, code) => {
    expect(runs[outcome as keyof typeof exitCodes]()).toBe(code);
  });

  test.each(Object.entries(signalCodes))('%s: %d', async (signal, code) => {
    const child = spawn(process.execPath, [bin, 'check', fine, '--watch'], { cwd: folder });
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (text) => String(text).includes('watching') && resolve());
    });
    const ended = once(child, 'exit');
    child.kill(signal as NodeJS.Signals);
    expect(await ended).toEqual([code, null]);
  });

  test('no other codes are promised', () => {
    expect([...Object.values(exitCodes), ...Object.values(signalCodes)].sort((a, b) => a - b)).toEqual([0, 1, 2, 70, 129, 130, 143]);
  });
});

test.each(['report', 'check', 'explain'])(
  '%s refuses a SOURCE_DATE_EPOCH that says no day, even where the file says its own',
  (command) => {
    const dated = put(
      'dated.yaml',
      'version: 1\norganization: Acme\nasOf: 2026-11-20\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n',
    );
    const { code, stdout, stderr } = cx([command, dated], { cwd: folder, env: { SOURCE_DATE_EPOCH: 'yesterday' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('SOURCE_DATE_EPOCH is "yesterday", expected whole seconds');
  },
);
