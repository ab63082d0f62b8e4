import type { FindingCounts } from '../model/check-report.ts';
import type { Finding } from '../model/finding.ts';
import type { Severity } from '../model/vocabulary.ts';

type Counted = Pick<Finding, 'severity' | 'waived' | 'baselineState'>;

/** How many findings there are of each kind. */
export function countFindings(findings: readonly Counted[]): FindingCounts {
  const many = (severity: Severity): number => findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  return {
    errors: many('error'),
    warnings: many('warning'),
    notes: many('note'),
    waived: findings.filter(({ waived }) => waived).length,
    unchanged: findings.filter(({ baselineState }) => baselineState === 'unchanged').length,
  };
}

const kinds = ['errors', 'warnings', 'notes', 'waived', 'unchanged'] as const satisfies readonly (keyof FindingCounts)[];

const combine = (a: FindingCounts, b: FindingCounts, sign: 1 | -1): FindingCounts =>
  Object.fromEntries(kinds.map((kind) => [kind, a[kind] + sign * b[kind]])) as Record<(typeof kinds)[number], number>;

/** The counts of all together. */
export const addCounts = (counts: readonly FindingCounts[]): FindingCounts =>
  counts.reduce((sum, each) => combine(sum, each, 1), countFindings([]));

/** The counts that are left without some of the findings. */
export const withoutFindings = (counts: FindingCounts, findings: readonly Counted[]): FindingCounts =>
  combine(counts, countFindings(findings), -1);
