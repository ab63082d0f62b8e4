import { breakCommands } from '../formats/neutralise/github.ts';
import type { CliError } from '../model/cli-error.ts';
import { escapeTerminal } from '../source/escape-text.ts';

/** What the person at the keyboard reads of an error: what was found, then what to do. */
export function errorText({ message, hint }: CliError): string {
  return breakCommands(`cx-scorecard: ${escapeTerminal(message)}\n${hint === undefined ? '' : `  ${escapeTerminal(hint)}\n`}`);
}
