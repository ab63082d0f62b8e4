import type { ReportInput, View } from '../formats/report/format.ts';
import type { reportFormats } from '../formats/report/index.ts';
import { CliError } from '../model/cli-error.ts';
import { escapeLine } from '../source/escape-text.ts';
import type { Invocation } from './command.ts';
import { errorText } from './error-text.ts';
import { tell } from './options.ts';
import { type WriteProgress, writeProgress } from './write-progress.ts';

/** One form of the report and where it goes. */
export interface Output {
  readonly format: (typeof reportFormats)[number];
  /** File to write; null for standard output. */
  readonly file: string | null;
  readonly view: View;
}

async function write(
  { host, options }: Invocation,
  { format, file, view, progress }: Output & { readonly progress: WriteProgress },
  facts: Omit<ReportInput, 'view'>,
): Promise<void> {
  const warn = (message: string): void => tell(host, options.quiet, `cx-scorecard: ${escapeLine(message)}\n`);
  const { render, binary } = await format.load({ asset: host.asset, warn });
  if (binary && file === null && host.stdout.isTerminal)
    throw new CliError(`${format.name} is not for a terminal`, `Write it to a file: -o report.${format.extensions[0]}`);
  const rendered = await render({ ...facts, view });
  if (file === null) return host.stdout.write(rendered);
  await host.writeFile(file, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
  progress.end();
  tell(host, options.quiet, `wrote ${escapeLine(file)}\n`);
}

/** Writes every output. One that cannot be written is said on stderr and does not keep the others. @returns whether all were written. */
export async function writeReport(invocation: Invocation, outputs: readonly Output[], facts: Omit<ReportInput, 'view'>): Promise<boolean> {
  const progress = writeProgress(invocation.host, invocation.options.quiet === true);
  let complete = true;
  for (const output of outputs) {
    progress.start(output.file);
    try {
      await write(invocation, { ...output, progress }, facts);
    } catch (error) {
      progress.end();
      if (!(error instanceof CliError)) throw error;
      invocation.host.stderr.write(errorText(error));
      complete = false;
    }
  }
  return complete;
}
