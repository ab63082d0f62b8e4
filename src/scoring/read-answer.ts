import type { Answer, ChallengeAnswer, Rating } from '../model/alignment.ts';
import type { AnswerResult } from '../model/result.ts';

/** What an answer says, apart from who gave it and where it stands. */
export type Said = Pick<AnswerResult, 'state' | 'level' | 'evidence' | 'notApplicable'>;

const unrated = { level: null, evidence: null, notApplicable: null } as const;

/** Reads one rating of an indicator. */
export function readRating(rating: Rating): Said {
  if (rating === 'dont-know') return { ...unrated, state: 'dont_know' };
  if (rating === 'not-applicable') return { ...unrated, state: 'not_applicable' };
  if (typeof rating === 'number') return rated(rating);
  if ('notApplicable' in rating) return { ...unrated, state: 'not_applicable', notApplicable: rating.notApplicable };
  const evidence = rating.evidence === undefined ? null : { kind: rating.evidence.kind, note: rating.evidence.note ?? null };
  return { ...rated(rating.level), evidence };
}

const rated = (level: number): Said => ({ ...unrated, state: 'rated', level });

/** The answer for the challenge as a whole, with the last step of its path; null when the answer rates indicators only. */
export function readOneNumber(answer: Answer): { readonly said: Said; readonly path: readonly string[] } | null {
  if (typeof answer !== 'object') return { said: readRating(answer), path: [] };
  return answer.level === undefined ? null : { said: rated(answer.level), path: ['level'] };
}

/** The long form of an answer; the short form says nothing but a level. */
export const longForm = (answer: Answer): ChallengeAnswer => (typeof answer === 'object' ? answer : {});
