import { Worker } from 'node:worker_threads';
import type { ReadingReply, ReadingTask } from '../model/reading-thread.ts';

/** The worker is an entry of its own beside the folder of chunks that this module is built into. */
const entry = new URL('../read-worker.cjs', import.meta.url);

function openWorker(task: ReadingTask): Worker | null {
  try {
    return new Worker(entry, {
      workerData: task,
      env: {},
      stdin: false,
      resourceLimits: { maxOldGenerationSizeMb: task.limits.maxMegabytes },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
    return null;
  }
}

/** Reads a file in a real thread, which is ended when it asks for more than it may; null where node was told to allow none. */
export async function readInThread(task: ReadingTask): Promise<ReadingReply | null> {
  const worker = openWorker(task);
  if (worker === null) return null;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadingReply>((resolve, reject) => {
      timer = setTimeout(() => resolve({ kind: 'out-of-time' }), task.limits.maxSeconds * 1000);
      worker.on('message', resolve);
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'out-of-memory' });
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
