import type { RenderTools } from '../formats/report/format.ts';
import { CliError } from '../model/cli-error.ts';
import { escapeLine } from '../source/escape-text.ts';
import type { Invocation } from './command.ts';
import { errorText } from './error-text.ts';
import { tell } from './options.ts';
import { writeProgress } from './write-progress.ts';

/**
 * Renders every output and writes it to its file, or to standard output where `file` is null. One that cannot be made or written is said
 * on stderr and does not keep the others.
 * @returns whether all were written.
 */
export async function writeOutputs<O extends { readonly file: string | null }>(
  { host, options }: Invocation,
  outputs: readonly O[],
  render: (output: O, tools: RenderTools) => Promise<string | Uint8Array>,
): Promise<boolean> {
  const warn = (message: string): void => tell(host, options.quiet, `cx-scorecard: ${escapeLine(message)}\n`);
  const progress = writeProgress(host, options.quiet === true);
  let complete = true;
  for (const output of outputs) {
    const { file } = output;
    progress.start(file);
    try {
      const rendered = await render(output, { asset: host.asset, warn });
      if (file === null) host.stdout.write(rendered);
      else {
        await host.writeFile(file, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
        progress.end();
        tell(host, options.quiet, `wrote ${escapeLine(file)}\n`);
      }
    } catch (error) {
      progress.end();
      if (!(error instanceof CliError)) throw error;
      host.stderr.write(errorText(error));
      complete = false;
    }
  }
  return complete;
}
