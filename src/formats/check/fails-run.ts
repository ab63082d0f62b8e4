import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';

/** How grave a severity is; higher is worse. */
export const gravity = { note: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>;

/** Whether a finding alone makes the run fail: grave enough, not waived, not in the baseline already. */
export const failsRun = ({ severity, waived, baselineState }: Finding, failOn: Severity): boolean =>
  gravity[severity] >= gravity[failOn] && !waived && baselineState !== 'unchanged';
