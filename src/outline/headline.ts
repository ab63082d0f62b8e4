import type { Result } from '../model/result.ts';
import { distanceWithinBand, fixed, points } from './numbers.ts';
import { reasonText } from './reason-text.ts';
import { leadOf, enGb as words } from './words/en-gb.ts';

/** Title of the report: the two leaders, or a plain one when the file does not settle them. */
export function reportTitle(result: Result): string {
  if (result.pair === null) return words.reportTitleWithoutPair;
  return words.reportTitle(leadOf(result, result.pair[0]), leadOf(result, result.pair[1]));
}

/** Alignment with its interval, in brackets when confidence is low: `40 [29–53]`, `(40)`. */
export function alignmentFigure({ headline }: Result): string {
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

/** Whether the two see the same pattern of strong and weak areas; null when alpha does not settle it. */
function pattern({ agreement: { alpha, restrictedRange } }: Result): Clause | null {
  if (restrictedRange) return { text: words.fewDifferences, good: true };
  if (alpha.judgement === 'reliable' || alpha.judgement === 'tentative') return { text: words.sameShape, good: true };
  return alpha.value !== null && alpha.value < 0.667 ? { text: words.otherShape, good: false } : null;
}

/** The plain sentence under the headline: the gap in levels, whether that is better than chance, and the pattern. */
export function headlineSentence(result: Result): string {
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
  const shape = pattern(result);
  const rest = shape === null ? '' : `, ${shape.good === good ? words.and : words.but} ${shape.text}`;
  return `${words.apart(printed)}: ${chance}${rest}.`;
}
