import { failsRun, gravity, isOpen } from '../../engine/gravity.ts';
import type { CheckedFile, CheckReport } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import { counted } from '../../rules/wording.ts';
import { escapeMarkdown } from '../neutralise/markdown.ts';
import { asides } from './asides.ts';
import type { FormatCheck } from './check-format.ts';
import { fullMessage } from './full-message.ts';
import { findingCounts } from './text-summary.ts';

/** Hosts refuse summaries above 1 MiB; this leaves room for what else a job writes. */
const mostBytes = 900_000;
const mostRows = 200;
const mostFiles = 50;
const longestCell = 600;

const cell = (text: string): string => escapeMarkdown(text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows, ''];

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : String(Math.round(value)));

function fileRow({ path, asOf, headline, counts, gates }: CheckedFile): string {
  const failed = gates.filter(({ passed }) => !passed).length;
  return row([
    cell(path),
    cell(asOf ?? '–'),
    number(headline?.alignment),
    number(headline?.maturity),
    number(headline?.coverage),
    number(headline?.attainment),
    `${findingCounts(counts)}${failed > 0 ? `, ${counted(failed, 'gate')} failed` : ''}`,
  ]);
}

const findingRow = (finding: Finding): string =>
  row([finding.severity, cell(`${finding.file}:${finding.line}`), cell(fullMessage(finding)), cell(finding.rule)]);

/** The gravest findings that are open and new, in their order among equals. */
function gravestRows({ findings }: CheckReport): { readonly rows: readonly string[]; readonly left: number } {
  const open = findings.filter(isOpen);
  const ranked = [...open].sort((a, b) => gravity[b.severity] - gravity[a.severity]);
  const rows: string[] = [];
  let bytes = 0;
  for (const finding of ranked.slice(0, mostRows)) {
    const next = findingRow(finding);
    bytes += new TextEncoder().encode(next).length;
    if (bytes > mostBytes / 2) break;
    rows.push(next);
  }
  return { rows, left: open.length - rows.length };
}

/** Files that fail the run come first, so that a cut never hides them. */
function failingFirst({ files, failOn }: CheckReport): readonly CheckedFile[] {
  const fails = ({ findings, gates }: CheckedFile): boolean =>
    findings.some((finding) => failsRun(finding, failOn)) || gates.some(({ passed }) => !passed);
  return [...files.filter(fails), ...files.filter((file) => !fails(file))];
}

const limited = (rows: readonly string[], noun: string): string[] => [
  ...rows.slice(0, mostFiles),
  ...(rows.length > mostFiles ? [`| … and ${counted(rows.length - mostFiles, `more ${noun}`)} |`] : []),
];

/** Markdown for job summaries and comments: the verdict, the files with their numbers, failed gates, the gravest findings, the waivers. */
export const markdown: FormatCheck = ({ report }) => {
  const { summary, files, tool } = report;
  const gates = files.flatMap(({ path, gates: all }) =>
    all.filter(({ passed }) => !passed).map(({ message }) => row([cell(path), cell(message)])),
  );
  const waivers = files.flatMap(({ waivers: all }) =>
    all.map(({ rule, at, reason, owner, until, expired }) =>
      row([cell(rule), cell(at), cell(reason), cell(owner), cell(`${until}${expired ? ', expired' : ''}`)]),
    ),
  );
  const { rows, left } = gravestRows(report);
  const leftOut = files.flatMap((file) => asides(file).map(({ words }) => row([cell(file.path), cell(words)])));
  const counts = [
    summary.waived > 0 ? `${summary.waived} waived` : '',
    summary.unchanged > 0 ? `${summary.unchanged} already in the baseline` : '',
    summary.gatesFailed > 0 ? `${counted(summary.gatesFailed, 'gate')} failed` : '',
  ].filter(Boolean);
  const lines = [
    `### ${cell(tool.name)} check: ${summary.passed ? 'passed' : 'failed'}`,
    '',
    [`${counted(summary.files, 'file')}: ${findingCounts(summary)}`, ...counts].join(' · '),
    '',
    ...table(
      ['File', 'As of', 'Alignment', 'Maturity', 'Coverage', 'Attainment', 'Findings'],
      limited(failingFirst(report).map(fileRow), 'file'),
    ),
    ...table(['File', 'Failed gate'], limited(gates, 'gate')),
    ...table(['Severity', 'Place', 'What, and what to do', 'Rule'], rows),
    ...(left > 0 ? [`${counted(left, 'more finding')} in the full report.`, ''] : []),
    ...table(['File', 'Not in this report'], limited(leftOut, 'file')),
    ...table(['Waived rule', 'Place', 'Reason', 'Owner', 'Until'], limited(waivers, 'waiver')),
  ];
  return lines.join('\n');
};
