import { parentPort, workerData } from 'node:worker_threads';
import { checkOne } from '../commands/check-one.ts';
import { settingsOf } from '../commands/check-settings.ts';
import type { BatchReply, CheckThreadTask, Outcome } from '../model/check-thread.ts';
import type { Host } from '../model/host.ts';
import { libraryHost } from './library-host.ts';

const { options, today } = workerData as CheckThreadTask;
const machine = libraryHost();
const read = new Set<string>();

const host: Host = {
  ...machine,
  today: () => today,
  readFile: (path, maxBytes) => {
    read.add(path);
    return machine.readFile(path, maxBytes);
  },
};

const settings = settingsOf({ host, args: [], options });

/** Entry of a thread that checks files for `check`: batches of paths in, their outcomes out, in the same order. */
async function answer(paths: readonly string[]): Promise<BatchReply> {
  const { check } = await settings;
  const outcomes: Outcome[] = [];
  for (const path of paths) outcomes.push(await checkOne(host, path, check));
  const files = [...read];
  read.clear();
  return { outcomes, read: files };
}

let before: Promise<unknown> = settings;
parentPort?.on('message', (paths: readonly string[]) => {
  before = before.then(() => answer(paths)).then((reply) => parentPort?.postMessage(reply));
});
