import type { Confidence, FunctionResult } from '../model/result.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { mean } from './statistics/mean.ts';
import { atLeast } from './statistics/tolerance.ts';

const manyFunctions = 3;

/**
 * How complete the answers behind the headline are.
 * high: pair present, at least 3 functions, 90 % answered, half of the high answers backed, nothing paired at challenge level.
 * medium: pair present, 65 % answered. Else low.
 */
export function confidenceOf(functions: readonly FunctionResult[], drafts: readonly Draft[], { settings }: Context): Confidence {
  const { highConfidence, mediumConfidence } = settings.thresholds;
  const present = functions.filter((one) => one.role !== 'other' && one.rated > 0).length === 2;
  const answered = mean(functions.filter((one) => one.respondents > 0).map((one) => one.answered)) ?? 0;
  if (!present || !atLeast(answered, mediumConfidence)) return 'low';
  const rated = functions.filter((one) => one.rated > 0).length;
  const oneNumber = drafts.some((draft) => draft.pairing.basis === 'challenge');
  return rated >= manyFunctions && atLeast(answered, highConfidence) && isBacked(drafts) && !oneNumber ? 'high' : 'medium';
}

function isBacked(drafts: readonly Draft[]): boolean {
  const backed = drafts.reduce((sum, { highAnswers }) => sum + highAnswers.backed, 0);
  const unbacked = drafts.reduce((sum, { highAnswers }) => sum + highAnswers.unbacked, 0);
  return backed >= unbacked;
}
