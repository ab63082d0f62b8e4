import type { Topic } from '../model/overview.ts';
import type { AgendaItem } from '../model/result.ts';
import { answerResults, countsOf, type Given } from './answer-sheet.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { PairIndexes } from './pairing.ts';
import { meanLevel } from './statistics/level-counts.ts';
import { atMost } from './statistics/tolerance.ts';

const longest = 12;

/** A disagreement and where it is. */
interface Disagreement {
  readonly draft: Draft;
  /** Place among the indicators; null when the pair is compared on the challenge as a whole. */
  readonly indicator: number | null;
  readonly gapLevels: number;
}

/**
 * The widest disagreements of the pair, at most 12:
 * distance descending, then the challenge's place in the priorities, then file order.
 */
function widestDisagreements(drafts: readonly Draft[], order: readonly string[]): readonly Disagreement[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ draft }: Disagreement): number => places.get(draft.sheet.dimension.id) ?? order.length;
  const apart = drafts.flatMap(disagreementsOf).filter(({ gapLevels }) => !atMost(gapLevels, 0));
  apart.sort((a, b) => difference(b.gapLevels, a.gapLevels) || placeOf(a) - placeOf(b));
  return apart.slice(0, longest);
}

/** Nine digits, so that floating point breaks no tie. */
const difference = (a: number, b: number): number => Math.round(a * 1e9) - Math.round(b * 1e9);

function disagreementsOf(draft: Draft): readonly Disagreement[] {
  const { basis, distance, indicators } = draft.pairing;
  const single = indicators.flatMap((gap, indicator) => (gap === null ? [] : [{ draft, indicator, gapLevels: gap.distance }]));
  return basis === 'challenge' && distance !== null ? [...single, { draft, indicator: null, gapLevels: distance }] : single;
}

interface Side {
  readonly function: string;
  readonly level: number;
  readonly given: readonly Given[];
}

/** What there is to say about a disagreement, with who gave which answers. */
function topicOf({ draft, indicator, gapLevels }: Disagreement, pair: PairIndexes, context: Context) {
  const { sheet, maturity } = draft;
  const { id: challenge, title, opening = null } = sheet.dimension;
  const one = indicator === null ? undefined : sheet.indicators[indicator];
  const sides = pair.flatMap((index): readonly Side[] => {
    const level = one === undefined ? (maturity.byFunction[index]?.level ?? null) : meanLevel(countsOf(one, index));
    const given = (one?.given ?? sheet.oneNumbers).filter(({ by }) => by.function === index);
    return level === null ? [] : [{ function: context.functions[index] as string, level, given }];
  });
  return { challenge, indicator: one?.indicator.id ?? null, statement: one?.indicator.statement ?? title, gapLevels, sides, opening };
}

/** The widest disagreements, each side as it is wanted. */
function describe<S>(drafts: readonly Draft[], order: readonly string[], context: Context, sideOf: (side: Side) => S) {
  const { pair } = context;
  if (pair === null) return [];
  return widestDisagreements(drafts, order).map((found) => {
    const topic = topicOf(found, pair, context);
    return { ...topic, sides: topic.sides.map(sideOf) };
  });
}

/** The widest disagreements of the pair with both sides' levels. @param order ids of the challenges by priority. */
export const listTopics = (drafts: readonly Draft[], order: readonly string[], context: Context): readonly Topic[] =>
  describe(drafts, order, context, ({ function: id, level }) => ({ function: id, level }));

/** The same with every answer behind the levels. */
export const buildAgenda = (drafts: readonly Draft[], order: readonly string[], context: Context): AgendaItem[] =>
  describe(drafts, order, context, ({ given, ...side }) => ({ ...side, answers: answerResults(given) }));
