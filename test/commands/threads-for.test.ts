import { afterEach, describe, expect, test, vi } from 'vitest';
import { threadsFor } from '../../src/commands/threads-for.ts';
import type { CheckThread } from '../../src/model/check-thread.ts';
import { memoryHost } from '../e2e/memory-host.ts';

const paths = Array.from({ length: 9000 }, (_, index) => `team-${index}.yaml`);
let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);
afterEach(() => {
  now = 0;
});

function run(options: Readonly<Record<string, unknown>>, { files = paths, cores = 8, allowed = true } = {}) {
  const closed: number[] = [];
  const thread = (): CheckThread => ({ check: async () => ({ outcomes: [], read: [] }), close: async () => void closed.push(1) });
  const host = { ...memoryHost(new Map()), parallelism: () => cores, checkThread: async () => (allowed ? thread() : null) };
  return { threads: threadsFor({ host, args: [], options }, files), closed };
}

describe('threads', () => {
  test('are opened once what is left would take long, as many as the machine runs but four, and given out once', async () => {
    const { threads, closed } = run({});
    expect(await threads.open(8000, null)).toHaveLength(0);
    expect(await threads.open(8000, 1)).toHaveLength(0);
    now = 400;
    expect(await threads.open(3900, 1)).toHaveLength(0);
    expect(await threads.open(4100, 1)).toHaveLength(3);
    expect(await threads.open(4000, 2)).toHaveLength(0);
    await threads.close();
    expect(closed).toHaveLength(3);
  });

  test.each([
    ['a machine that runs one at a time', {}, { cores: 1 }],
    ['a node that allows none', {}, { allowed: false }],
    ['a house schema', { schema: 'house.json' }, {}],
    ['a policy from standard input', { policy: '-' }, {}],
    ['standard input among the files', {}, { files: [...paths, '-'] }],
    ['--jobs 1', { jobs: '1' }, {}],
  ])('are not opened for %s', async (_what, options, machine) => {
    now = 400;
    expect(await run(options, machine).threads.open(8000, 9)).toHaveLength(0);
  });

  test('are opened at the start when asked for, but no more than there are files', async () => {
    expect(await run({ jobs: '6' }, { cores: 2 }).threads.open(9000, null)).toHaveLength(5);
    expect(await run({ jobs: '6' }, { files: ['a.yaml', 'b.yaml'] }).threads.open(2, null)).toHaveLength(1);
  });
});
