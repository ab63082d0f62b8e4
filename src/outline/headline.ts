import type { Overview, Pattern } from '../model/overview.ts';
import type { Result } from '../model/result.ts';
import { patternOf } from '../scoring/agreement.ts';
import { distanceWithinBand, fixed, points } from './numbers.ts';
import { reasonText } from './reason-text.ts';
import { leadOf, enGb as words } from './words/en-gb.ts';

/** Title of the report: the two leaders, or a plain one when the file does not settle them. */
export function reportTitle(result: Pick<Overview, 'pair' | 'functions'>): string {
  if (result.pair === null) return words.reportTitleWithoutPair;
  return words.reportTitle(leadOf(result, result.pair[0]), leadOf(result, result.pair[1]));
}

/** Alignment with its interval, in brackets when confidence is low: `40 [29–53]`, `(40)`. */
export function alignmentFigure({ headline }: Pick<Overview, 'headline'>): string {
  const { value, interval, confidence } = headline.alignment;
  if (value === null) return points(null);
  const number = confidence === 'low' ? `(${points(value)})` : points(value);
  return interval === null ? number : `${number} [${fixed(interval.low, 0)}–${fixed(interval.high, 0)}]`;
}

/** A part of the sentence and whether it is good news, which decides between “and” and “but”. */
interface Clause {
  readonly text: string;
  readonly good: boolean;
}

const clauses: Readonly<Record<Pattern, Clause>> = {
  few_differences: { text: words.fewDifferences, good: true },
  same_shape: { text: words.sameShape, good: true },
  other_shape: { text: words.otherShape, good: false },
};

/**
 * The plain sentence under the headline: the gap in levels, whether that is better than chance, and whether the two see the same
 * pattern of strong and weak areas.
 */
export function overviewSentence(result: Overview, pattern: Pattern | null): string {
  const { alignment } = result.headline;
  if (alignment.gapLevels === null || alignment.band === null) return words.noAlignment(reasonText(result, alignment.reason));
  const limits = [result.method.thresholds.aligned as number, result.method.thresholds.partly as number, result.method.chanceDistance];
  const gap = alignment.gapLevels;
  // Two decimals as a rule; more only when two would print the wrong side of a band.
  const printed = limits.some((limit) => gap <= limit !== Number(fixed(gap, 2).replace('−', '-')) <= limit)
    ? distanceWithinBand(gap, limits)
    : fixed(gap, 2);
  const closer = alignment.closerThanChance === true && alignment.band !== 'aligned';
  const likeChance = alignment.closerThanChance === false && alignment.band !== 'no_better_than_chance';
  const chance = closer ? words.chance.closer : likeChance ? words.chance.notClearly : words.chance.bands[alignment.band];
  const good = closer || alignment.band === 'aligned';
  const shape = pattern === null ? null : clauses[pattern];
  const rest = shape === null ? '' : `, ${shape.good === good ? words.and : words.but} ${shape.text}`;
  return `${words.apart(printed)}: ${chance}${rest}.`;
}

/** The same from a whole result. */
export const headlineSentence = (result: Result): string => overviewSentence(result, patternOf(result.agreement));
