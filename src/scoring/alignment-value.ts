import type { Band } from '../model/result.ts';
import type { Settings } from './settings.ts';
import { atLeast, atMost } from './statistics/tolerance.ts';

/**
 * 100·(1 − D/E): 100 means the same answers, 0 no closer than chance, below 0 further apart than chance.
 * This is the Brennan–Prediger coefficient with linear weights. @param distance mean distance in levels.
 */
export const rawAlignment = (distance: number, chanceDistance: number): number => 100 * (1 - distance / chanceDistance);

/** The same with a floor at 0, for page one. */
export const alignmentValue = (distance: number, chanceDistance: number): number => Math.max(0, rawAlignment(distance, chanceDistance));

/** Band of a distance in levels, judged on the unrounded value. */
export function bandOf(distance: number, settings: Settings): Band {
  if (atMost(distance, settings.thresholds.aligned)) return 'aligned';
  if (atMost(distance, settings.thresholds.partly)) return 'partly';
  return atLeast(distance, settings.chanceDistance) ? 'no_better_than_chance' : 'apart';
}
