import { Worker } from 'node:worker_threads';
import type { BatchReply, CheckThread, CheckThreadTask } from '../model/check-thread.ts';

/** The worker is an entry of its own beside the folder of chunks that this module is built into. */
const entry = new URL('../check-worker.cjs', import.meta.url);

/** A small young generation keeps the memory of a thread small; files leave nothing behind that would need more. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

interface Waiting {
  readonly resolve: (reply: BatchReply) => void;
  readonly reject: (error: Error) => void;
}

/** A real thread; null where node was told to allow none. */
export function openCheckThread(task: CheckThreadTask): CheckThread | null {
  let worker: Worker;
  try {
    worker = new Worker(entry, { workerData: task, stdin: false, resourceLimits });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
    return null;
  }
  const waiting: Waiting[] = [];
  let failed: Error | null = null;
  worker.on('message', (reply: BatchReply) => waiting.shift()?.resolve(reply));
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.splice(0)) reject(failed);
  };
  worker.on('error', fail);
  // Also when it is closed: what still waits would never be answered.
  worker.on('exit', () => fail(new Error('the thread that checks files has ended')));
  return {
    check: (paths) =>
      new Promise((resolve, reject) => {
        if (failed !== null) return reject(failed);
        waiting.push({ resolve, reject });
        worker.postMessage(paths);
      }),
    close: async () => void (await worker.terminate()),
  };
}
