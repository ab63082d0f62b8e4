import type { OverviewFormat, ReportInput, View } from '../formats/report/format.ts';
import type { reportFormats } from '../formats/report/index.ts';
import { CliError } from '../model/cli-error.ts';
import type { FirstScreen } from '../model/overview.ts';
import type { Invocation } from './command.ts';
import { writeOutputs } from './write-outputs.ts';

/** One form of the report and where it goes. */
export interface Output {
  readonly format: (typeof reportFormats)[number];
  /** File to write; null for standard output. */
  readonly file: string | null;
  readonly view: View;
}

/** Writes the report in every form asked for. @returns whether all were written. */
export const writeReport = (invocation: Invocation, outputs: readonly Output[], facts: Omit<ReportInput, 'view'>): Promise<boolean> =>
  writeOutputs(invocation, outputs, async ({ format, file, view }, tools) => {
    const { render, binary } = await format.load(tools);
    if (binary && file === null && invocation.host.stdout.isTerminal)
      throw new CliError(`${format.name} is not for a terminal`, `Write it to a file: -o report.${format.extensions[0]}`);
    return render({ ...facts, view });
  });

/** Output that shows the overview alone. */
export interface OverviewOutput extends Output {
  readonly load: () => Promise<OverviewFormat>;
}

/** The outputs, when none of them shows more than the overview; null when one does. */
export function overviewsOnly(outputs: readonly Output[]): readonly OverviewOutput[] | null {
  const overviews = outputs.flatMap((output) => {
    const { overview } = output.format;
    return overview?.suffices(output.view) ? [{ ...output, load: overview.load }] : [];
  });
  return overviews.length === outputs.length ? overviews : null;
}

/** Writes the overview in every form asked for. @returns whether all were written. */
export const writeOverview = (invocation: Invocation, outputs: readonly OverviewOutput[], overview: FirstScreen): Promise<boolean> =>
  writeOutputs(invocation, outputs, async ({ load, view }) => (await load())(overview, view));
