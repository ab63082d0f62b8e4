import type { Command as Commander } from 'commander';
import type { Host } from '../model/host.ts';

/** What a command is called with. */
export interface Invocation {
  readonly host: Host;
  /** Positional arguments, in order. */
  readonly args: readonly string[];
  /** Options by their camelCase name, as commander parsed them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command: options in, exit code out. It touches the world only through the host. */
export interface Command {
  /** Declares arguments, options and examples; nothing heavy is loaded for it. */
  readonly configure: (command: Commander) => void;
  /** The command with nothing but files: how many, and the options it then has, as `configure` would leave them. */
  readonly bare?: { readonly mostFiles: number; readonly options: Invocation['options'] };
  /** Does the work; heavy parts are imported here. Returns the exit code. Throws CliError for what the user can mend. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Columns of an example with what it is for beside it; longer ones have it underneath. */
const widest = 100;

/** Help text with examples, each a command line and what it is for. */
export function examples(lines: readonly (readonly [command: string, what: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const beside = lines.map(([command, what]) => `  $ ${command.padEnd(width)}  ${what}`);
  const fits = beside.every((line) => line.length <= widest);
  const shown = fits ? beside : lines.map(([command, what]) => `  $ ${command}\n      ${what}`);
  return `\nExamples:\n${shown.join('\n')}\n`;
}
