import { escapeLine } from '../source/escape-text.ts';
import type { Invocation } from './command.ts';

/**
 * Runs a command again whenever a watched file is saved. Nothing is cleared: each run follows the last, under a line saying why.
 * Ends when the user interrupts it, after the run that is under way, with the exit code of the signal.
 * @param also files beside the arguments that a run depends on.
 */
export async function watchAndRepeat(
  invocation: Invocation,
  run: (invocation: Invocation) => Promise<number>,
  also: readonly string[] = [],
): Promise<number> {
  const { host, args } = invocation;
  await run(invocation);
  let running: Promise<void> = Promise.resolve();
  const again = (path: string): void => {
    running = running.then(async () => {
      host.stderr.write(`\n${escapeLine(path)} changed\n`);
      try {
        await run(invocation);
      } catch (error) {
        // A file that is gone for a moment, or broken on disk, must not end the watch.
        host.stderr.write(`cx-scorecard: ${escapeLine(error instanceof Error ? error.message : String(error))}\n`);
      }
    });
  };
  const code = await host.watch([...args, ...also], { changed: again, ready: () => host.stderr.write('watching; Ctrl-C ends\n') });
  await running;
  return code;
}
