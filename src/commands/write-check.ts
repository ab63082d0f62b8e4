import { checkFormats } from '../formats/check/index.ts';
import type { CheckReport } from '../model/check-report.ts';
import type { CheckOutput } from './check-outputs.ts';
import type { Invocation } from './command.ts';
import { paintFor, textWidth } from './options.ts';
import { writeOutputs } from './write-outputs.ts';

interface Shown {
  readonly report: CheckReport;
  readonly texts: ReadonlyMap<string, string>;
  /** Columns asked for. */
  readonly width: number | undefined;
}

/** Writes the report in every form asked for. @returns whether all were written. */
export async function writeCheck(
  invocation: Invocation,
  outputs: readonly CheckOutput[],
  { report, texts, width }: Shown,
): Promise<boolean> {
  const { host, options } = invocation;
  const { rules } = await import('../rules/index.ts');
  const { plainPaint } = await import('../outline/paint.ts');
  const isNoNews = ({ format, file }: CheckOutput): boolean =>
    options.quiet === true && file === null && format === 'text' && report.summary.passed;
  return writeOutputs(
    invocation,
    outputs.filter((output) => !isNoNews(output)),
    async ({ format, file }) => {
      const render = await checkFormats[format].load();
      const toTerminal = file === null && (host.stdout.isTerminal || width !== undefined);
      return render({
        report,
        sources: (path) => texts.get(path) ?? null,
        rules,
        paint: file === null ? await paintFor(host.stdout) : plainPaint,
        width: toTerminal ? textWidth(width, host.stdout) : Number.POSITIVE_INFINITY,
      });
    },
  );
}
