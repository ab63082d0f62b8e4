import type { $ZodType } from 'zod/v4/core';
import type { Misfit } from './examination.ts';
import { looksLikeNumber } from './number-advice.ts';
import { definition } from './zod-definition.ts';

/** One alternative of a union, examined: what of the value does not fit it. */
export interface Attempt<T> {
  readonly schema: $ZodType;
  readonly misfits: readonly Misfit[];
  readonly outcome: T;
}

/** Misfits of the value's own keys: they say which alternative was meant, what is wrong further inside does not. */
const ownMisfits = (attempt: Attempt<unknown>, depth: number) => attempt.misfits.filter(({ path }) => path.length <= depth + 1).length;

/**
 * The alternative a value was most likely meant as: the one of its kind with the fewest wrong keys, the earlier one in a tie.
 * A text that looks like a number was meant as the number. Null when the value is of no alternative's kind, or when several
 * one-word alternatives are equally possible: then only the whole union describes what was expected.
 */
export function meantAlternative<T>(value: unknown, depth: number, attempts: readonly Attempt<T>[]): Attempt<T> | null {
  if (looksLikeNumber(value)) {
    const number = attempts.find(({ schema }) => definition(schema).type === 'number');
    if (number !== undefined) return number;
  }
  const ofItsKind = attempts.filter(({ misfits }) => !misfits.some((misfit) => misfit.wrongKind && misfit.path.length === depth));
  const best = [...ofItsKind].sort((a, b) => ownMisfits(a, depth) - ownMisfits(b, depth) || a.misfits.length - b.misfits.length)[0];
  return best === undefined || typeof value === 'string' ? null : best;
}
