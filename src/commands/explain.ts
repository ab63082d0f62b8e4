import type { Loaded } from '../engine/loaded.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Result } from '../model/result.ts';
import type { Explained } from '../outline/explain/explained.ts';
import type { Explanation } from '../outline/explain/explanation.ts';
import { nearest } from '../source/nearest.ts';
import { type Command, examples, type Invocation } from './command.ts';
import { choiceOption, dayOption, numberOption, paintFor, tell, textWidth } from './options.ts';

const formats = ['terminal', 'markdown', 'json'] as const;

/** A name with a folder or an ending is meant as a file, also when it does not exist. */
const looksLikePath = (name: string): boolean => name === '-' || /[\\/]|\.(?:ya?ml|json)$/i.test(name);

const unknownId = (id: string, expected: string, known: readonly string[], otherwise: string): CliError => {
  const close = nearest(id, known);
  return new CliError(`unknown id "${id}", expected ${expected}`, close === null ? otherwise : `Did you mean "${close}"?`);
};

/** What rules, reasons and the challenges of a scorecard mean. @throws CliError for an unknown id. */
async function explainMeaning(host: Host, id: string, scorecardName: string | undefined): Promise<Explanation> {
  const { findScorecard } = await import('./find-scorecard.ts');
  const { meaningOf, meaningIds } = await import('../outline/explain/meaning.ts');
  const scorecard = await findScorecard(host, scorecardName ?? (host.bundledScorecardIds[0] as string));
  const found = meaningOf(scorecard, id);
  if (found !== null) return found;
  for (const other of host.bundledScorecardIds) {
    const { dimensions } = await findScorecard(host, other);
    if (dimensions.some((dimension) => dimension.id === id))
      throw new CliError(
        `"${id}" is no challenge of ${scorecard.id}`,
        `It is one of ${other}: cx-scorecard explain ${id} --scorecard ${other}`,
      );
  }
  throw unknownId(
    id,
    `a rule, a challenge of ${scorecard.id} or a reason; for the numbers of a file: cx-scorecard explain FILE [id]`,
    meaningIds(scorecard),
    'List them with: cx-scorecard rules, cx-scorecard scorecards show ten-challenges',
  );
}

function explainedFile(loaded: Loaded, result: Result): Explained | null {
  if (loaded.case === null) return null;
  const { document, assessments, scorecard } = loaded.case;
  return {
    path: loaded.path,
    result,
    alignment: document.value,
    assessments: assessments.map(({ assessment, document: source, path }) => ({
      assessment,
      locate: (inner) => source.locate([...path, ...inner]),
    })),
    scorecard,
    locate: (path) => document.locate(path),
  };
}

/** Explains the numbers of a file. Exit code 1 when errors in it leave something out. */
async function runWithFile(invocation: Invocation, path: string, id: string | null): Promise<number> {
  const { host, options } = invocation;
  const asOf = dayOption(options.asOf, '--as-of');
  const { load } = await import('../engine/load.ts');
  const { evaluate } = await import('../engine/evaluate.ts');
  const loaded = await load(host, path, { allowOutside: options.allowOutside === true });
  const evaluation = evaluate(loaded, { today: host.today(), ...(asOf === undefined ? {} : { asOf }) });
  const explained = evaluation.result === null ? null : explainedFile(loaded, evaluation.result);
  if (explained === null) {
    const { printFindings } = await import('./print-findings.ts');
    await printFindings(host, loaded, evaluation);
    return 1;
  }
  const { explainInFile, idsInFile } = await import('../outline/explain/in-file.ts');
  const { meaningOf } = await import('../outline/explain/meaning.ts');
  const explanation = explainInFile(explained, id) ?? meaningOf(explained.scorecard, id ?? '');
  if (explanation === null) {
    const known = idsInFile(explained);
    throw unknownId(id ?? '', `a challenge or KPI of ${path}, or priority`, known, `In this file: ${known.join(', ')}`);
  }
  await print(invocation, explanation);
  const errors = evaluation.findings.filter(({ severity, waived }) => severity === 'error' && !waived).length;
  if (errors === 0) return 0;
  const many = errors === 1 ? 'error' : 'errors';
  tell(
    host,
    options.quiet,
    `cx-scorecard: ${errors} ${many} in the file; the numbers leave out what they touch. Run: cx-scorecard check ${path}\n`,
  );
  return 1;
}

async function print({ host, options }: Invocation, explanation: Explanation): Promise<void> {
  const { explanationFormats } = await import('../formats/explain/index.ts');
  const format = choiceOption(options.format, '--format', formats);
  const width = numberOption(options.width, '--width', { min: 40, max: 400 });
  const look = {
    width: textWidth(width, host.stdout),
    paint: await paintFor(host.stdout),
    ascii: options.ascii === true || host.asciiOnly,
  };
  host.stdout.write(explanationFormats[format](explanation, look));
}

/** `explain FILE [ID]` and `explain ID`: how a number came about, what a rule, a challenge or a reason means. */
export const explain: Command = {
  configure: (command) =>
    command
      .argument('<subject>', 'alignment file (- for standard input), or a rule, challenge or reason to explain without one')
      .argument('[id]', 'with a file: a challenge, a KPI or priority; default: the headline')
      .option('-f, --format <name>', formats.join(', '), 'terminal')
      .option('--scorecard <id>', 'without a file: scorecard of the challenge, bundled id or path')
      .option('--as-of <day>', 'day all time-dependent numbers refer to, YYYY-MM-DD')
      .option('--width <columns>', 'columns of the text')
      .option('--ascii', 'plain ASCII characters only')
      .option('--allow-outside', 'follow paths that lead out of the alignment file’s folder')
      .option('-q, --quiet', 'no messages on the side')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard explain alignment.yaml', 'how the headline came about'],
          ['cx-scorecard explain alignment.yaml ownership', 'one challenge: answers, lines, formulas'],
          ['cx-scorecard explain alignment.yaml profile-match', 'one KPI'],
          ['cx-scorecard explain alignment.yaml priority', 'the whole order and what would change it'],
          ['cx-scorecard explain stale-reading', 'what a rule means and how to satisfy it'],
          ['cx-scorecard explain ownership -f markdown', 'what a challenge asks'],
        ]),
      ),
  run: async (invocation) => {
    const { host, args, options } = invocation;
    const [subject = '', id = null] = args;
    choiceOption(options.format, '--format', formats);
    const isFile = subject === '-' || (await host.kind(subject)) !== 'missing';
    if (!isFile && (id !== null || looksLikePath(subject)))
      throw new CliError(`no such file: ${subject}`, 'Check the path; it is relative to the folder you are in.');
    if (!isFile) {
      await print(invocation, await explainMeaning(host, subject, options.scorecard === undefined ? undefined : String(options.scorecard)));
      return 0;
    }
    if (options.scorecard !== undefined) throw new CliError('--scorecard goes with an id alone', 'A file names its own scorecard.');
    return runWithFile(invocation, subject, id);
  },
};
