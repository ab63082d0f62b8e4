import type { ChallengeAnswer } from '../../model/alignment.ts';
import type { ChallengeResult } from '../../model/result.ts';
import type { LocatedAssessment } from '../../model/scoring-input.ts';
import { longForm } from '../../scoring/read-answer.ts';
import { own } from '../../source/own.ts';
import { noNumber } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { calculation, cell, table, text, unknown } from './blocks.ts';
import { type Explained, where, whoAnswered } from './explained.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, type Expression, mean, product, quotient, sum, term } from './expression.ts';

interface Vote extends Pick<ChallengeAnswer, 'importance' | 'owner'> {
  readonly from: LocatedAssessment;
  readonly place: string;
}

/** What each respondent said about importance and owner, with the line that says it. */
function votesOf({ assessments, result }: Explained, { id }: ChallengeResult): readonly Vote[] {
  const functions = new Set(result.functions.map((one) => one.id));
  return assessments.flatMap((from) => {
    const answer = own(from.assessment.answers, id);
    if (answer === undefined || !functions.has(from.assessment.function)) return [];
    const { importance, owner } = longForm(answer);
    if (importance === undefined && owner === undefined) return [];
    const place = where(from.locate(['answers', id, importance === undefined ? 'owner' : 'importance']));
    return [{ from, importance, owner, place }];
  });
}

/** How important the challenge is and who owns it, in the answers given. */
export function votesSection(explained: Explained, challenge: ChallengeResult): ExplanationSection {
  const votes = votesOf(explained, challenge);
  const rows = votes.map(({ from: { assessment }, importance, owner, place }) => [
    whoAnswered(assessment.function, assessment.respondent ?? null),
    cell(importance ?? null),
    owner === undefined ? noNumber : (own(words.owners, owner) ?? owner),
    place,
  ]);
  const given = votes.length === 0 ? text(say.noVotes) : table(say.votesCaption, say.votesColumns, rows);
  return {
    id: 'importance',
    title: say.sections.importance,
    blocks: [given, importanceBlock(challenge, votes), text(ownershipSentence(challenge)), ...clarityBlocks(challenge)],
  };
}

function importanceBlock(
  { importance, importanceByFunction, importanceReason }: ChallengeResult,
  votes: readonly Vote[],
): ExplanationBlock {
  if (importance === null) return unknown(say.importance, reasonWords(importanceReason));
  const byFunction = importanceByFunction.map(({ function: id }) =>
    mean(
      votes.flatMap(({ from: { assessment }, importance: given }) =>
        given !== undefined && assessment.function === id ? [term(assessment.respondent ?? id, given)] : [],
      ),
    ),
  );
  return calculation(say.importance, mean(byFunction), importance);
}

function ownershipSentence({ ownership: { status, reason } }: ChallengeResult): string {
  if (status !== null) return say.ownership(words.ownership[status], words.ownershipExplained[status]);
  return say.noOwnership(reason === 'no_pair' ? words.reasons.no_pair : say.noOwnerVote);
}

function clarityBlocks({ ownership: { votes, clarity } }: ChallengeResult): readonly ExplanationBlock[] {
  if (clarity === null) return [];
  const counts = new Map<string, number>();
  for (const { owner } of votes) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const pairs = (name: string, count: number): Expression => product(term(name, count), difference(term(name, count), term('one', 1)));
  const same = [...counts].map(([owner, count]) => pairs(`people who name ${owner}`, count));
  return [calculation(say.clarity, quotient(sum(...same), pairs('people who named an owner', votes.length)), clarity)];
}
