import { type CheckFormatName, checkFormatNames, checkFormatOf } from '../formats/check/index.ts';
import { CliError } from '../model/cli-error.ts';
import type { Invocation } from './command.ts';
import { choiceOption } from './options.ts';

/** Where one form of the findings goes. */
export interface CheckOutput {
  readonly format: CheckFormatName;
  /** File to write; null for standard output. */
  readonly file: string | null;
}

/** What `-f` and `-o` ask for. @throws CliError when a format cannot be told. */
export function checkOutputs({ options }: Pick<Invocation, 'options'>): readonly CheckOutput[] {
  const named = options.format === undefined ? undefined : choiceOption(options.format, '--format', checkFormatNames);
  // Standard output is written to in any case.
  const files = ((options.output as readonly string[] | undefined) ?? []).filter((file) => file !== '-');
  const written = files.map((file): CheckOutput => {
    const format = checkFormatOf(file) ?? (files.length === 1 ? named : undefined);
    if (format === undefined) throw new CliError(`cannot tell the format of ${file}`, 'Use an ending such as .sarif, .json, .xml or .txt.');
    return { format, file };
  });
  // Standard output still gets the named format (text unless said), so that the full text is always at hand.
  return [{ format: named ?? 'text', file: null }, ...written];
}
