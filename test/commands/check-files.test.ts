import { afterEach, expect, test } from 'vitest';
import { checkFiles } from '../../src/commands/check-files.ts';
import type { CheckThread } from '../../src/model/check-thread.ts';
import { memoryHost } from '../e2e/memory-host.ts';

const paths = Array.from({ length: 200 }, (_, index) => `team-${index}.yaml`);
const files = new Map(
  paths.map((path) => [path, 'version: 1\norganization: Acme\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n']),
);

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
afterEach(() => void process.off('unhandledRejection', note));

function run(thread: Pick<CheckThread, 'check'>) {
  const closed: number[] = [];
  const host = { ...memoryHost(files), checkThread: async () => ({ ...thread, close: async () => void closed.push(1) }) };
  return { closed, checked: checkFiles({ host, args: [], options: { jobs: '3' } }, paths, { today: '2026-11-20' }) };
}

test('a thread that fails while others are at work ends the run with its error, and every thread is closed', async () => {
  process.on('unhandledRejection', note);
  const { checked, closed } = run({ check: async () => Promise.reject(new Error('out of memory')) });
  await expect(checked).rejects.toThrow('out of memory');
  await new Promise(setImmediate);
  expect(unhandled).toEqual([]);
  expect(closed).toHaveLength(2);
});

test('what threads answer stands where their files stand', async () => {
  const { checked } = run({
    check: async (batch) => ({ outcomes: batch.map((path) => ({ kind: 'refused', message: path, hint: undefined })), read: [] }),
  });
  const { files: kept, refused } = await checked;
  const told = refused.map(({ message }) => message);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(paths.filter((path) => told.includes(path)));
  expect([...kept.map(({ path }) => path), ...told].sort()).toEqual([...paths].sort());
});
