import type { ChallengeSheet, Given } from './answer-sheet.ts';
import type { Said } from './read-answer.ts';

/** Answers of 4 and 5 on a scale of five, with and without a document or data. */
export interface HighAnswers {
  readonly backed: number;
  readonly unbacked: number;
}

/** Lowest level that needs evidence: 4 of 5, and the same share of other scales. */
export const highLevel = (levels: number): number => Math.ceil((4 * levels) / 5);

/** Counts the high answers of a challenge, one-number answers included (they carry no evidence). */
export function countHighAnswers(sheet: ChallengeSheet, levels: number): HighAnswers {
  const lowest = highLevel(levels);
  const counts = { backed: 0, unbacked: 0 };
  const count = ({ said }: Given): void => {
    if (said.level !== null && said.level >= lowest) counts[isBacked(said) ? 'backed' : 'unbacked'] += 1;
  };
  for (const { given } of sheet.indicators) given.forEach(count);
  sheet.oneNumbers.forEach(count);
  return counts;
}

const isBacked = ({ evidence }: Said): boolean => evidence?.kind === 'document' || evidence?.kind === 'data';

/** Share of the high answers without a document or data, 0 to 1; null without high answers. */
export function evidenceGap({ backed, unbacked }: HighAnswers): number | null {
  return backed + unbacked === 0 ? null : unbacked / (backed + unbacked);
}
