import { unlinkSync } from 'node:fs';

/** Conventional exit codes of a program that was told to end. */
export const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Temporary files that must not outlive us. */
const temporaries = new Set<string>();

/** How many writes may never come back, for example to a pipe that nobody reads. */
let blocked = 0;

/** Pieces of work that must not simply be cut off. */
let held = 0;

/** Runs work during which the signals that ask for an end are ours. At other times their own action ends us at once, however busy we are. */
export async function holding<Value>(work: () => Promise<Value>): Promise<Value> {
  hold();
  try {
    return await work();
  } finally {
    // A signal that is on its way is delivered before this.
    setImmediate(release);
  }
}

function hold(): void {
  if (held++ === 0) for (const [signal, listener] of listeners) process.on(signal, listener);
}

function release(): void {
  if (--held === 0) for (const [signal, listener] of listeners) process.removeListener(signal, listener);
}

let isForGood = false;

/**
 * From the first write on the signals stay ours. Given back after each, one that arrives at that moment would be lost together with
 * the listener it was meant for. Little is computed after a write, so none waits long.
 */
function holdForGood(): void {
  if (isForGood) return;
  isForGood = true;
  hold();
}

/** Runs work on a temporary file; a signal in the meantime removes the file. */
export async function withTemporary<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  holdForGood();
  temporaries.add(path);
  try {
    return await work();
  } finally {
    temporaries.delete(path);
  }
}

/** Runs work that may block for ever in the operating system. */
export async function blocking(work: () => Promise<void>): Promise<void> {
  holdForGood();
  blocked += 1;
  try {
    await work();
  } finally {
    blocked -= 1;
  }
}

function removeTemporaries(): void {
  for (const path of temporaries) {
    try {
      unlinkSync(path);
    } catch {
      // It was not created yet, or has its name already.
    }
  }
}

/** Ends quietly, with the conventional code and without temporary files. */
function end(signal: keyof typeof signalCodes): void {
  removeTemporaries();
  // A command that waits for the signal itself closes what it holds and ends with the code.
  if (process.listenerCount(signal) > 1) return;
  for (const [name, listener] of listeners) process.removeListener(name, listener);
  // An orderly exit would wait for a blocked write; the signal's own action does not.
  if (blocked > 0) process.kill(process.pid, signal);
  else process.exit(signalCodes[signal]);
}

const listeners = (Object.keys(signalCodes) as (keyof typeof signalCodes)[]).map((signal) => [signal, () => end(signal)] as const);
