import type { AnswerResult, ChallengeResult } from '../../model/result.ts';
import type { SectionContext } from '../../outline/sections/section.ts';

/** An answer as it may be shown, or several that may only be shown together. */
export interface AnswerRow {
  readonly challenge: ChallengeResult;
  /** Null for an answer that rates the challenge as a whole. */
  readonly indicator: { readonly id: string; readonly statement: string } | null;
  readonly function: string;
  /** Number of the row among those of the same function and statement, from 1. */
  readonly number: number;
  /** Answers in this row. */
  readonly answers: readonly AnswerResult[];
  /** true when the function is one person, so that naming the person tells nothing new. */
  readonly named: boolean;
}

/** Fewest answers of a function with several respondents that are shown one by one. */
const smallestGroup = 3;

/** Answers in an order that says nothing about who gave them. */
const byLevel = (a: AnswerResult, b: AnswerResult): number =>
  (a.level ?? 0) - (b.level ?? 0) || (a.state < b.state ? -1 : a.state > b.state ? 1 : 0);

/** The same rule as in the reports: with several respondents nobody is named, and fewer than three answers are one row. */
function shown(answers: readonly AnswerResult[], respondents: number): readonly (readonly AnswerResult[])[] {
  if (respondents <= 1) return answers.map((answer) => [answer]);
  const rated = answers.filter(({ level }) => level !== null);
  return rated.length >= smallestGroup ? [...answers].sort(byLevel).map((answer) => [answer]) : [answers];
}

function rowsOf(
  context: SectionContext,
  { challenge, indicator }: Pick<AnswerRow, 'challenge' | 'indicator'>,
  answers: readonly AnswerResult[],
): readonly AnswerRow[] {
  return context.result.functions.flatMap(({ id, respondents }) => {
    const own = answers.filter((answer) => answer.function === id);
    if (own.length === 0) return [];
    return shown(own, respondents).map((group, index) => ({
      ...{ challenge, indicator, function: id },
      ...{ number: index + 1, answers: group, named: respondents <= 1 },
    }));
  });
}

/** Every answer of a result, in the scorecard's order. */
export const answerRows = (context: SectionContext): readonly AnswerRow[] =>
  context.result.challenges.flatMap((challenge) => [
    ...rowsOf(context, { challenge, indicator: null }, challenge.oneNumberAnswers),
    ...challenge.indicators.flatMap(({ id, statement, answers }) => rowsOf(context, { challenge, indicator: { id, statement } }, answers)),
  ]);
