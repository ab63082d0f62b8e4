import type { ChallengeOverview, Overview, Topic } from '../model/overview.ts';
import { levels } from './numbers.ts';
import { answering } from './reason-text.ts';
import { leadOf, enGb as words } from './words/en-gb.ts';

/** One thing to talk about: a question or statement and what each side said. */
export interface TalkItem {
  readonly challenge: string;
  readonly question: string;
  /** Title of the leader and the answer in words, first of the pair first. */
  readonly sides: readonly { readonly function: string; readonly lead: string; readonly answer: string }[];
  /** Said when both sides agree, so that there are no two answers to show. */
  readonly note: string | null;
}

const disputed = new Set(['contested', 'disowned', 'orphan', 'unclear', 'mismatch']);

/** How an `owner:` answer is printed: the leader's title of a function, or the word itself. */
export function ownerName(result: Overview, owner: string): string {
  return words.owners[owner] ?? leadOf(result, owner);
}

function ownershipItem(result: Overview, challenge: ChallengeOverview): TalkItem {
  const sides = (result.pair ?? []).map((id) => {
    const named = challenge.ownership.votes.filter((vote) => vote.function === id).map((vote) => ownerName(result, vote.owner));
    return { function: id, lead: leadOf(result, id), answer: named.length === 0 ? words.notAnswered : [...new Set(named)].join(' / ') };
  });
  return { challenge: challenge.id, question: words.whoOwns(challenge.title), sides, note: null };
}

function ratingItem(result: Overview, { challenge, statement, sides }: Topic): TalkItem {
  return {
    challenge,
    question: statement,
    sides: sides.map((side) => ({
      function: side.function,
      lead: leadOf(result, side.function),
      answer: levels(side.level).replace(/\.0$/, ''),
    })),
    note: null,
  };
}

/** What to say where there are no two different answers to show. */
function noteOn(result: Overview, challenge: ChallengeOverview): string {
  const { alignment, maturity, target, targetGap } = challenge;
  if (alignment.gapLevels !== null && maturity.level !== null) {
    const say = targetGap !== null && targetGap > 0 ? words.bothWeak : words.bothSee;
    return say(levels(maturity.level), levels(target));
  }
  if (result.pair === null) return words.levelOnly(levels(maturity.level), levels(target));
  const [only, another] = answering(result, [challenge]);
  return only !== undefined && another === undefined ? words.oneSided(leadOf(result, only)) : words.noSide;
}

function itemFor(result: Overview, challenge: ChallengeOverview): TalkItem | null {
  const widest = result.agenda.find((item) => item.challenge === challenge.id);
  const owner = challenge.ownership.status;
  if (owner !== null && disputed.has(owner) && (widest === undefined || widest.gapLevels < 2)) return ownershipItem(result, challenge);
  if (widest !== undefined) return ratingItem(result, widest);
  if (challenge.maturity.level === null && challenge.alignment.gapLevels === null && result.pair === null) return null;
  return { challenge: challenge.id, question: challenge.title, sides: [], note: noteOn(result, challenge) };
}

/** The first things to talk about: the most pressing challenges, each with its widest disagreement. */
export function talkFirst(result: Overview, count = 3): readonly TalkItem[] {
  const byId = new Map(result.challenges.map((challenge) => [challenge.id, challenge]));
  const items = result.priorities.order.flatMap((id) => {
    const challenge = byId.get(id);
    const item = challenge === undefined ? null : itemFor(result, challenge);
    return item === null ? [] : [item];
  });
  return items.slice(0, count);
}
