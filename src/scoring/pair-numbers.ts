import type { ChallengeResult } from '../model/result.ts';
import { alignmentValue, bandOf } from './alignment-value.ts';
import type { Pairing } from './pairing.ts';
import type { Settings } from './settings.ts';

/** How closely the pair sees a challenge, in the numbers that every view shows. */
export function pairNumbers(
  { distance, reason }: Pairing,
  settings: Settings,
): Pick<ChallengeResult['alignment'], 'value' | 'gapLevels' | 'band' | 'reason'> {
  if (distance === null) return { value: null, gapLevels: null, band: null, reason };
  return { value: alignmentValue(distance, settings.chanceDistance), gapLevels: distance, band: bandOf(distance, settings), reason };
}
