import type { ChallengeResult } from '../model/result.ts';
import type { Settings } from './settings.ts';
import { atLeast, atMost } from './statistics/tolerance.ts';

type Reading = ChallengeResult['reading'];
type Flag = ChallengeResult['flags'][number];

/** What level and distance say together; null when one of them is missing. */
export function readingOf(level: number | null, distance: number | null, { thresholds }: Settings): Reading {
  if (level === null || distance === null) return null;
  const strong = atLeast(level, thresholds.strongLevel);
  if (atMost(distance, thresholds.aligned)) return strong ? 'shared_strength' : 'shared_work_list';
  return strong ? 'contested_strength' : 'open_dispute';
}

/** The numbers of a challenge that thresholds judge. */
export type Judged = Pick<ChallengeResult, 'targetGap' | 'alignment' | 'coverage' | 'attainment' | 'evidenceGap'>;

/** Thresholds a challenge crosses, in a fixed order. */
export function flagsOf({ targetGap, alignment, coverage, attainment, evidenceGap }: Judged, { thresholds }: Settings): Flag[] {
  const above = (value: number | null, limit: number): boolean => value !== null && !atMost(value, limit);
  const missed = attainment.value === null ? null : 1 - attainment.value / 100;
  const checks: readonly (readonly [Flag, boolean])[] = [
    ['maturity_gap', targetGap !== null && atLeast(targetGap, thresholds.maturityGap)],
    ['perception_gap', above(alignment.gapLevels, thresholds.partly)],
    ['low_coverage', !atLeast(coverage.value, thresholds.coverage)],
    ['orphan_kpi', coverage.orphanKpi],
    ['attainment_gap', above(missed, thresholds.attainmentGap)],
    ['evidence_gap', above(evidenceGap, thresholds.evidenceGap)],
    ['paired_at_challenge_level', alignment.basis === 'challenge'],
  ];
  return checks.filter(([, crossed]) => crossed).map(([flag]) => flag);
}

/** What a priority asks for. */
export function labelOf(priority: number, { thresholds }: Settings): NonNullable<ChallengeResult['priority']['label']> {
  if (atLeast(priority, thresholds.actNow)) return 'act_now';
  return atLeast(priority, thresholds.plan) ? 'plan' : 'watch';
}

/** How firm a place in the top three is, from the share of weight mixes that give it. */
export function firmnessOf(topThreeShare: number): NonNullable<ChallengeResult['priority']['firmness']> {
  if (atLeast(topThreeShare, 0.9)) return 'firm';
  return atLeast(topThreeShare, 0.5) ? 'likely' : 'depends_on_weights';
}
