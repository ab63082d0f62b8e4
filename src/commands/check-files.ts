import type { CheckOptions } from '../engine/check-file.ts';
import type { CheckedFile } from '../model/check-report.ts';
import type { Outcome } from '../model/check-thread.ts';
import { CliError } from '../model/cli-error.ts';
import type { Invocation } from './command.ts';
import { keptTexts } from './keep-file.ts';
import { threadsFor } from './threads-for.ts';

/** Everything checked, and of the texts only the lines that will be shown. */
export interface CheckedFiles {
  readonly files: CheckedFile[];
  readonly texts: ReadonlyMap<string, string>;
  /** Files that could not be read, in order. */
  readonly refused: readonly CliError[];
}

/** Files that are checked before it is looked whether threads would help, and that a thread is given at once. */
const batchSize = 16;

/** Batches that nobody has taken yet, and the outcomes of the others, by the place of their file. */
class Work {
  readonly outcomes: Outcome[];
  private next = 0;
  private readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.paths = paths;
    this.outcomes = new Array(paths.length);
  }

  /** Files nobody has taken yet. */
  get left(): number {
    return this.paths.length - this.next;
  }

  /** Takes batch after batch until none is left. */
  async drain(check: (paths: readonly string[], put: (index: number, outcome: Outcome) => void) => Promise<void>): Promise<void> {
    while (this.left > 0) {
      const start = this.next;
      this.next += batchSize;
      await check(this.paths.slice(start, this.next), (index, outcome) => {
        this.outcomes[start + index] = outcome;
      });
    }
  }
}

/** Checks files, beside each other where that pays, and tells how far it is. What comes out is in the order of the paths, however it was done. */
export async function checkFiles(invocation: Invocation, paths: readonly string[], settings: CheckOptions): Promise<CheckedFiles> {
  const { host, options } = invocation;
  const { checkOne } = await import('./check-one.ts');
  const { tellPolicyOnce } = await import('../engine/tell-policy-once.ts');
  const { progress } = await import('./progress.ts');
  const bar = progress(host, options.quiet === true, paths.length);
  const threads = threadsFor(invocation, paths);
  const work = new Work(paths);
  const helpers: Promise<void>[] = [];
  try {
    await work.drain(async (batch, put) => {
      for (const thread of await threads.open(work.left)) {
        const help = () =>
          work.drain(async (others, putOther) => {
            const { outcomes } = await thread.check(others);
            for (const [index, outcome] of outcomes.entries()) putOther(index, outcome);
            for (const path of others) bar.step(path);
          });
        // Two batches each, so that a thread need not wait until we have looked at its answer.
        helpers.push(help(), help());
      }
      for (const [index, path] of batch.entries()) {
        put(index, await checkOne(host, path, settings));
        bar.step(path);
      }
      if (helpers.length > 0) await new Promise(setImmediate);
    });
    await Promise.all(helpers);
  } finally {
    await threads.close();
    bar.end();
  }
  const kept = work.outcomes.flatMap((outcome) => (outcome.kind === 'kept' ? [outcome.kept] : []));
  const refused = work.outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [new CliError(outcome.message, outcome.hint)] : []));
  const files = kept.map(({ file }) => file);
  const { policy } = settings;
  const once = policy?.document ? tellPolicyOnce(files, { path: policy.input.path, policy: policy.document.value }) : files;
  return { files: once, texts: keptTexts(kept), refused };
}
