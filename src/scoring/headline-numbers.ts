import type { FourNumbers, Headline, ReasonCode } from '../model/result.ts';
import { alignmentValue } from './alignment-value.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { levelToValue } from './maturity.ts';
import { silenceOf } from './pairing.ts';
import { mean } from './statistics/mean.ts';
import { atLeast } from './statistics/tolerance.ts';

/** The four numbers alone. */
export function headlineNumbers(drafts: readonly Draft[], context: Context): FourNumbers {
  const { settings } = context;
  const { distance, reason } = pairDistance(drafts, context);
  return {
    alignment: { value: distance === null ? null : alignmentValue(distance, settings.chanceDistance), reason },
    maturity: maturityOf(drafts, settings.levels),
    coverage: { value: meanCoverage(drafts) },
    attainment: attainmentHeadline(drafts),
  };
}

/** Mean coverage of the challenges, 0 to 100. */
export const meanCoverage = (drafts: readonly Draft[]): number => mean(drafts.map((draft) => draft.coverage.value)) ?? 0;

/** Mean attainment of the challenges that have one, 0 to 100. */
export function attainmentHeadline(drafts: readonly Draft[]): Headline['attainment'] {
  const attainment = mean(drafts.flatMap((draft) => draft.attainment ?? []));
  return { value: attainment === null ? null : 100 * attainment, reason: attainment === null ? 'no_scorable_kpi' : null };
}

/** A headline needs 70 % of the scorecard's challenges. */
export const hasEnoughChallenges = (scored: number, all: number): boolean => scored > 0 && atLeast(scored / all, 0.7);

type PairDistance = { readonly distance: number; readonly reason: null } | { readonly distance: null; readonly reason: ReasonCode };

/** D̄: mean of the challenges' distances in levels. */
export function pairDistance(drafts: readonly Draft[], context: Context): PairDistance {
  const distances = drafts.flatMap((draft) => draft.pairing.distance ?? []);
  const distance = mean(distances);
  return distance !== null && hasEnoughChallenges(distances.length, drafts.length)
    ? { distance, reason: null }
    : { distance: null, reason: missingPair(drafts, context) };
}

function missingPair(drafts: readonly Draft[], { pair }: Context): ReasonCode {
  if (pair === null) return 'no_pair';
  const silent = (index: number): boolean => drafts.every((draft) => draft.maturity.byFunction[index]?.reason === 'not_rated');
  return silenceOf([silent(pair[0]), silent(pair[1])]) ?? 'too_few_challenges';
}

/** true when the challenge has a level. */
export const isScored = (draft: Draft): boolean => draft.maturity.level !== null;

/** Mean level of the challenges, as a value of 0 to 100 and on the scale. */
export function maturityOf(drafts: readonly Draft[], levels: number): Pick<Headline['maturity'], 'value' | 'level' | 'reason'> {
  const scored = drafts.filter(isScored);
  const enough = hasEnoughChallenges(scored.length, drafts.length);
  const level = enough ? weightedLevel(scored) : null;
  const reason = enough ? null : scored.length > 0 ? 'too_few_challenges' : unscoredReason(drafts);
  return { value: level === null ? null : levelToValue(level, levels), level, reason };
}

/** Weighted by the scorecard's weights; weights that are all 0 say nothing, so each challenge then counts once. */
function weightedLevel(scored: readonly Draft[]): number | null {
  const weightOf = ({ sheet }: Draft): number => sheet.dimension.weight ?? 1;
  const total = scored.reduce((sum, draft) => sum + weightOf(draft), 0);
  if (total === 0) return mean(scored.flatMap((draft) => draft.maturity.level ?? []));
  return scored.reduce((sum, draft) => sum + weightOf(draft) * (draft.maturity.level ?? 0), 0) / total;
}

function unscoredReason(drafts: readonly Draft[]): ReasonCode {
  const reasons = new Set(drafts.map((draft) => draft.maturity.reason));
  if (reasons.has('needs_two_functions')) return 'needs_two_functions';
  return reasons.has('too_few_items') ? 'too_few_items' : 'not_rated';
}
