import type { ChallengeResult, OwnershipStatus } from '../model/result.ts';
import type { OwnerVoice } from './answer-sheet.ts';
import type { Context } from './context.ts';

/** One side of the pair: its id and the owner it names. */
export interface Vote {
  readonly function: string;
  readonly owner: string;
}

/** What two votes on who owns a challenge say together. */
export function ownershipStatus(a: Vote, b: Vote): OwnershipStatus {
  const named = (vote: Vote): boolean => vote.owner !== 'nobody' && vote.owner !== 'unknown';
  if (a.owner === 'nobody' && b.owner === 'nobody') return 'orphan';
  if (!named(a) || !named(b)) return 'unclear';
  if (a.owner === b.owner) return a.owner === 'shared' ? 'agreed_shared' : 'agreed';
  if (a.owner === a.function && b.owner === b.function) return 'contested';
  return a.owner === b.function && b.owner === a.function ? 'disowned' : 'mismatch';
}

/** Σ n_k(n_k − 1)/(n(n − 1)): chance that two votes name the same owner, 0 to 1; null below two votes. */
export function ownershipClarity(owners: readonly string[]): number | null {
  if (owners.length < 2) return null;
  const counts = [...countByOwner(owners).values()];
  return counts.reduce((sum, count) => sum + count * (count - 1), 0) / (owners.length * (owners.length - 1));
}

/** The owner more than half of a function's respondents name; without one the function counts as `unknown`. Null without votes. */
export function majorityOwner(owners: readonly string[]): string | null {
  if (owners.length === 0) return null;
  for (const [owner, count] of countByOwner(owners)) if (2 * count > owners.length) return owner;
  return 'unknown';
}

function countByOwner(owners: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

type Ownership = ChallengeResult['ownership'];

/** What the two sides of the pair say together, and why not when they do not. */
export function pairOwnership(voices: readonly OwnerVoice[], context: Context): Pick<Ownership, 'status' | 'reason'> {
  if (context.pair === null) return { status: null, reason: 'no_pair' };
  const [a, b] = context.pair.map((index) => voteOf(voices, index, context));
  return a && b ? { status: ownershipStatus(a, b), reason: null } : { status: null, reason: 'too_few_votes' };
}

/** Who owns the challenge, as each side sees it. */
export function ownershipResult(voices: readonly OwnerVoice[], context: Context): Ownership {
  const votes = voices.flatMap(({ function: index, respondent, owner }) =>
    owner === null ? [] : [{ function: context.functions[index] ?? '', respondent, owner }],
  );
  const clarity = ownershipClarity(votes.map((vote) => vote.owner));
  const { status, reason } = pairOwnership(voices, context);
  return { status, votes, clarity, clarityReason: clarity === null ? 'too_few_votes' : null, reason };
}

function voteOf(voices: readonly OwnerVoice[], index: number, context: Context): Vote | null {
  const owner = majorityOwner(voices.flatMap((voice) => (voice.function === index && voice.owner !== null ? [voice.owner] : [])));
  return owner === null ? null : { function: context.functions[index] ?? '', owner };
}
