import { escapeLine } from '../source/escape-text.ts';
import type { Invocation } from './command.ts';

/**
 * Runs a command again whenever a watched file is saved. Nothing is cleared: each run follows the last, under a line saying why.
 * Ends with the last exit code when the user interrupts it.
 */
export async function watchAndRepeat(invocation: Invocation, run: (invocation: Invocation) => Promise<number>): Promise<number> {
  const { host, args } = invocation;
  let code = await run(invocation);
  host.stderr.write('watching; Ctrl-C ends\n');
  let running: Promise<void> = Promise.resolve();
  const again = (path: string): void => {
    running = running.then(async () => {
      host.stderr.write(`\n${escapeLine(path)} changed\n`);
      try {
        code = await run(invocation);
      } catch (error) {
        // A file that is gone for a moment, or broken on disk, must not end the watch.
        host.stderr.write(`cx-scorecard: ${escapeLine(error instanceof Error ? error.message : String(error))}\n`);
        code = 2;
      }
    });
  };
  await host.watch(args, again);
  await running;
  return code;
}
