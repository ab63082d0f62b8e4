import type { ChallengeResult, IndicatorResult } from '../../model/result.ts';
import { type Expression, mean, term } from './expression.ts';

/** Levels a function gave to one statement, as terms. */
export const levelsOf = ({ answers }: IndicatorResult, functionId: string): readonly Expression[] =>
  answers.flatMap((answer) =>
    answer.function === functionId && answer.level !== null ? [term(answer.respondent ?? functionId, answer.level)] : [],
  );

/** Statements left for a function when those are taken out that it only ever called not applicable. */
export function applicable({ indicators }: ChallengeResult, functionId: string): number {
  return indicators.filter(({ answers }) => {
    const states = answers.filter((answer) => answer.function === functionId).map(({ state }) => state);
    return states.length === 0 || states.some((state) => state !== 'not_applicable');
  }).length;
}

/** Two thirds of the statements that apply, rounded up. */
export const needed = (applies: number): number => Math.ceil((2 * applies) / 3);

/** One level per respondent of a function: the one-number answer, else the mean of enough ratings. */
export function respondentLevels({ indicators, oneNumberAnswers }: ChallengeResult, functionId: string): readonly Expression[] {
  const answers = [...oneNumberAnswers, ...indicators.flatMap((one) => one.answers)].filter((answer) => answer.function === functionId);
  const respondents = [...new Set(answers.map(({ assessment }) => assessment))].sort((a, b) => a - b);
  return respondents.flatMap((respondent) => {
    const name = answers.find(({ assessment }) => assessment === respondent)?.respondent ?? functionId;
    const whole = oneNumberAnswers.find(({ assessment, level }) => assessment === respondent && level !== null);
    if (whole?.level != null) return [term(name, whole.level)];
    const ratings = indicators.flatMap((one) => one.answers.filter(({ assessment }) => assessment === respondent));
    const rated = ratings.flatMap(({ level }) => level ?? []);
    const applies = indicators.length - ratings.filter(({ state }) => state === 'not_applicable').length;
    return rated.length === 0 || rated.length < needed(applies) ? [] : [mean(rated.map((level) => term(name, level)))];
  });
}
