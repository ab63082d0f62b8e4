import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cx-scorecard';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/source/limits.ts';
import { cx, root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-watchdog-'));
const slow = join(folder, 'slow.yaml');
const minimal = join(root, 'examples/minimal/alignment.yaml');
const large = String(32 * 1024 * 1024);
const gaveUp = 'slow.yaml:1:1  error  gave up after 1 s (setting max-seconds)  [yaml-syntax]';

beforeAll(() => {
  // Ten seconds and more wherever it is read; the plain reader does not know tabs.
  writeFileSync(slow, `a: 1\t\n${'#\n'.repeat(8 * 1024 * 1024)}`);
});

describe('a file that cannot be read in its time', { timeout: 60_000 }, () => {
  test('is a finding, and the others are checked all the same', () => {
    const { code, stdout, stderr } = cx(['check', 'slow.yaml', minimal, '--max-bytes', large, '--max-seconds', '1'], { cwd: folder });
    expect(stdout).toContain(gaveUp);
    expect(stdout).toContain('check takes longer over it with --max-seconds');
    expect(stdout).toMatch(/2 files: 1 error, \d+ warnings/);
    expect([code, stderr]).toEqual([1, '']);
  });

  test('is one in several threads of files as well', () => {
    const { code, stdout } = cx(['check', minimal, 'slow.yaml', '--jobs', '2', '--max-bytes', large, '--max-seconds', '1'], {
      cwd: folder,
    });
    expect(stdout).toContain(gaveUp);
    expect(code).toBe(1);
  });

  test('is one where node allows no threads', () => {
    const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
    const node = [permission, '--allow-fs-read=*', '--no-warnings'];
    const { code, stdout } = cx(['check', 'slow.yaml', '--max-bytes', large, '--max-seconds', '1'], { cwd: folder, node });
    expect(stdout).toContain(gaveUp);
    expect(code).toBe(1);
  });

  test('is one for the library, which may also say how much memory it gets', async () => {
    const limits = { ...defaultLimits, maxBytes: Number(large) };
    const messages = async (more: Partial<typeof limits>) => (await load(slow, { limits: { ...limits, ...more } })).problems[0]?.message;
    expect(await messages({ maxSeconds: 0.3 })).toBe('gave up after 0.3 s (setting max-seconds)');
    expect(await messages({ maxSeconds: 6, maxMegabytes: 32 })).toBe('gave up after using 32 MB of memory (setting max-megabytes)');
  });
});

test('an option that says no whole number of seconds is refused', () => {
  expect(cx(['check', minimal, '--max-seconds', '0']).code).toBe(2);
});
