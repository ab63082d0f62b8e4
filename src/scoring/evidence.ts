import type { AnswerResult } from '../model/result.ts';
import type { ChallengeSheet } from './answer-sheet.ts';

/** Answers of 4 and 5 on a scale of five, with and without a document or data. */
export interface HighAnswers {
  readonly backed: number;
  readonly unbacked: number;
}

/** Lowest level that needs evidence: 4 of 5, and the same share of other scales. */
export const highLevel = (levels: number): number => Math.ceil((4 * levels) / 5);

/** Counts the high answers of a challenge, one-number answers included (they carry no evidence). */
export function countHighAnswers(sheet: ChallengeSheet, levels: number): HighAnswers {
  const answers = [...sheet.indicators.flatMap((indicator) => indicator.answers), ...sheet.oneNumberAnswers];
  const high = answers.filter((answer) => answer.level !== null && answer.level >= highLevel(levels));
  const backed = high.filter(isBacked).length;
  return { backed, unbacked: high.length - backed };
}

const isBacked = (answer: AnswerResult): boolean => answer.evidence?.kind === 'document' || answer.evidence?.kind === 'data';

/** Share of the high answers without a document or data, 0 to 1; null without high answers. */
export function evidenceGap({ backed, unbacked }: HighAnswers): number | null {
  return backed + unbacked === 0 ? null : unbacked / (backed + unbacked);
}
