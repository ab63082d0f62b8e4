import { toolVersion } from 'virtual:version';
import { Command as Commander, CommanderError } from 'commander';
import { examples } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { escapeTerminal } from '../source/escape-text.ts';

const usageError = 2;

/** Escapes what the user typed before it is echoed in a message. */
const safe = (text: string): string => text.split('\n').map(escapeTerminal).join('\n');

function prepare(command: Commander, host: Host): Commander {
  return command
    .exitOverride()
    .showHelpAfterError('(run with --help for the options)')
    .configureHelp({ helpWidth: Math.min(host.stdout.columns ?? 100, 120) })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      outputError: (text, write) => write(safe(text.replace(/^error: /, 'cx-scorecard: '))),
    });
}

/** The program, with the options of only the one command that will run: the others would cost start-up time. */
async function buildProgram(host: Host, args: readonly string[], done: (code: number) => void): Promise<Commander> {
  const program = prepare(new Commander('cx-scorecard'), host)
    .description('Do marketing and IT see the same customer, want the same things, and own them together?')
    .version(toolVersion, '-V, --version')
    .option('--debug', 'show the details of an internal error')
    .addHelpText(
      'after',
      examples([
        ['cx-scorecard report alignment.yaml', 'the gap report on one screen'],
        ['cx-scorecard check alignment.yaml', 'is the file valid, complete and fresh?'],
        ['cx-scorecard report --help', 'options of one command'],
      ]),
    );
  for (const { name, summary, load } of commands) {
    const command = prepare(program.command(name).description(summary), host);
    if (!args.includes(name)) continue;
    const { configure, run } = await load();
    configure(command);
    command.option('--debug', 'show the details of an internal error').action(async () => {
      done(await run({ host, args: command.args, options: command.opts() }));
    });
  }
  return program;
}

/** Someone who names only a file most likely wants its report. */
function refuseLoneFile(args: readonly string[]): void {
  const [first] = args;
  if (first === undefined || first.startsWith('-') || !/[./\\]/.test(first)) return;
  throw new CliError(`unknown command "${first}"`, `Did you mean: cx-scorecard report ${first}`);
}

/**
 * Parses the command line and runs its command.
 * @returns the command's exit code; 0 for help and version, 2 for wrong usage.
 */
export async function runProgram(host: Host, args: readonly string[]): Promise<number> {
  let code = 0;
  const program = await buildProgram(host, args, (result) => {
    code = result;
  });
  try {
    if (args.length === 0) {
      program.outputHelp();
      return 0;
    }
    refuseLoneFile(args);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : usageError;
  }
}
