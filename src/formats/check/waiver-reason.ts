import type { CheckedFile } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';

/** A waiver covers its place and what lies below it; `goals/*` covers what lies below `goals` alone. */
const covers = (place: string, at: string): boolean =>
  place.endsWith('/*') ? at.startsWith(place.slice(0, -1)) : place === at || at.startsWith(`${place}/`);

/** Why a finding is waived, by whom and until when; null when no waiver of the file names it. */
export function waiverReason({ waivers }: CheckedFile, { rule, at }: Finding): string | null {
  const waiver = waivers.find((candidate) => !candidate.expired && candidate.rule === rule && covers(candidate.at, at));
  return waiver === undefined ? null : `${waiver.reason} (owner: ${waiver.owner}, until ${waiver.until})`;
}
