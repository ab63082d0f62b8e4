import type { ReasonCode } from '../model/result.ts';
import { type ChallengeSheet, countsOf, isRatedBy, type Voice } from './answer-sheet.ts';
import { meanLevel } from './statistics/level-counts.ts';
import { mean } from './statistics/mean.ts';

/** How far one function sees one challenge. */
export interface FunctionLevel {
  /** M_f,c on the scale; null when the function does not count for the challenge. */
  readonly level: number | null;
  /** Indicators it answered with a level. */
  readonly answered: number;
  /** `challenge` when a respondent gave one level for the whole challenge. */
  readonly basis: 'indicators' | 'challenge' | null;
  readonly reason: ReasonCode | null;
}

/** Levels needed out of the indicators that apply: ⌈2/3⌉, and at least one. */
const isEnough = (answered: number, applicable: number): boolean => answered > 0 && answered >= Math.ceil((2 * applicable) / 3);

/**
 * Mean of the indicators the function answered, its respondents averaged first.
 * With a one-number answer among them: mean of the respondents' levels of the challenge.
 */
export function functionLevel(sheet: ChallengeSheet, functionIndex: number): FunctionLevel {
  const voices = sheet.voices.filter((voice) => voice.function === functionIndex);
  const answered = sheet.indicators.filter((indicator) => isRatedBy(indicator, functionIndex)).length;
  if (voices.some((voice) => voice.level !== null)) {
    return { level: mean(respondentLevels(voices, sheet.indicators.length)), answered, basis: 'challenge', reason: null };
  }
  if (!isEnough(answered, applicableIndicators(sheet, functionIndex))) {
    const said = sheet.indicators.some((indicator) => indicator.byFunction[functionIndex]?.dontKnow !== 0);
    return { level: null, answered, basis: null, reason: answered > 0 || said ? 'too_few_items' : 'not_rated' };
  }
  const levels = sheet.indicators.map((indicator) => meanLevel(countsOf(indicator, functionIndex)));
  return { level: mean(levels.filter((level) => level !== null)), answered, basis: 'indicators', reason: null };
}

/** Indicators left when those are taken out that the function only ever called not applicable. */
function applicableIndicators(sheet: ChallengeSheet, functionIndex: number): number {
  return sheet.indicators.filter((indicator) => {
    const said = indicator.byFunction[functionIndex];
    const onlyNotApplicable = said !== undefined && said.notApplicable > 0 && said.dontKnow === 0 && !isRatedBy(indicator, functionIndex);
    return !onlyNotApplicable;
  }).length;
}

/** One level per respondent: the one-number answer, else the mean of enough ratings. */
function respondentLevels(voices: readonly Voice[], indicators: number): readonly number[] {
  return voices.flatMap((voice) => {
    if (voice.level !== null) return [voice.level];
    const level = isEnough(voice.ratings.length, indicators - voice.notApplicable) ? mean(voice.ratings) : null;
    return level === null ? [] : [level];
  });
}
