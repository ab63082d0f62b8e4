import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { runCommandLine } from '../../src/shell/run-command-line.ts';
import { memoryHost } from '../e2e/memory-host.ts';
import { cx } from '../e2e/run.ts';

const secret = 'TOP-SECRET-OF-THE-FILE';
const alignment = `version: 1\norganization: ${secret}\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n`;

/** Runs a command on a machine with a bug in one of its parts. */
async function crash(args: readonly string[], bug: Partial<Host>) {
  const printed = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({
    columns: null,
    isTerminal: false,
    colors: 0,
    write: (text: string | Uint8Array): void => {
      printed[to] += text;
    },
  });
  const host = { ...memoryHost(new Map([['alignment.yaml', alignment]])), stdout: stream('out'), stderr: stream('err'), ...bug };
  return { code: await runCommandLine(host, args), ...printed };
}

const bugs: readonly (readonly [string, Partial<Host>])[] = [
  ['an error', { bundledScorecard: () => Promise.reject(new TypeError(`cannot read ${secret}`)) }],
  ['a thrown text', { bundledScorecard: () => Promise.reject(secret) }],
  ['nothing thrown', { bundledScorecard: () => Promise.reject(undefined) }],
  [
    'an error named by the file',
    { bundledScorecard: () => Promise.reject(Object.assign(new Error('x'), { name: `${secret} \u001B[31m` })) },
  ],
  ['an error with a code of its own', { bundledScorecard: () => Promise.reject(Object.assign(new Error(secret), { code: 'ERR_OURS' })) }],
];

describe.each(bugs)('a bug of ours: %s', (_name, bug) => {
  test.each(['check', 'report'])(
    '%s ends with 70 and says what we did, the version and how to report it, without the file',
    async (command) => {
      const { code, out, err } = await crash([command, 'alignment.yaml'], bug);
      expect(code).toBe(70);
      expect(out).toBe('');
      expect(err).toMatch(
        new RegExp(
          `^cx-scorecard: internal error \\([\\w ]+\\) while running "${command}"\\. This is a bug in cx-scorecard \\d+\\.\\d+\\.\\d+`,
        ),
      );
      expect(err).toContain('Please report it');
      expect(err).not.toContain(secret);
      expect(err.trimEnd().split('\n')).toHaveLength(2);
    },
  );

  test('the details come with --debug only, and obey no terminal', async () => {
    const { code, err } = await crash(['report', 'alignment.yaml', '--debug'], bug);
    expect(code).toBe(70);
    expect(err.trimEnd().split('\n').length).toBeGreaterThan(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('a bug in the built command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cx-crash-'));
  const hook = join(folder, 'hook.mjs');
  // Map is used everywhere; the first one with this key breaks.
  writeFileSync(
    hook,
    `const set = Map.prototype.set;\nMap.prototype.set = function (key, value) {\n  if (key === 'marketing') throw new TypeError('injected ' + JSON.stringify([...this]));\n  return set.call(this, key, value);\n};\n`,
  );
  const run = (...args: readonly string[]) =>
    cx(['report', 'examples/northwind/alignment.yaml', ...args], { env: { NODE_OPTIONS: `--import ${hook}` } });

  test('ends with 70 in two lines and no stack', () => {
    const { code, stdout, stderr } = run();
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toMatch(/^cx-scorecard: internal error \(TypeError\) while running "report"\. .*\n {2}Please report it .*\n$/);
  });

  test('shows with --debug where in the source it was', () => {
    const { code, stderr } = run('--debug');
    expect(code).toBe(70);
    expect(stderr).toMatch(/injected/);
    expect(stderr).toMatch(/src\/[\w/-]+\.ts:\d+/);
  });
});
