import type { ReasonCode } from '../model/result.ts';
import { type ChallengeSheet, countsOf, type IndicatorSheet, isRatedBy } from './answer-sheet.ts';
import type { FunctionLevel } from './function-level.ts';
import { answerCount, distanceAcross, distanceBetween, distanceWithin, meanLevel } from './statistics/level-counts.ts';
import { mean } from './statistics/mean.ts';

/** Two functions by their index in file order. */
export type PairIndexes = readonly [number, number];

/** How far apart the pair is on one indicator, in levels. */
export interface IndicatorGap {
  /** D: mean |x − y| over every respondent of the one against every respondent of the other. */
  readonly distance: number;
  /** Mean of first minus second. */
  readonly signed: number;
}

/** How far apart the pair is on one challenge. */
export interface Pairing {
  /** D_c in levels; null with a reason. */
  readonly distance: number | null;
  /** S_c: first minus second, in levels. */
  readonly signed: number | null;
  readonly basis: 'indicators' | 'challenge' | null;
  /** Gap per indicator, in order; null where one side gave no level. */
  readonly indicators: readonly (IndicatorGap | null)[];
  readonly reason: ReasonCode | null;
}

/** Smallest number of shared indicators that gives a pair value. */
const enoughIndicators = 2;

/** D of the pair on one indicator; null when one side gave no level. */
export function indicatorGap(sheet: IndicatorSheet, [first, second]: PairIndexes): IndicatorGap | null {
  const a = countsOf(sheet, first);
  const b = countsOf(sheet, second);
  const distance = distanceBetween(a, b);
  const [meanA, meanB] = [meanLevel(a), meanLevel(b)];
  return meanA === null || meanB === null || distance === null ? null : { distance, signed: meanA - meanB };
}

/** D_c and S_c of the pair: over at least two shared indicators, else between the challenge levels when a side gave one number. */
export function pairChallenge(sheet: ChallengeSheet, pair: PairIndexes | null, byFunction: readonly FunctionLevel[]): Pairing {
  const none = { distance: null, signed: null, basis: null };
  if (pair === null) return { ...none, indicators: sheet.indicators.map(() => null), reason: 'no_pair' };
  const indicators = sheet.indicators.map((indicator) => indicatorGap(indicator, pair));
  const shared = sharedGaps(indicators);
  if (shared.length >= enoughIndicators) {
    const distance = mean(shared.map((gap) => gap.distance));
    return { distance, signed: mean(shared.map((gap) => gap.signed)), basis: 'indicators', indicators, reason: null };
  }
  const [a, b] = [byFunction[pair[0]], byFunction[pair[1]]];
  const oneNumber = a?.basis === 'challenge' || b?.basis === 'challenge';
  if (oneNumber && typeof a?.level === 'number' && typeof b?.level === 'number') {
    const signed = a.level - b.level;
    return { distance: Math.abs(signed), signed, basis: 'challenge', indicators, reason: null };
  }
  return { ...none, indicators, reason: silenceOf([a?.reason === 'not_rated', b?.reason === 'not_rated']) ?? 'too_few_items' };
}

/** Why two sides cannot be compared when one or both said nothing; null when both said something. */
export function silenceOf([first, second]: readonly [boolean, boolean]): ReasonCode | null {
  if (first && second) return 'not_rated';
  return first || second ? 'one_sided' : null;
}

/** The indicators both sides answered. */
export const sharedGaps = (indicators: readonly (IndicatorGap | null)[]): readonly IndicatorGap[] =>
  indicators.filter((gap) => gap !== null);

/** The units a pair value rests on: its shared indicators, or the challenge itself when paired at challenge level. */
export function pairedUnits(pairing: Pairing): readonly IndicatorGap[] {
  if (pairing.distance === null || pairing.signed === null) return [];
  return pairing.basis === 'challenge' ? [{ distance: pairing.distance, signed: pairing.signed }] : sharedGaps(pairing.indicators);
}

/** Mean distance between respondents of one function, over the indicators that two or more of them rated; null without any. */
export function splitInside(sheet: ChallengeSheet, functionIndex: number): number | null {
  const distances = sheet.indicators.map((indicator) => distanceWithin(countsOf(indicator, functionIndex)));
  return mean(distances.filter((distance) => distance !== null));
}

/** D_c over all pairs of respondents from different functions; null below two indicators with such a pair. */
export function distanceOfAll(sheet: ChallengeSheet): number | null {
  const distances = sheet.indicators.map((one) => distanceAcross(one.byFunction.map((said) => said.counts))).filter((d) => d !== null);
  return distances.length >= enoughIndicators ? mean(distances) : null;
}

/** true when both functions gave a level to this indicator. */
export const isShared = (sheet: IndicatorSheet, [first, second]: PairIndexes): boolean =>
  isRatedBy(sheet, first) && isRatedBy(sheet, second);

/** true when at least two functions gave a level to this indicator. */
export const isComparable = (sheet: IndicatorSheet): boolean => sheet.byFunction.filter((said) => answerCount(said.counts) > 0).length > 1;
