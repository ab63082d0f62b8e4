import type { CheckThread } from '../model/check-thread.ts';
import type { Invocation } from './command.ts';
import { numberOption } from './options.ts';

/** More threads than this are opened only when asked for: each takes about 30 MB. */
const mostByItself = 4;
const mostAskedFor = 64;
/** Milliseconds after which our own code has warmed up, and how long it is then looked at, so that its speed tells how long the rest will take. */
const warmUp = 800;
const lookedAt = 200;
/**
 * Milliseconds of work that must be left before threads pay. They have to warm up as well, and take cores from the compiler and the
 * collector that help us: on two cores, 3,000 files of 11 KB take longer with a second thread, and 10,000 a tenth less, which is half a
 * second and costs a quarter more memory (`npm run bench`).
 */
const worthIt = 8000;

/** Opens threads for a run of `check`, when and if they pay. */
export interface Threads {
  /** The threads to use from now on, given out once. Asked before each batch; `left` files are left. */
  open(left: number): Promise<readonly CheckThread[]>;
  close(): Promise<void>;
}

/** Standard input and the thread of a house schema cannot be shared. */
const canShare = (paths: readonly string[], { schema, policy, baseline }: Invocation['options']): boolean =>
  schema === undefined && ![...paths, policy, baseline].includes('-');

/** Says how long the rest will take, in milliseconds, from the pace since our code was warm; 0 while that says nothing yet. */
function estimate(): (left: number) => number {
  const start = performance.now();
  let warm: { readonly at: number; readonly left: number } | null = null;
  return (left) => {
    const at = performance.now();
    if (at - start < warmUp) return 0;
    warm ??= { at, left };
    const done = warm.left - left;
    return done === 0 || at - warm.at < lookedAt ? 0 : ((at - warm.at) / done) * left;
  };
}

/**
 * The threads of a run: as many as `--jobs` says, from the start; else as many as the machine runs at the same time, once the files
 * checked so far show that the rest would take longer than threads take to start. Where none can be had, there are none.
 */
export function threadsFor({ host, options }: Invocation, paths: readonly string[]): Threads {
  const asked = numberOption(options.jobs, '--jobs', { min: 1, max: mostAskedFor });
  const threads: CheckThread[] = [];
  let settled = paths.length < 2 || asked === 1 || !canShare(paths, options);
  // Asking for the time loads what measures it, so a single file must not.
  const restOf = settled || asked !== undefined ? null : estimate();
  return {
    open: async (left) => {
      if (settled || (restOf !== null && restOf(left) < worthIt)) return [];
      settled = true;
      const count = Math.min(asked ?? Math.min(host.parallelism(), mostByItself), paths.length) - 1;
      for (let opened = 0; opened < count; opened += 1) {
        const thread = await host.checkThread({ options, today: host.today() });
        if (thread !== null) threads.push(thread);
      }
      return threads;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
