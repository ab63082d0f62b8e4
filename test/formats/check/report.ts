import { addCounts, countFindings } from '../../../src/engine/count-findings.ts';
import type { CheckFormatInput, RuleWords } from '../../../src/formats/check/check-format.ts';
import type { CheckedFile, CheckReport } from '../../../src/model/check-report.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { plainPaint } from '../../../src/outline/paint.ts';

/** A finding with everything at its plainest; name what matters to the test. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'goal-without-kpi',
  severity: 'warning',
  file: 'northwind.yaml',
  line: 8,
  column: 5,
  endLine: 8,
  endColumn: 7,
  at: 'goals/brand-trust',
  message: 'goal "brand-trust" has no KPI; expected at least one',
  hint: 'List under kpis what will show that the goal is reached.',
  related: [],
  waived: false,
  baselineState: null,
  ...parts,
});

/** A checked file in which nothing was found. */
export const checkedFile = (parts: Partial<CheckedFile> = {}): CheckedFile => ({
  path: 'northwind.yaml',
  asOf: '2026-11-20',
  headline: { alignment: 40, maturity: 45, coverage: 43, attainment: 55 },
  counts: countFindings(parts.findings ?? []),
  findings: [],
  notShown: 0,
  others: [],
  unchecked: [],
  gates: [],
  waivers: [],
  fixed: [],
  ratchet: [],
  ...parts,
});

/** A report over files, with its counts worked out. */
export function checkReport(files: readonly CheckedFile[], parts: Partial<CheckReport> = {}): CheckReport {
  const findings = files.flatMap((file) => file.findings);
  const counts = addCounts(files.map((file) => file.counts));
  const gatesFailed = files.flatMap(({ gates }) => gates).filter(({ passed }) => !passed).length;
  return {
    schemaVersion: 1,
    tool: { name: 'cx-scorecard', version: '0.1.0' },
    failOn: 'error',
    policySource: null,
    baselineSource: null,
    files: [...files],
    findings,
    summary: {
      files: files.length,
      ...counts,
      gatesFailed,
      passed: counts.errors === 0 && gatesFailed === 0,
    },
    ...parts,
  };
}

export const ruleWords: readonly RuleWords[] = [
  { id: 'unknown-key', summary: 'A key the format does not know', why: 'A misspelt key would be ignored in silence.', severity: 'error' },
  { id: 'goal-without-kpi', summary: 'A goal that no KPI measures', why: 'Nobody can say whether it was reached.', severity: 'warning' },
  { id: 'stale-reading', summary: 'A reading that is too old', why: 'Old numbers hide what changed.', severity: 'warning' },
  { id: 'conflicting-kpis', summary: 'One measure with two targets', why: 'Both sides work against each other.', severity: 'warning' },
  { id: 'kpi-without-source', summary: 'A KPI without a source', why: 'Nobody can look it up.', severity: 'note' },
];

export const formatInput = (report: CheckReport, parts: Partial<CheckFormatInput> = {}): CheckFormatInput => ({
  report,
  sources: () => null,
  rules: ruleWords,
  paint: plainPaint,
  width: 80,
  ...parts,
});
