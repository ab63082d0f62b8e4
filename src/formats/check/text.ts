import type { CheckedFile } from '../../model/check-report.ts';
import type { Stroke } from '../../outline/paint.ts';
import { counted } from '../../rules/wording.ts';
import { escapeLine } from '../../source/escape-text.ts';
import { breakCommands } from '../neutralise/github.ts';
import { placeNames } from './asides.ts';
import type { CheckFormatInput, FormatCheck } from './check-format.ts';
import { findingBlock } from './text-finding.ts';
import { findingCounts, summaryLines } from './text-summary.ts';
import { wrapWords } from './wrap-words.ts';

interface Entry {
  readonly label: string;
  readonly stroke: Stroke;
  readonly words: string;
}

const labelWidth = 'gate failed'.length;
const plain: Stroke = (text) => text;

const isClean = ({ counts, gates }: CheckedFile): boolean =>
  counts.errors + counts.warnings + counts.notes === 0 && gates.every(({ passed }) => passed);

function header(file: CheckedFile, { paint, width }: CheckFormatInput): string[] {
  const day = file.asOf === null ? '' : `as of ${escapeLine(file.asOf)}: `;
  const gates = isClean(file) && file.gates.length > 0 ? `, ${counted(file.gates.length, 'gate')} passed` : '';
  const found = `${day}${findingCounts(file.counts)}${gates}`;
  return wrapWords(
    [
      { text: escapeLine(file.path), stroke: paint.bold, whole: true },
      { text: found, stroke: isClean(file) ? paint.good : plain, gap: 2 },
    ],
    width,
    2,
  );
}

/** What is true of the file as a whole, beside its findings. */
function entries(file: CheckedFile, { paint }: CheckFormatInput): Entry[] {
  const { notShown, unchecked, gates, waivers, fixed, ratchet } = file;
  const all = (label: string, stroke: Stroke, texts: readonly string[]): Entry[] => texts.map((words) => ({ label, stroke, words }));
  return [
    ...all('not shown', paint.warning, notShown > 0 ? [counted(notShown, 'more finding')] : []),
    ...all(
      'not checked',
      paint.warning,
      unchecked.length > 0 ? [`${placeNames(unchecked)}: fix the errors there, then run check again`] : [],
    ),
    ...(isClean(file) ? [] : gates).map(({ passed, message }) => ({
      label: passed ? 'gate passed' : 'gate failed',
      stroke: passed ? paint.good : paint.bad,
      words: message,
    })),
    ...waivers.map(({ rule, at, reason, owner, until, expired, used }) => ({
      label: expired ? 'expired' : 'waived',
      stroke: expired ? paint.bad : paint.note,
      words: `${rule} at ${at}: ${reason} (${owner}, until ${until}${expired ? '' : `, covers ${counted(used, 'finding')}`})`,
    })),
    ...all(
      'fixed',
      paint.good,
      fixed.map(({ rule, at }) => `${rule} at ${at}`),
    ),
    ...all('tighten', paint.good, ratchet),
  ];
}

function entryLines({ label, stroke, words }: Entry, width: number): string[] {
  const indent = labelWidth + 2;
  const [first = '', ...rest] = wrapWords(
    [
      { text: label.padEnd(labelWidth), stroke, whole: true },
      { text: escapeLine(words), stroke: plain, gap: 2 },
    ],
    width - 2,
    indent,
  );
  return [first, ...rest].map((line) => `  ${line}`);
}

const openFindings = ({ findings }: CheckedFile) => findings.filter(({ waived }) => !waived);

function fileLines(file: CheckedFile, input: CheckFormatInput): string[] {
  const open = openFindings(file);
  const findings = open.length === 0 ? [] : ['', ...findingBlock(open, input)];
  const asides = entries(file, input).flatMap((entry) => entryLines(entry, input.width));
  const gap = findings.length > 0 && asides.length > 0 ? [''] : [];
  const block = [...header(file, input), ...findings, ...gap, ...asides];
  return block.length > 1 ? [...block, ''] : block;
}

/** Files that each get a line even where there is nothing to say of them. */
const fewFiles = 20;

const isQuiet = (file: CheckedFile, input: CheckFormatInput): boolean =>
  isClean(file) && openFindings(file).length === 0 && entries(file, input).length === 0;

/** The files of which there is something to say, or all while they are few, and how many are left out. */
function listed(input: CheckFormatInput): readonly [files: readonly CheckedFile[], quiet: number] {
  const { files } = input.report;
  const shown = files.length <= fewFiles ? files : files.filter((file) => !isQuiet(file, input));
  return [shown, files.length - shown.length];
}

/** For people: findings by file with the lines they are about, then what the run was judged by, and the counts in the last line. */
export const text: FormatCheck = (input) => {
  const [files, quiet] = listed(input);
  const others = files.length === 0 || quiet === 0 ? [] : [`${counted(quiet, 'other file')}: no findings`];
  const body = [...files.flatMap((file) => fileLines(file, input)), ...others];
  const gap = body.length > 0 && body.at(-1) !== '' ? [''] : [];
  // Many a pipeline shows this text in its log, where a file name must not become a command.
  return breakCommands([...body, ...gap, ...summaryLines(input), ''].join('\n'));
};
