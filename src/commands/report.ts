import type { Evaluation } from '../engine/evaluate.ts';
import type { JudgeOptions } from '../engine/judge.ts';
import type { Loaded } from '../engine/loaded.ts';
import { papers } from '../formats/pdf/paper.ts';
import type { View } from '../formats/report/format.ts';
import { reportFormats } from '../formats/report/index.ts';
import { type TableName, tableNames } from '../formats/tables/names.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { type Command, examples, type Invocation } from './command.ts';
import { choiceOption, collect, dayOption, numberOption, paintFor, textWidth } from './options.ts';
import { policyOption } from './policy-option.ts';
import { refuseSameOutput } from './refuse-same-output.ts';
import { sameFile, tellErrors } from './same-file.ts';
import { type Output, overviewsOnly, writeOverview, writeReport } from './write-report.ts';

const names = reportFormats.map(({ name }) => name);

/** What people type instead. */
const aliases: Readonly<Record<string, string>> = {
  text: 'terminal',
  txt: 'terminal',
  md: 'markdown',
  excel: 'xlsx',
  word: 'docx',
  powerpoint: 'pptx',
};

type Target = Pick<Output, 'format' | 'file'>;

const extensionOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** The outputs of a run. A format that is named holds for files whose ending says nothing. */
function targetsOf({ options }: Invocation): readonly Target[] {
  const named =
    options.format === undefined ? undefined : choiceOption(aliases[String(options.format)] ?? options.format, '--format', names);
  const byName = reportFormats.find(({ name }) => name === named);
  const files = (options.output as readonly string[] | undefined) ?? [];
  if (files.length === 0) return [{ format: byName ?? (reportFormats[0] as Target['format']), file: null }];
  return files.map((file) => {
    const byExtension = reportFormats.find(({ extensions }) => extensions.includes(extensionOf(file)));
    if (files.length === 1 && byName !== undefined && byExtension !== undefined && byName !== byExtension)
      throw new CliError(`-f ${byName.name} and ${file} disagree: its ending means ${byExtension.name}`, 'Drop -f, or change the ending.');
    const format = byExtension ?? byName;
    if (format === undefined) {
      const known = reportFormats.flatMap(({ extensions }) => extensions).join(', ');
      throw new CliError(
        `cannot tell the format of ${file}, expected an ending such as ${known}`,
        'Name it with -f, or change the ending.',
      );
    }
    return { format, file: file === '-' ? null : file };
  });
}

/** Options that say something about other formats than those asked for would be ignored without a word. */
function refuseMeaningless({ options }: Invocation, targets: readonly Target[]): void {
  const withoutSections = targets.find(({ format }) => format.parts !== 'sections');
  if (options.only !== undefined && withoutSections !== undefined)
    throw new CliError(`--only does not apply to ${withoutSections.format.name}, which has no sections`);
  if (options.table !== undefined && !targets.some(({ format }) => format.parts === 'tables'))
    throw new CliError('--table goes with -f csv or -o FILE.csv');
}

/** Sections named on the command line; null for all. */
async function sectionsFor(value: unknown): Promise<readonly string[] | null> {
  if (value === undefined) return null;
  const { sectionIds } = await import('../outline/report-outline.ts');
  return String(value)
    .split(',')
    .map((id) => choiceOption(id.trim(), '--only', sectionIds));
}

