import { errorText } from '../commands/error-text.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { escapeTerminal } from '../source/escape-text.ts';
import { crashReport } from './crash-report.ts';
import { guardInputs } from './guard-inputs.ts';
import { runBare } from './run-bare.ts';

/** Exit codes of product.md §4. */
export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2, bug: 70 } as const;

/** Errors of the operating system carry a code; they are about the machine, not about us. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error;

/** Runs one command line against a host and returns its exit code. Never throws. */
export async function runCommandLine(machine: Host, args: readonly string[]): Promise<number> {
  const host = guardInputs(machine);
  try {
    return (await runBare(host, args)) ?? (await (await import('./program.ts')).runProgram(host, args));
  } catch (error) {
    if (error instanceof CliError) {
      host.stderr.write(errorText(error));
      return exitCodes.couldNotRun;
    }
    if (isSystemError(error)) {
      host.stderr.write(`cx-scorecard: ${escapeTerminal(error.message)}\n`);
      return exitCodes.couldNotRun;
    }
    host.stderr.write(crashReport(error, args));
    return exitCodes.bug;
  }
}
