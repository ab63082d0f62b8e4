import { unlinkSync } from 'node:fs';

/** Conventional exit codes of a program that was told to end. */
export const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Temporary files that must not outlive us. */
const temporaries = new Set<string>();

/** How many writes may never come back, for example to a pipe that nobody reads. */
let blocked = 0;

/** Runs work on a temporary file; a signal in the meantime removes the file. */
export async function withTemporary<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  temporaries.add(path);
  try {
    return await work();
  } finally {
    temporaries.delete(path);
  }
}

/** Runs work that may block for ever in the operating system. */
export async function blocking(work: () => Promise<void>): Promise<void> {
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

/** From now on the signals that ask for an end lead to one: quietly, with the conventional code and without temporary files. */
export function endOnSignals(process: NodeJS.Process): void {
  for (const [signal, code] of Object.entries(signalCodes) as [keyof typeof signalCodes, number][]) {
    const end = (): void => {
      removeTemporaries();
      // A command that waits for the signal itself closes what it holds and ends with the code.
      if (process.listenerCount(signal) > 1) return;
      process.removeListener(signal, end);
      // An orderly exit would wait for a blocked write; the signal's own action does not.
      if (blocked > 0) process.kill(process.pid, signal);
      else process.exit(code);
    };
    process.on(signal, end);
  }
}
