import type { Waiver } from '../model/alignment.ts';
import type { Problem } from '../model/finding.ts';

/**
 * Whether a waiver covers a finding: the same rule, at its place or below it; `goals/*` covers what lies below `goals` alone.
 * Whether it has expired is not asked here.
 */
export function waiverCovers(
  waiver: { readonly rule: string; readonly at: Waiver['at'] },
  { rule, at }: Pick<Problem, 'rule' | 'at'>,
): boolean {
  if (waiver.rule !== rule) return false;
  return waiver.at.endsWith('/*') ? at.startsWith(waiver.at.slice(0, -1)) : waiver.at === at || at.startsWith(`${waiver.at}/`);
}
