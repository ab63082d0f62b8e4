import type { Finding } from '../model/finding.ts';
import type { Severity } from '../model/vocabulary.ts';

type Judged = Pick<Finding, 'severity' | 'waived' | 'baselineState'>;

/** How grave a severity is; higher is worse. */
export const gravity = { note: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>;

/** Whether a finding is still to be dealt with: not waived, not in the baseline already. */
export const isOpen = ({ waived, baselineState }: Omit<Judged, 'severity'>): boolean => !waived && baselineState !== 'unchanged';

/** Whether a finding alone makes the run fail: grave enough and open. */
export const failsRun = (finding: Judged, failOn: Severity): boolean => gravity[finding.severity] >= gravity[failOn] && isOpen(finding);

/** Higher for what matters more: whatever may fail a run stands above all that cannot. */
const rank = (finding: Judged): number => gravity[finding.severity] + (isOpen(finding) ? Object.keys(gravity).length : 0);

/** The gravest within a limit, earlier ones first among equals, in their own order: a limit must never hide what fails a run. */
export function gravest<T>(items: readonly T[], most: number, judged: (item: T) => Judged): readonly T[] {
  if (items.length <= most) return items;
  const ranked = items.map((item) => ({ item, rank: rank(judged(item)) })).sort((a, b) => b.rank - a.rank);
  const kept = new Set(ranked.slice(0, most).map(({ item }) => item));
  return items.filter((item) => kept.has(item));
}
