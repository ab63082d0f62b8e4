import { Worker } from 'node:worker_threads';
import { CliError } from '../model/cli-error.ts';
import type { SchemaLimits, SchemaReply, SchemaThread } from '../model/schema-thread.ts';

/** The worker is an entry of its own beside the folder of chunks that this module is built into. */
const entry = new URL('../schema-worker.cjs', import.meta.url);

const failure = (error: NodeJS.ErrnoException, { megabytes }: SchemaLimits): SchemaReply => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'gave-up', reason: `after using ${megabytes} MB of memory` };
  throw error;
};

function openWorker({ megabytes }: SchemaLimits): Worker {
  try {
    return new Worker(entry, {
      env: {},
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
    throw new CliError('a house schema runs in a thread, and node was told to allow none', 'Add --allow-worker to the options of node.');
  }
}

/** The next thing the worker says: an answer, its failure, or nothing within the limit. */
function nextReply(worker: Worker, limits: SchemaLimits): Promise<SchemaReply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => ({ kind: 'gave-up', reason: `after ${limits.seconds} s` })), limits.seconds * 1000);
    const onMessage = (reply: SchemaReply) => done(() => reply);
    const onError = (error: Error) => done(() => failure(error, limits));
    const done = (make: () => SchemaReply): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      try {
        resolve(make());
      } catch (error) {
        reject(error);
      }
    };
    worker.on('message', onMessage).on('error', onError);
  });
}

/** A real thread. The first answer that gives up ends it. */
export function openSchemaThread(limits: SchemaLimits): SchemaThread {
  const worker = openWorker(limits);
  // A failure between two questions must not end the process; the next question meets it.
  worker.on('error', () => undefined);
  const close = async (): Promise<void> => void (await worker.terminate());
  let ended: SchemaReply | null = null;
  return {
    close,
    ask: async (request) => {
      if (ended !== null) return ended;
      worker.postMessage(request);
      const reply = await nextReply(worker, limits);
      if (reply.kind !== 'gave-up') return reply;
      ended = reply;
      await close();
      return reply;
    },
  };
}
