import type { HandoutInput } from '../formats/handout/format.ts';
import { handoutFormats } from '../formats/handout/index.ts';
import { CliError } from '../model/cli-error.ts';
import type { Invocation } from './command.ts';
import { writeOutputs } from './write-outputs.ts';

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

/** Writes the pack in every form asked for. @returns whether all were written. */
export const writeHandout = (invocation: Invocation, outputs: readonly HandoutOutput[], input: HandoutInput): Promise<boolean> =>
  writeOutputs(invocation, outputs, async ({ format }, tools) => (await format.load(tools)).render(input));
