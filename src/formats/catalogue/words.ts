import type { Dimension, NextStep, Scorecard, TypicalKpi } from '../../model/scorecard.ts';
import { counted, joined } from '../../outline/words/phrases.ts';
import { targetLevel } from '../../scoring/settings.ts';

const better = {
  higher: 'higher is better',
  lower: 'lower is better',
  range: 'best within a range',
  milestone: 'a milestone',
} satisfies Record<TypicalKpi['direction'], string>;

/** Which way a KPI should move, in words. */
export const betterWords = ({ direction }: TypicalKpi): string => better[direction];

/** Who makes the first move. */
export const starterWords = ({ starts }: NextStep): string => (starts === 'both' ? 'both leaders' : starts);

/** Who makes the first move and how long it takes, in a sentence's brackets. */
export const effortWords = ({ starts, effort }: NextStep): string =>
  `${starts === 'both' ? 'both leaders start' : `${starts} starts`}, takes ${effort}`;

/** How much there is to rate. */
export function sizeWords({ dimensions }: Scorecard): string {
  const statements = dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return `${counted(dimensions.length, 'challenge', 'challenges')}, ${counted(statements, 'statement', 'statements')} to rate`;
}

/** The two leaders whose alignment is the headline. */
export const pairWords = ({ pair = ['CMO', 'CIO'] }: Scorecard): string => joined(pair);

/** References to other scorecards, one entry for each scorecard: `other: first, second`. */
export function relatedWords(related: NonNullable<Dimension['related']>): string[] {
  const dimensions = new Map<string, string[]>();
  for (const { scorecard, dimension } of related) dimensions.set(scorecard, [...(dimensions.get(scorecard) ?? []), dimension]);
  return [...dimensions].map(([scorecard, names]) => `${scorecard}: ${names.join(', ')}`);
}

/** How much a challenge counts; null when it counts like the others. */
export const weightWords = (weight: number | undefined): string | null =>
  weight === undefined || weight === 1 ? null : `Counts ${weight} times in the mean.`;

/** The level to aim at where a challenge names none. */
const usualTarget = ({ scale, dimensions }: Scorecard): number | undefined =>
  dimensions[0] && targetLevel(undefined, { ...dimensions[0], target: undefined }, scale.levels.length);

/** What to aim at in all challenges but those that say otherwise. */
export const aimWords = (scorecard: Scorecard): string =>
  `Aim at level ${usualTarget(scorecard)} in each, unless it says otherwise here or under targets in your own file.`;

/** The level to aim at in a challenge; null when it is the usual one. */
export const ownAim = (scorecard: Scorecard, { target }: Dimension): number | null =>
  target === undefined || target.level === usualTarget(scorecard) ? null : target.level;
