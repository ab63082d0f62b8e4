import type { ChallengeResult } from '../model/result.ts';
import type { ChallengeSheet } from './answer-sheet.ts';
import { mean } from './statistics/mean.ts';

/** How much a challenge matters, 1 to 5. */
export interface Importance {
  /** One entry per function in file order; null where it gave none. */
  readonly byFunction: readonly (number | null)[];
  /** Mean over the functions, one vote each; null when none gave any. */
  readonly mean: number | null;
}

/** Respondents of a function are averaged first. */
export function challengeImportance(sheet: ChallengeSheet, functions: number): Importance {
  const byFunction = Array.from({ length: functions }, (_, index) => {
    const given = sheet.voices.filter((voice) => voice.function === index).map((voice) => voice.importance);
    return mean(given.filter((importance) => importance !== null));
  });
  return { byFunction, mean: mean(byFunction.filter((importance) => importance !== null)) };
}

/** Shape of the result. */
export function importanceResult(
  importance: Importance,
  functions: readonly string[],
): Pick<ChallengeResult, 'importance' | 'importanceReason' | 'importanceByFunction'> {
  return {
    importance: importance.mean,
    importanceReason: importance.mean === null ? 'no_importance' : null,
    importanceByFunction: functions.flatMap((id, index) => {
      const given = importance.byFunction[index] ?? null;
      return given === null ? [] : [{ function: id, importance: given }];
    }),
  };
}
