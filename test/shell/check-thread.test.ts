import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { openCheckThread } from '../../src/shell/check-thread.ts';

/** A thread that takes everything and says nothing by itself. */
const opens: EventEmitter[] = [];

vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    constructor() {
      super();
      opens.push(this);
    }
    postMessage(): void {}
    async terminate(): Promise<void> {
      this.emit('exit', 1);
    }
  },
}));

function opened() {
  const thread = openCheckThread({ options: {}, today: '2026-11-20' });
  const worker = opens.at(-1);
  if (thread === null || worker === undefined) throw new Error('no thread was opened');
  return { thread, worker };
}

test('answers go to those who asked, in the order of asking', async () => {
  const { thread, worker } = opened();
  const replies = Promise.all([thread.check(['a.yaml']), thread.check(['b.yaml'])]);
  for (const name of ['a', 'b']) worker.emit('message', { outcomes: [], read: [name] });
  expect((await replies).map(({ read }) => read)).toEqual([['a'], ['b']]);
});

test('a thread that ends without an answer leaves nobody waiting, then or later', async () => {
  const { thread, worker } = opened();
  const asked = [thread.check(['a.yaml']), thread.check(['b.yaml'])];
  worker.emit('exit', 1);
  for (const reply of [...asked, thread.check(['c.yaml'])]) await expect(reply).rejects.toThrow('has ended');
});

test('why a thread failed is told rather than that it ended', async () => {
  const { thread, worker } = opened();
  const asked = thread.check(['a.yaml']);
  worker.emit('error', new Error('out of memory'));
  worker.emit('exit', 1);
  for (const reply of [asked, thread.check(['b.yaml'])]) await expect(reply).rejects.toThrow('out of memory');
});

test('closing a thread answers those who still wait', async () => {
  const { thread } = opened();
  const asked = thread.check(['a.yaml']);
  const told = expect(asked).rejects.toThrow('has ended');
  await thread.close();
  await told;
});
