import { commands } from '../commands/index.ts';
import type { Host } from '../model/host.ts';

/**
 * Runs a command that is given nothing but files, as people mostly do. There are no options then, and their parser would take as long
 * to start as the file takes to be read.
 * @returns its exit code; null when the command line holds more and has to be parsed.
 */
export async function runBare(host: Host, args: readonly string[]): Promise<number | null> {
  const [name, ...files] = args;
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined || files.length === 0 || files.some((file) => file.startsWith('-'))) return null;
  const { bare, run } = await entry.load();
  return bare === undefined || files.length > bare.mostFiles ? null : run({ host, args: files, options: bare.options });
}
