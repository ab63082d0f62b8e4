import type { ChallengeResult, ReasonCode } from '../model/result.ts';
import type { ChallengeSheet } from './answer-sheet.ts';
import { type FunctionLevel, functionLevel } from './function-level.ts';
import { mean } from './statistics/mean.ts';

/** How far a challenge is, on the scale. */
export interface Maturity {
  readonly level: number | null;
  readonly reason: ReasonCode | null;
  /** One entry per function, in file order. */
  readonly byFunction: readonly FunctionLevel[];
}

/** M_c: mean over the functions that count, one vote each; null below two. */
export function challengeMaturity(sheet: ChallengeSheet, functions: number): Maturity {
  const byFunction = Array.from({ length: functions }, (_, index) => functionLevel(sheet, index));
  const levels = byFunction.map((one) => one.level).filter((level) => level !== null);
  if (levels.length >= 2) return { level: mean(levels), reason: null, byFunction };
  return { level: null, reason: levels.length === 1 ? 'needs_two_functions' : missingReason(byFunction), byFunction };
}

const missingReason = (byFunction: readonly FunctionLevel[]): ReasonCode =>
  byFunction.some((one) => one.reason === 'too_few_items') ? 'too_few_items' : 'not_rated';

/** 100·(M − 1)/(c − 1): 0 at the lowest level, 100 at the highest. */
export const levelToValue = (level: number, levels: number): number => (100 * (level - 1)) / (levels - 1);

/** How far a level is below its target, never negative; null without a level. */
export const targetGapOf = ({ level }: Maturity, target: number): number | null => (level === null ? null : Math.max(0, target - level));

/** Shape of the result. */
export function maturityResult(maturity: Maturity, functions: readonly string[], levels: number): ChallengeResult['maturity'] {
  return {
    level: maturity.level,
    value: maturity.level === null ? null : levelToValue(maturity.level, levels),
    byFunction: functions.flatMap((id, index) => {
      const one = maturity.byFunction[index];
      return one === undefined ? [] : [{ function: id, ...one }];
    }),
    reason: maturity.reason,
  };
}
