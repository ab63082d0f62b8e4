import type { Result } from '../model/result.ts';
import { enGb } from './words/en-gb.ts';

/**
 * Replaces the names of respondents by their function, where a function has several: with one respondent per function
 * the function is the person anyway, with several the report would tell who said what.
 */
export function withoutNames({ functions, challenges }: Result, who: (functionId: string) => string): (text: string) => string {
  const several = new Set(functions.filter(({ respondents }) => respondents > 1).map(({ id }) => id));
  const answers = challenges.flatMap(({ indicators, oneNumberAnswers, ownership }) => [
    ...indicators.flatMap((indicator) => indicator.answers),
    ...oneNumberAnswers,
    ...ownership.votes,
  ]);
  const names = new Map<string, string>();
  for (const { respondent, function: id } of answers) {
    if (respondent !== null && respondent !== '' && several.has(id)) names.set(respondent, enGb.method.findings.someone(who(id)));
  }
  // Longer names first: one may be part of another.
  const ordered = [...names].sort(([a], [b]) => b.length - a.length);
  return (text) => ordered.reduce((current, [name, instead]) => current.split(name).join(instead), text);
}
