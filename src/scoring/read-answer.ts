import type { Answer, ChallengeAnswer, Rating } from '../model/alignment.ts';
import type { AnswerResult } from '../model/result.ts';

/** What an answer says, apart from who gave it and where it stands. */
export type Said = Pick<AnswerResult, 'state' | 'level' | 'evidence' | 'notApplicable'>;

const rated = (level: number, evidence: Said['evidence'] = null): Said => ({ level, evidence, notApplicable: null, state: 'rated' });
const unrated = (state: 'dont_know' | 'not_applicable', notApplicable: string | null = null): Said => ({
  level: null,
  evidence: null,
  notApplicable,
  state,
});

/** Reads one rating of an indicator. */
export function readRating(rating: Rating): Said {
  if (typeof rating === 'number') return rated(rating);
  if (rating === 'dont-know') return unrated('dont_know');
  if (rating === 'not-applicable') return unrated('not_applicable');
  if ('notApplicable' in rating) return unrated('not_applicable', rating.notApplicable);
  const { level, evidence } = rating;
  return evidence === undefined ? rated(level) : rated(level, { kind: evidence.kind, note: evidence.note ?? null });
}

/** The answer for the challenge as a whole, with the last step of its path; null when the answer rates indicators only. */
export function readOneNumber(answer: Answer): { readonly said: Said; readonly path: readonly string[] } | null {
  if (typeof answer !== 'object') return { said: readRating(answer), path: [] };
  return answer.level === undefined ? null : { said: rated(answer.level), path: ['level'] };
}

/** The long form of an answer; the short form says nothing but a level. */
export const longForm = (answer: Answer): ChallengeAnswer => (typeof answer === 'object' ? answer : {});
