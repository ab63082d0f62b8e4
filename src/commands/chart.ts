import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Chart } from '../outline/charts/chart.ts';
import { escapeLine } from '../source/escape-text.ts';
import { type Command, examples, type Invocation } from './command.ts';
import { choiceOption, dayOption, tell } from './options.ts';
import { tellErrors } from './same-file.ts';

/** In the order help lists them; the drawers are loaded only when one is drawn. */
const kinds = ['gap-lines', 'quadrant', 'silo-matrix', 'bullets', 'journey', 'trend', 'radar'] as const satisfies readonly Chart['kind'][];

const themes = ['light', 'dark', 'print'] as const;
const formats = ['svg', 'png'] as const;

/** The format that is named, else the one of the file's ending, else SVG. @throws CliError for an ending of neither. */
function formatOf({ options }: Invocation): (typeof formats)[number] {
  if (options.format !== undefined) return choiceOption(options.format, '--format', formats);
  if (options.output === undefined || options.output === '-') return 'svg';
  const file = String(options.output);
  const format = formats.find((name) => file.toLowerCase().endsWith(`.${name}`));
  if (format === undefined)
    throw new CliError(`cannot tell the format of ${file}, expected an ending such as svg, png`, 'Or name it: -f svg');
  return format;
}

interface Drawable {
  readonly result: Result;
  readonly scorecard: Scorecard;
}

/** The trend of the KPI that is named, or of the only one there is. @throws CliError when that settles nothing. */
async function trendChart({ result }: Drawable, named: unknown): Promise<Chart> {
  const { kpisWithHistory, kpiTrend } = await import('../outline/report-chart.ts');
  const known = kpisWithHistory(result).map(({ id }) => id);
  if (known.length === 0) throw new CliError('no KPI of the file has a reading to draw', 'Add readings: [{ date, value }] to a KPI.');
  if (named === undefined && known.length > 1)
    throw new CliError('a trend is of one KPI', `Name it: --kpi ${known[0]}. With readings: ${known.join(', ')}`);
  const id = named === undefined ? (known[0] as string) : choiceOption(named, '--kpi', known);
  return kpiTrend(result, id) as Chart;
}

async function chartOf(drawable: Drawable, kind: (typeof kinds)[number], kpi: unknown): Promise<Chart> {
  if (kind === 'trend') return trendChart(drawable, kpi);
  if (kpi !== undefined) throw new CliError('--kpi goes with the chart trend');
  const { reportChart } = await import('../outline/report-chart.ts');
  const chart = reportChart(drawable.result, drawable.scorecard, kind);
  if (chart === null) throw new CliError(`the file has nothing to draw as ${kind}`, 'What it lacks: cx-scorecard report FILE --full');
  return chart;
}

async function drawn(chart: Chart, theme: unknown): Promise<string> {
  const { chartSvg } = await import('../outline/charts/index.ts');
  const { darkTheme, lightTheme, printTheme } = await import('../outline/charts/theme.ts');
  return chartSvg(chart, { light: lightTheme, dark: darkTheme, print: printTheme }[choiceOption(theme, '--theme', themes)]);
}

/** The file's result; null when its errors leave none, which is then said. */
async function evaluated(host: Host, { args, options }: Invocation): Promise<Drawable | null> {
  const asOf = dayOption(options.asOf, '--as-of');
  const { load } = await import('../engine/load.ts');
  const { evaluate } = await import('../engine/evaluate.ts');
  const loaded = await load(host, args[0] as string, { allowOutside: options.allowOutside === true });
  const evaluation = evaluate(loaded, { today: host.today(), ...(asOf === undefined ? {} : { asOf }) });
  if (evaluation.result !== null && loaded.case !== null) return { result: evaluation.result, scorecard: loaded.case.scorecard };
  const { printFindings } = await import('./print-findings.ts');
  await printFindings(host, loaded, evaluation);
  return null;
}

/** `chart FILE KIND`: one chart of the report as SVG or PNG. */
export const chart: Command = {
  configure: (command) =>
    command
      .argument('<file>', 'alignment file, - for standard input')
      .argument('<kind>', `one of ${kinds.join(', ')}`)
      .option('-o, --output <file>', 'write to a file, svg or png from the ending; default: standard output')
      .option('-f, --format <name>', `${formats.join(' or ')}; PNG needs the package @resvg/resvg-js beside it`)
      .option('--theme <name>', `colours: ${themes.join(', ')}`, 'light')
      .option('--kpi <id>', 'KPI of a trend')
      .option('--as-of <day>', 'day all time-dependent results refer to, YYYY-MM-DD')
      .option('--allow-outside', 'follow paths that lead out of the alignment file’s folder')
      .option('-q, --quiet', 'no messages on the side')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard chart alignment.yaml gap-lines -o gaps.svg', 'where the two leaders stand'],
          ['cx-scorecard chart alignment.yaml quadrant --theme dark -o quadrant.svg', 'importance against maturity, for a dark page'],
          ['cx-scorecard chart alignment.yaml silo-matrix --theme print -o silos.svg', 'how the functions work together, for paper'],
          ['cx-scorecard chart alignment.yaml trend --kpi profile-match > trend.svg', 'readings of one KPI'],
        ]),
      ),
  run: async (invocation) => {
    const { host, args, options } = invocation;
    const kind = choiceOption(args[1], 'chart', kinds);
    const format = formatOf(invocation);
    choiceOption(options.theme, '--theme', themes);
    const file = options.output === undefined || options.output === '-' ? null : String(options.output);
    if (format === 'png' && file === null && host.stdout.isTerminal)
      throw new CliError('PNG is not for a terminal', 'Write it to a file: -o chart.png');
    const drawable = await evaluated(host, invocation);
    if (drawable === null) return 1;
    const svg = await drawn(await chartOf(drawable, kind, options.kpi), options.theme);
    const written = format === 'svg' ? new TextEncoder().encode(svg) : await (await import('../formats/png/render-png.ts')).renderPng(svg);
    if (file === null) host.stdout.write(written);
    else {
      await host.writeFile(file, written);
      tell(host, options.quiet, `wrote ${escapeLine(file)}\n`);
    }
    return tellErrors(invocation, drawable.result, 'chart') ? 1 : 0;
  },
};
