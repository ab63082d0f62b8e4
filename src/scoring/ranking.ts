import type { ChallengeResult, Priorities } from '../model/result.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { type Robustness, robustness, weightMixes } from './lattice.ts';
import { levers } from './levers.ts';
import { type Candidate, type Mix, mixOf, orderByPriority, priorityOf, priorityTable, rankAmong, roundedPriorities } from './priority.ts';
import { firmnessOf, labelOf } from './readings.ts';
import { weightNames } from './settings.ts';
import { tippingPoints, topThree } from './tipping-points.ts';

/** Priorities of all challenges and how firm they are. */
export interface Ranking {
  readonly priorities: Priorities;
  /** One entry per challenge, in the scorecard's order. */
  readonly byChallenge: readonly ChallengeResult['priority'][];
}

/** Importance counts only when somebody gave one; its scale is 1 to 5 whatever the scorecard's. */
const highestImportance = 5;

/** The challenges by priority. */
export interface Order {
  readonly candidates: readonly Candidate[];
  readonly mix: Mix;
  readonly importanceUsed: boolean;
  /** Candidates, the highest priority first. */
  readonly ordered: readonly Candidate[];
  /** Rank of each challenge, in the scorecard's order; null without a priority. */
  readonly ranks: readonly (number | null)[];
}

/** Orders the challenges by priority. */
export function orderChallenges(drafts: readonly Draft[], { settings }: Context): Order {
  const importanceUsed = drafts.some((draft) => draft.importance.mean !== null);
  const candidates = drafts.map((draft, index) => candidateOf(draft, index, importanceUsed));
  const mix = mixOf(settings.weights);
  const rounded = roundedPriorities(priorityTable(candidates), mix);
  const ranks = candidates.map((candidate, index) =>
    priorityOf(candidate, mix) === null ? null : rankAmong(rounded, rounded[index] as number),
  );
  return { candidates, mix, importanceUsed, ordered: orderByPriority(candidates, mix), ranks };
}

/** Shows what the order of the challenges rests on, and how firm it is. */
export function rankChallenges(drafts: readonly Draft[], order: Order, context: Context): Ranking {
  const { candidates, mix, importanceUsed, ranks } = order;
  const idOf = (index: number): string => drafts[index]?.sheet.dimension.id ?? '';
  const ranked = candidates.filter((_, index) => ranks[index] !== null);
  const mixes = weightMixes(weightNames.length);
  const robust = robustness(ranked, mixes);
  const byChallenge = candidates.map((candidate, index) => {
    const value = priorityOf(candidate, mix);
    const draft = drafts[index] as Draft;
    const strength = robust[ranked.indexOf(candidate)];
    return value === null || strength === undefined
      ? withoutPriority(draft, candidate)
      : {
          ...rankedPriority(value, strength, context),
          rank: ranks[index] as number,
          action: nextAction(draft),
          parts: partsOf(draft),
        };
  });
  const priorities = {
    order: order.ordered.map((candidate) => idOf(candidate.index)),
    importanceUsed,
    mixes: mixes.length,
    topThree: topThree(candidates, mix).map((candidate) => idOf(candidate.index)),
    tippingPoints: tippingPoints(candidates, mix),
    levers: levers(candidates, mix, idOf),
  };
  return { priorities, byChallenge };
}

/** Missing goals and KPIs alone say nothing about a challenge that nobody rated: without level and distance there is no priority. */
const isUnrated = ({ parts: [maturity = null, perception = null] }: Pick<Candidate, 'parts'>): boolean =>
  maturity === null && perception === null;

function candidateOf({ importance, maturity, parts }: Draft, index: number, importanceUsed: boolean): Candidate {
  const given = importance.mean === null ? null : importance.mean / highestImportance;
  const factor = importanceUsed ? given : 1;
  return { index, factor: isUnrated({ parts }) ? null : factor, parts, importance: importance.mean, maturity: maturity.level };
}

type Scored = Omit<ChallengeResult['priority'], 'rank' | 'action' | 'parts'>;

function rankedPriority(value: number, { best, worst, topOneShare, topThreeShare }: Robustness, { settings }: Context): Scored {
  return {
    ...{ value, rankRange: { best, worst }, topOneShare, topThreeShare },
    firmness: firmnessOf(topThreeShare),
    label: labelOf(value, settings),
    reason: null,
  };
}

function withoutPriority(draft: Draft, candidate: Candidate): ChallengeResult['priority'] {
  return {
    ...{ value: null, rank: null, rankRange: null, topOneShare: null, topThreeShare: null, firmness: null, label: null },
    action: nextAction(draft),
    parts: partsOf(draft),
    reason: candidate.factor === null && !isUnrated(candidate) ? 'no_importance' : draft.missing,
  };
}

function partsOf({
  parts: [maturity = null, perception = null, coverage = null, attainment = null],
}: Draft): ChallengeResult['priority']['parts'] {
  return { maturity, perception, coverage, attainment };
}

/** Next step of the scorecard at the level reached; null when unrated or when the scorecard has no advice. */
function nextAction({ maturity, sheet }: Draft): string | null {
  const { levels } = sheet.dimension;
  if (maturity.level === null || levels === undefined) return null;
  const reached = Math.floor(maturity.level + 1e-9);
  return levels[Math.min(reached, levels.length) - 1]?.next.action ?? null;
}
