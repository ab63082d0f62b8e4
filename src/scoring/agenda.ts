import type { AgendaItem } from '../model/result.ts';
import { answerResults, countsOf, type Given } from './answer-sheet.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { PairIndexes } from './pairing.ts';
import { meanLevel } from './statistics/level-counts.ts';
import { atMost } from './statistics/tolerance.ts';

const longest = 12;

interface Topic {
  readonly item: AgendaItem;
  readonly draft: Draft;
}

/**
 * The widest disagreements of the pair with both sides' answers, at most 12:
 * distance descending, then the challenge's place in the priorities, then file order.
 */
export function buildAgenda(drafts: readonly Draft[], order: readonly string[], context: Context): AgendaItem[] {
  const { pair } = context;
  if (pair === null) return [];
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ draft }: Topic): number => places.get(draft.sheet.dimension.id) ?? order.length;
  const topics = drafts.flatMap((draft) => topicsOf(draft, pair, context).map((item) => ({ item, draft })));
  const apart = topics.filter(({ item }) => !atMost(item.gapLevels, 0));
  apart.sort((a, b) => difference(b.item.gapLevels, a.item.gapLevels) || placeOf(a) - placeOf(b));
  return apart.slice(0, longest).map(({ item }) => item);
}

/** Nine digits, so that floating point breaks no tie. */
const difference = (a: number, b: number): number => Math.round(a * 1e9) - Math.round(b * 1e9);

function topicsOf(draft: Draft, pair: PairIndexes, context: Context): readonly AgendaItem[] {
  const { sheet, pairing, maturity } = draft;
  const { id: challenge, title, opening = null } = sheet.dimension;
  const indicators = sheet.indicators.flatMap((one, index) => {
    const gap = pairing.indicators[index] ?? null;
    if (gap === null) return [];
    const sides = pair.flatMap((side) => sideOf(side, meanLevel(countsOf(one, side)), one.given, context));
    return [{ challenge, indicator: one.indicator.id, statement: one.indicator.statement, gapLevels: gap.distance, sides, opening }];
  });
  if (pairing.basis !== 'challenge' || pairing.distance === null) return indicators;
  const sides = pair.flatMap((side) => sideOf(side, maturity.byFunction[side]?.level ?? null, sheet.oneNumbers, context));
  return [...indicators, { challenge, indicator: null, statement: title, gapLevels: pairing.distance, sides, opening }];
}

function sideOf(side: number, level: number | null, given: readonly Given[], context: Context): AgendaItem['sides'] {
  const id = context.functions[side];
  return id === undefined || level === null
    ? []
    : [{ function: id, level, answers: answerResults(given.filter(({ by }) => by.function === side)) }];
}