/** The table a CSV holds: the one that is named, else the one its file is named for, else the challenges. */
function tableFor(value: unknown, file: string | null): TableName {
  if (value !== undefined) return choiceOption(value, '--table', tableNames);
  const name = (file ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return tableNames.find((table) => table === name) ?? tableNames[0];
}

/** Where text goes decides how it looks: files are always plain and 100 columns wide. */
async function viewFor(host: Host, invocation: Invocation, file: string | null) {
  const { options } = invocation;
  const { plainPaint } = await import('../outline/paint.ts');
  const width = numberOption(options.width, '--width', { min: 40, max: 400 });
  return {
    width: file === null ? textWidth(width, host.stdout) : (width ?? 100),
    ascii: options.ascii === true || (file === null && host.asciiOnly),
    paint: file === null ? await paintFor(host.stdout) : plainPaint,
    full: options.full === true,
    only: await sectionsFor(options.only),
    path: sameFile(invocation),
    paper: options.paper === undefined ? 'a4' : choiceOption(options.paper, '--paper', papers),
    table: tableFor(options.table, file),
  } satisfies View;
}

/** What a report is made of. */
interface Task {
  readonly loaded: Loaded;
  readonly judging: JudgeOptions;
}

/** What was found, and whether every output was written; `complete` is null when there is nothing to write. */
type Made = Pick<Evaluation, 'findings' | 'unchecked'> & { readonly complete: boolean | null };

/** Evaluates as far as the outputs show, and writes them. */
async function makeReport(invocation: Invocation, outputs: readonly Output[], { loaded, judging }: Task): Promise<Made> {
  const overviews = overviewsOnly(outputs);
  if (overviews !== null) {
    const { evaluateOverview } = await import('../engine/evaluate-overview.ts');
    const { result, ...evaluation } = evaluateOverview(loaded, judging);
    return { ...evaluation, complete: result && (await writeOverview(invocation, overviews, result)) };
  }
  const { evaluate } = await import('../engine/evaluate.ts');
  const { result, ...evaluation } = evaluate(loaded, judging);
  const scorecard = loaded.case?.scorecard;
  const facts = result === null || scorecard === undefined ? null : { result, scorecard };
  return { ...evaluation, complete: facts && (await writeReport(invocation, outputs, facts)) };
}

/** `report FILE`: prints or exports the gap report. */
export const report: Command = {
  bare: { mostFiles: 1, options: {} },
  configure: (command) =>
    command
      .argument('<file>', 'alignment file, - for standard input')
      .option('-f, --format <name>', `one of ${names.join(', ')}`)
      .option('-o, --output <file>', 'write to a file, format from the ending; may be repeated', collect)
      .option('--as-of <day>', 'day all time-dependent results refer to, YYYY-MM-DD')
      .option('--policy <file>', 'policy file; wins over the policy in the alignment file')
      .option('--full', 'everything, not only the first screen')
      .option('--only <sections>', 'these sections only, separated by commas, for example gap-lines,agenda')
      .option('--width <columns>', 'columns of the text report')
      .option('--paper <size>', `paper of a PDF: ${papers.join(' or ')}`)
      .option('--table <name>', `table of a CSV: ${tableNames.join(', ')} (default: what the file is named for, else challenges)`)
      .option('--ascii', 'plain ASCII characters only')
      .option('--allow-outside', 'follow paths that lead out of the alignment file’s folder')
      .option('-q, --quiet', 'no messages on the side')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard report alignment.yaml', 'one screen in the terminal'],
          ['cx-scorecard report alignment.yaml --full', 'everything'],
          ['cx-scorecard report alignment.yaml --only agenda,silos', 'some sections only'],
          ['cx-scorecard report alignment.yaml -f json', 'the result, for programs'],
          ['cx-scorecard report alignment.yaml -o report.pdf -o report.json', 'several files in one run'],
          ['cx-scorecard report alignment.yaml -o challenges.csv -o kpis.csv', 'tables for a BI tool'],
        ]),
      ),
  run: async (invocation) => {
    const { host, args, options } = invocation;
    const path = args[0] as string;
    const targets = targetsOf(invocation);
    refuseMeaningless(invocation, targets);
    await refuseSameOutput(host, targets);
    const outputs: readonly Output[] = await Promise.all(
      targets.map(async (target) => ({ ...target, view: await viewFor(host, invocation, target.file) })),
    );
    const asOf = dayOption(options.asOf, '--as-of');
    const { load } = await import('../engine/load.ts');
    const loaded = await load(host, path, { allowOutside: options.allowOutside === true });
    const policy = await policyOption(invocation);
    const judging: JudgeOptions = {
      today: host.today(),
      ...(asOf === undefined ? {} : { asOf }),
      ...(policy === undefined ? {} : { policy }),
    };
    const { complete, ...evaluation } = await makeReport(invocation, outputs, { loaded, judging });
    if (complete === null) {
      const { printFindings } = await import('./print-findings.ts');
      await printFindings(host, loaded, evaluation);
      return 1;
    }
    if (tellErrors(invocation, evaluation, 'report') && complete) return 1;
    return complete ? 0 : 2;
  },
};
