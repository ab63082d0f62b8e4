import { describe, expect, test } from 'vitest';
import { load } from '../../src/engine/load.ts';
import type { Host } from '../../src/model/host.ts';
import type { ReadingReply } from '../../src/model/reading-thread.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { memoryHost } from '../e2e/memory-host.ts';

// A tab is left to the full reader, so this is watched.
const fine = 'version: 1\t\norganization: Acme\nfunctions: { it: { lead: CIO, note: [] } }\n';
const files = new Map([['a.yaml', fine]]);
const plain = memoryHost(files);

/** A machine on which work is late whenever it is given less than so many milliseconds. */
const slow = (needed: number, reply: ReadingReply | null): Host => ({
  ...plain,
  inTime: async (milliseconds, work) => (milliseconds < needed ? null : { value: work() }),
  readInThread: async () => reply,
});

const messages = async (host: Host): Promise<readonly string[]> => (await load(host, 'a.yaml')).problems.map(({ message }) => message);

describe('a file that is not read soon', () => {
  test('is not looked at in a thread while it is read in a third of its time', async () => {
    const host: Host = { ...slow(3000, null), readInThread: () => Promise.reject(new Error('a thread')) };
    expect(await load(host, 'a.yaml')).toMatchObject({ problems: await load(plain, 'a.yaml').then(({ problems }) => problems) });
  });

  test('gives what it gives anywhere once a thread has come to its end', async () => {
    let asked: unknown;
    const host: Host = {
      ...slow(9000, null),
      readInThread: async (task) => {
        asked = task;
        return { kind: 'read', problems: null };
      },
    };
    expect(await messages(host)).toEqual(await messages(plain));
    expect(asked).toEqual({ bytes: new TextEncoder().encode(fine), path: 'a.yaml', limits: defaultLimits });
  });

  test('is not read a second time when the thread has found it to be no YAML', async () => {
    const problem = { rule: 'yaml-syntax', file: 'a.yaml', line: 7, column: 1, endLine: 7, endColumn: 2, at: '' } as const;
    const problems = [{ ...problem, message: 'no', hint: 'mend it', related: [] }];
    expect(await load(slow(1e9, { kind: 'read', problems }), 'a.yaml')).toMatchObject({ problems, case: null });
  });

  test('is given up when the thread runs out of time or memory, and the message names the setting', async () => {
    expect(await load(slow(1e9, { kind: 'out-of-time' }), 'a.yaml')).toMatchObject({
      problems: [{ rule: 'yaml-syntax', file: 'a.yaml', line: 1, column: 1, message: 'gave up after 10 s (setting max-seconds)' }],
      case: null,
    });
    expect(await messages(slow(1e9, { kind: 'out-of-memory' }))).toEqual(['gave up after using 1024 MB of memory (setting max-megabytes)']);
  });

  test('has all of its time here where no thread is allowed', async () => {
    expect(await messages(slow(9000, null))).toEqual(await messages(plain));
    expect(await messages(slow(11_000, null))).toEqual(['gave up after 10 s (setting max-seconds)']);
  });
});

test('a file that is read soon and whose shape is late is given up as well', async () => {
  let calls = 0;
  const host: Host = { ...plain, inTime: async (_, work) => (++calls === 1 ? { value: work() } : null) };
  expect(await load(host, 'a.yaml')).toMatchObject({
    problems: [{ rule: 'invalid-shape', line: 1, message: 'gave up after 10 s (setting max-seconds)' }],
    unchecked: [''],
    case: null,
  });
});
