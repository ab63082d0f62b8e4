import type { CheckedFile } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import { waiverCovers } from '../../rules/waiver-covers.ts';

/** Why a finding is waived, by whom and until when; null when no waiver of the file names it. */
export function waiverReason({ waivers }: CheckedFile, finding: Finding): string | null {
  const waiver = waivers.find((candidate) => !candidate.expired && waiverCovers(candidate, finding));
  return waiver === undefined ? null : `${waiver.reason} (owner: ${waiver.owner}, until ${waiver.until})`;
}
