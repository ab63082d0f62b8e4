import { addCounts } from '../engine/count-findings.ts';
import { checkFormatNames } from '../formats/check/index.ts';
import type { CheckedFile, CheckReport } from '../model/check-report.ts';
import type { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { checkFiles } from './check-files.ts';
import { checkOutputs } from './check-outputs.ts';
import { settingsOf } from './check-settings.ts';
import { type Command, examples, type Invocation } from './command.ts';
import { errorText } from './error-text.ts';
import { choiceOption, collect, numberOption } from './options.ts';
import { refuseSameOutput } from './refuse-same-output.ts';
import { writeCheck } from './write-check.ts';

function summarise(files: readonly CheckedFile[], fails: (file: CheckedFile) => boolean): CheckReport['summary'] {
  return {
    files: files.length,
    ...addCounts(files.map(({ counts }) => counts)),
    gatesFailed: files.flatMap(({ gates }) => gates).filter(({ passed }) => !passed).length,
    passed: !files.some(fails),
  };
}

async function runOnce(invocation: Invocation): Promise<number> {
  const { host, args, options } = invocation;
  const failOn = choiceOption(options.failOn, '--fail-on', ['error', 'warning', 'note'] as const);
  const outputs = checkOutputs(invocation);
  const width = numberOption(options.width, '--width', { min: 40, max: 400 });
  await refuseSameOutput(host, outputs);
  const { findInputs } = await import('../engine/find-inputs.ts');
  const paths = await findInputs(host, args, (options.ignore as readonly string[] | undefined) ?? []);
  const settings = await settingsOf(invocation);
  const { files, texts, refused } = await checkFiles(invocation, paths, settings.check).finally(settings.close);
  // A report of no file would read as if all were well.
  if (files.length === 0) return tellRefused(host, refused);
  const { failsRun } = await import('../engine/gravity.ts');
  const { toolName, toolVersion } = await import('virtual:version');
  const report: CheckReport = {
    schemaVersion: 1,
    tool: { name: toolName, version: toolVersion },
    failOn,
    policySource: options.policy === undefined ? null : String(options.policy),
    baselineSource: options.baseline === undefined ? null : String(options.baseline),
    files,
    findings: files.flatMap(({ findings }) => findings),
    summary: summarise(
      files,
      (file) => file.findings.some((finding) => failsRun(finding, failOn)) || file.gates.some(({ passed }) => !passed),
    ),
  };
  const complete = await writeCheck(invocation, outputs, { report, texts, width });
  if (refused.length > 0) return tellRefused(host, refused);
  if (!complete) return 2;
  return report.summary.passed ? 0 : 1;
}

/** Says of each file that could not be read why. @returns the exit code. */
function tellRefused(host: Host, refused: readonly CliError[]): number {
  for (const error of refused) host.stderr.write(errorText(error));
  return 2;
}

const bareOptions = { failOn: 'error' };

/** `check FILE…`: validity and rules. */
export const check: Command = {
  bare: { mostFiles: Number.POSITIVE_INFINITY, options: bareOptions },
  configure: (command) =>
    command
      .argument('<files...>', 'files, folders or globs; - for standard input')
      .option('-f, --format <name>', `one of ${checkFormatNames.join(', ')}`)
      .option('-o, --output <file>', 'also write to a file, format from the ending; may be repeated', collect)
      .option('--fail-on <severity>', 'lowest severity that fails the run: error, warning or note', bareOptions.failOn)
      .option('--policy <file>', 'policy file; wins over the policy in the alignment file')
      .option('--baseline <source>', 'RESULT.json or git:REVISION: only new findings and drops fail')
      .option('--schema <file>', 'an organisation’s own JSON Schema, on top; JSON or YAML, draft 2020-12 or 07')
      .option('--schema-timeout <seconds>', 'longest time that schema may take for a file (default: 10)')
      .option('--as-of <day>', 'day all time-dependent results refer to, YYYY-MM-DD')
      .option('--ignore <glob>', 'leave out what matches; may be repeated', collect)
      .option('--allow-outside', 'follow paths that lead out of the alignment file’s folder')
      .option('--max-bytes <number>', 'largest file that is read, in bytes')
      .option('--max-seconds <number>', 'longest time that reading a file may take (default: 10)')
      .option('--width <columns>', 'columns of the text')
      .option('--jobs <number>', 'files checked at the same time (default: as many as pay)')
      .option('--watch', 'check again whenever a file is saved')
      .option('-q, --quiet', 'no text when all is well, no messages on the side')
      .addHelpText(
        'after',
        examples([
          ['cx-scorecard check alignment.yaml', 'one file'],
          ['cx-scorecard check kpis/ --fail-on warning', 'every file of ours in a folder, stricter'],
          ['cx-scorecard check "kpis/**/*.yaml" -f github -o check.sarif', 'annotations, and SARIF beside them'],
          ['cx-scorecard check alignment.yaml --baseline git:main', 'only what a branch makes worse'],
          ['cx-scorecard check kpis/ --schema house.json', 'what your organisation asks for on top'],
          ['cat alignment.yaml | cx-scorecard check -', 'standard input'],
        ]),
      ),
  run: async (invocation) => {
    if (invocation.options.watch !== true) return runOnce(invocation);
    const { watchAndRepeat } = await import('./watch.ts');
    const { policy, schema } = invocation.options;
    return watchAndRepeat(
      invocation,
      runOnce,
      [policy, schema].filter((path) => typeof path === 'string'),
    );
  },
};
