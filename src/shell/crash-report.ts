import { toolVersion } from 'virtual:version';
import { escapeTerminal } from '../source/escape-text.ts';

/**
 * What to print when the mistake is ours: what we did, the version and how to report it, without anything from the user's files.
 * The stack, which may quote a file, is shown only with --debug.
 */
export function crashReport(error: unknown, args: readonly string[]): string {
  const command = args.find((arg) => !arg.startsWith('-')) ?? 'start';
  const name = error instanceof Error ? (/^\w{1,40}$/.test(error.name) ? error.name : 'Error') : typeof error;
  const lines = [
    `cx-scorecard: internal error (${name}) while running "${escapeTerminal(command)}". This is a bug in cx-scorecard ${toolVersion}, not in your file.`,
    '  Please report it with the version, the command and, if you can share it, the file. Run again with --debug for the details.',
  ];
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (args.includes('--debug')) lines.push(...stack.split('\n').map(escapeTerminal));
  return `${lines.join('\n')}\n`;
}
