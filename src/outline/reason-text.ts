import type { ChallengeOverview, Overview } from '../model/overview.ts';
import type { ReasonCode } from '../model/result.ts';
import { leadOf, enGb as words } from './words/en-gb.ts';

type Rated = Pick<ChallengeOverview, 'maturity'>;

/** The pair's functions that answered anything in these challenges. */
export const answering = (result: Overview, challenges: readonly Rated[]): readonly string[] =>
  (result.pair ?? []).filter((id) =>
    challenges.some(({ maturity }) => maturity.byFunction.some((entry) => entry.function === id && entry.reason !== 'not_rated')),
  );

/** What the check says of the pair: which title is missing or held twice. */
function unsettledPair({ findings }: Overview): string | null {
  const found = findings.find(({ rule, at }) => rule === 'missing-pair-assessment' && at === 'pair');
  return found === undefined ? null : found.message.replace(/; expected .*$/s, '');
}

/** A reason in words. A number that is missing has one; only a number that is there has none. */
export const reasonWords = (reason: ReasonCode | null): string => words.reasons[reason as ReasonCode];

/**
 * Why a number is missing, in words: who of the pair alone answered, or which title no function has, where that is the reason.
 * @param challenges what the number is about; all of them for a number of the headline.
 */
export function reasonText(result: Overview, reason: ReasonCode | null, challenges: readonly Rated[] = result.challenges): string {
  if (reason === 'no_pair') return unsettledPair(result) ?? words.reasons.no_pair;
  const [only, another] = answering(result, challenges);
  const isOneSided = reason === 'one_sided' && only !== undefined && another === undefined;
  return isOneSided ? words.oneSided(leadOf(result, only)) : reasonWords(reason);
}
