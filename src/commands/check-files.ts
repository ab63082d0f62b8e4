import type { CheckOptions } from '../engine/check-file.ts';
import type { CheckedFile } from '../model/check-report.ts';
import type { Outcome } from '../model/check-thread.ts';
import { CliError } from '../model/cli-error.ts';
import { Batches } from './batches.ts';
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

/** Checks files, beside each other where that pays, and tells how far it is. What comes out is in the order of the paths, however it was done. */
export async function checkFiles(invocation: Invocation, paths: readonly string[], settings: CheckOptions): Promise<CheckedFiles> {
  const { host, options } = invocation;
  const { checkOne } = await import('./check-one.ts');
  const { tellPolicyOnce } = await import('../engine/tell-policy-once.ts');
  const { progress } = await import('./progress.ts');
  const bar = progress(host, options.quiet === true, paths.length);
  const threads = threadsFor(invocation, paths);
  const work = new Batches<string, Outcome>(paths);
  const helpers: Promise<void>[] = [];
  try {
    await work.drain(async (batch, put) => {
      for (const thread of await threads.open(work.left)) {
        const help = () => {
          const helper = work.drain(async (others, putOther) => {
            const { outcomes } = await thread.check(others);
            for (const [index, outcome] of outcomes.entries()) putOther(index, outcome);
            for (const path of others) bar.step(path);
          });
          // One that fails while we are still at work is waited for below; until then nobody must call it unhandled.
          helper.catch(() => undefined);
          return helper;
        };
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
