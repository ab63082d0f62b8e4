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
    const openAt = async (time: number, left: number): Promise<number> => {
      now = time;
      return (await threads.open(left)).length;
    };
    // 20 ms for each file, but nothing is warm yet; then 0.5 ms over some time, which leaves less than eight seconds; then more.
    expect(await openAt(0, 8840)).toBe(0);
    expect(await openAt(790, 8800)).toBe(0);
    expect(await openAt(800, 8800)).toBe(0);
    expect(await openAt(999, 8700)).toBe(0);
    expect(await openAt(1000, 8400)).toBe(0);
    expect(await openAt(1010, 8390)).toBe(0);
    expect(await openAt(1260, 8380)).toBe(3);
    expect(await openAt(1300, 8300)).toBe(0);
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
    const { threads } = run(options, machine);
    for (const left of [8184, 8168, 8152, 8136]) {
      now += 800;
      expect(await threads.open(left)).toHaveLength(0);
    }
  });

  test('are opened at the start when asked for, but no more than there are files', async () => {
    expect(await run({ jobs: '6' }, { cores: 2 }).threads.open(9000)).toHaveLength(5);
    expect(await run({ jobs: '6' }, { files: ['a.yaml', 'b.yaml'] }).threads.open(2)).toHaveLength(1);
  });
});
