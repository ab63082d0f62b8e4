import { runCommandLine } from './run-command-line.ts';

/**
 * Runs the command line.
 * @param args what the user typed after the name of the program.
 * @returns exit code: 0 fine, 1 findings or a failed gate, 2 could not run, 70 a bug of ours.
 */
export async function main(args: readonly string[]): Promise<number> {
  // A command line has no web storage. A package that looks for it all the same would make Node 25 and newer print a warning.
  Reflect.deleteProperty(globalThis, 'localStorage');
  const { nodeHost } = await import('./node-host.ts');
  const host = nodeHost(process);
  const code = await runCommandLine(host, args);
  // A failed write to standard output has already set 2; the highest code wins.
  return Math.max(code, Number(process.exitCode ?? 0));
}
