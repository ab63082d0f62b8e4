import { parentPort, workerData } from 'node:worker_threads';
import { shrink } from './shrink.ts';
import { targets } from './target.ts';

/** What one thread is asked to do: the cases `first`, `first + step`, … until the time is up. */
interface Work {
  readonly root: string;
  readonly target: string;
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly until: number;
  readonly only: number | null;
  /** The case that runs and when it began (ms, wrapped), for the watchdog. */
  readonly now: Int32Array;
}

const { root, target, seed, first, step, until, only, now } = workerData as Work;

const kindOf = (failure: string | null): string | null => failure?.replace(/\d+|"[^"]*"/g, '').slice(0, 80) ?? null;

async function run(index: number): Promise<number> {
  const bytes = make(seed, index);
  const began = performance.now();
  Atomics.store(now, 1, Date.now() % 2 ** 31);
  Atomics.store(now, 0, index);
  const failure = await judge(bytes, index);
  const took = performance.now() - began;
  if (failure !== null) {
    const kind = kindOf(failure);
    Atomics.store(now, 0, -1);
    const small = await shrink(bytes, async (candidate) => kindOf(await judge(candidate, index)) === kind, tries);
    parentPort?.postMessage({ kind: 'found', what: failure, index, bytes: small });
    return took;
  }
  if (took <= slow) return took;
  // A busy machine may have stopped us for a while; what is slow is slow again.
  const again = performance.now();
  await judge(bytes, index);
  const least = Math.min(took, performance.now() - again);
  if (least > slow) parentPort?.postMessage({ kind: 'found', what: `took ${(least / 1000).toFixed(1)} s`, index, bytes });
  return least;
}

const open = targets[target];
if (open === undefined) throw new Error(`nothing to fuzz is called ${target}`);
const { make, judge, slow, tries } = await open(root);
let [count, slowest, slowestCase] = [0, 0, 0];
let index = only ?? first;
for (; Date.now() < until; index += step) {
  const took = await run(index);
  count += 1;
  // What finalizers hold is let go only between tasks.
  if (count % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  if (took > slowest) [slowest, slowestCase] = [took, index];
  if (only !== null) break;
}
Atomics.store(now, 0, -1);
parentPort?.postMessage({ kind: 'done', count, slowest, slowestCase, next: index });
