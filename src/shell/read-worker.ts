import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingReply, ReadingTask } from '../model/reading-thread.ts';
import type { Limits } from '../source/limits.ts';
import { readDocument } from '../source/read-document.ts';

/** Entry of a thread that reads one file, to see whether it comes to an end. */
const { bytes, path, limits } = workerData as ReadingTask & { readonly limits: Limits };
const { document, problems } = readDocument(bytes, path, limits);
parentPort?.postMessage({ kind: 'read', problems: document === null ? problems : null } satisfies ReadingReply);
