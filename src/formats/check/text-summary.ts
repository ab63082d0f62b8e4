import { gravity, isOpen } from '../../engine/gravity.ts';
import type { CheckReport } from '../../model/check-report.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { counted } from '../../rules/wording.ts';
import { escapeLine } from '../../source/escape-text.ts';
import type { CheckFormatInput } from './check-format.ts';
import { wrapWords } from './wrap-words.ts';

const failing = {
  error: 'Errors and failed gates fail the run',
  warning: 'Errors, warnings and failed gates fail the run',
  note: 'Any finding and any failed gate fails the run',
} as const satisfies Record<Severity, string>;

type Counts = Pick<CheckReport['summary'], 'errors' | 'warnings' | 'notes'>;

/** Findings by severity, in words: `3 errors, 1 note`. */
export function findingCounts({ errors, warnings, notes }: Counts): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    notes > 0 ? counted(notes, 'note') : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** Whether there is anything to judge: a clean run by the tool's own rules needs no verdict. */
const needsVerdict = ({ summary, policySource, baselineSource, failOn }: CheckReport): boolean =>
  !summary.passed || summary.warnings + summary.notes > 0 || policySource !== null || baselineSource !== null || failOn !== 'error';

function verdict(report: CheckReport, { paint, width }: Pick<CheckFormatInput, 'paint' | 'width'>): string[] {
  if (!needsVerdict(report)) return [];
  const { summary, failOn, policySource, baselineSource } = report;
  const sources = [
    policySource === null ? '' : `Policy: ${escapeLine(policySource)}.`,
    baselineSource === null ? '' : `Compared with: ${escapeLine(baselineSource)}.`,
  ];
  return wrapWords(
    [
      summary.passed ? { text: 'Passed.', stroke: paint.good } : { text: 'Failed.', stroke: paint.bad },
      { text: `${failing[failOn]} (--fail-on ${failOn}). ${sources.join(' ')}`, stroke: (words) => words },
    ],
    width,
    0,
  );
}

/** How to learn more about the gravest rule that fired, the first among equals; what the baseline had already teaches nothing new. */
function lesson({ findings }: CheckReport, { paint, width }: Pick<CheckFormatInput, 'paint' | 'width'>): string[] {
  const open = findings.filter(isOpen);
  const most = Math.max(...open.map(({ severity }) => gravity[severity]));
  const gravest = open.find(({ severity }) => gravity[severity] === most);
  if (gravest === undefined) return [];
  const { dim } = paint;
  return wrapWords(
    [
      { text: 'Why a rule matters, with examples:', stroke: dim },
      { text: `cx-scorecard explain ${gravest.rule}`, stroke: dim, whole: true },
    ],
    width,
    0,
  );
}

/** The end of the text: by what the run was judged, and the counts in the last line. */
export function summaryLines({ report, paint, width }: Pick<CheckFormatInput, 'report' | 'paint' | 'width'>): string[] {
  const { files, waived, unchanged, gatesFailed } = report.summary;
  const fixed = report.files.reduce((sum, file) => sum + file.fixed.length, 0);
  const parts = [
    `${counted(files, 'file')}: ${findingCounts(report.summary)}`,
    waived > 0 ? `${waived} waived` : '',
    unchanged > 0 ? `${unchanged} already in the baseline` : '',
    fixed > 0 ? `${fixed} fixed` : '',
    gatesFailed > 0 ? `${counted(gatesFailed, 'gate')} failed` : '',
  ].filter(Boolean);
  const counts = parts.map((part, index) => ({ text: index === 0 ? part : `· ${part}`, stroke: paint.bold, whole: true }));
  return [...verdict(report, { paint, width }), ...lesson(report, { paint, width }), ...wrapWords(counts, width, 2)];
}
