import type { HandoutInput } from '../formats/handout/format.ts';
import { handoutFormats } from '../formats/handout/index.ts';
import { CliError } from '../model/cli-error.ts';
import { escapeLine } from '../source/escape-text.ts';
import type { Invocation } from './command.ts';
import { errorText } from './error-text.ts';
import { tell } from './options.ts';
import { writeProgress } from './write-progress.ts';

/** One form of the pack and the file it goes to. */
export interface HandoutOutput {
  readonly format: (typeof handoutFormats)[number];
  readonly file: string;
}

const defaultFile = 'handout.pdf';

/** The outputs of a run, by the endings of their names. Without any: a PDF here, unless there is one already. */
export async function handoutOutputs({ host, options }: Invocation): Promise<readonly HandoutOutput[]> {
  const files = (options.output as readonly string[] | undefined) ?? [];
  if (files.length === 0 && (await host.kind(defaultFile)) !== 'missing') {
    throw new CliError(`${defaultFile} exists already`, `To replace it: -o ${defaultFile}`);
  }
  return (files.length === 0 ? [defaultFile] : files).map((file) => {
    const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
    const format = handoutFormats.find(({ extensions }) => extensions.includes(ending));
    if (format !== undefined) return { format, file };
    const known = handoutFormats.flatMap(({ extensions }) => extensions).join(', ');
    throw new CliError(`cannot tell the format of ${file}, expected an ending such as ${known}`);
  });
}

/** Writes every output. One that cannot be written is said on stderr and does not keep the others. @returns whether all were written. */
export async function writeHandout(
  { host, options }: Invocation,
  outputs: readonly HandoutOutput[],
  input: HandoutInput,
): Promise<boolean> {
  const warn = (message: string): void => tell(host, options.quiet, `cx-scorecard: ${escapeLine(message)}\n`);
  const progress = writeProgress(host, options.quiet === true);
  let complete = true;
  for (const { format, file } of outputs) {
    progress.start(file);
    try {
      const { render } = await format.load({ asset: host.asset, warn });
      const rendered = await render(input);
      await host.writeFile(file, typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered);
      progress.end();
      tell(host, options.quiet, `wrote ${escapeLine(file)}\n`);
    } catch (error) {
      progress.end();
      if (!(error instanceof CliError)) throw error;
      host.stderr.write(errorText(error));
      complete = false;
    }
  }
  return complete;
}
