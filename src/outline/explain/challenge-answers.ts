import type { AnswerResult, ChallengeResult } from '../../model/result.ts';
import { calculator, noNumber } from '../numbers.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { table, text } from './blocks.ts';
import { where, whoAnswered } from './explained.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';

function levelOf({ state, level, notApplicable }: AnswerResult): string {
  if (level !== null) return calculator(level);
  if (state === 'dont_know') return words.dontKnow;
  return notApplicable === null ? words.notApplicable : say.notApplicableBecause(notApplicable);
}

const evidenceOf = ({ evidence }: AnswerResult): string =>
  evidence === null ? noNumber : words.overview.agenda.evidence(words.overview.agenda.kinds[evidence.kind], evidence.note);

/** Every answer with its line in the file, statement by statement. */
export function answersSection({ title, indicators, oneNumberAnswers }: ChallengeResult): ExplanationSection {
  const asked = indicators.map(({ id, statement, answers }) => answersBlock(say.statement(statement, id), answers));
  const whole = oneNumberAnswers.length === 0 ? [] : [answersBlock(say.asAWhole(title), oneNumberAnswers)];
  return { id: 'answers', title: say.sections.answers, blocks: [...asked, ...whole] };
}

function answersBlock(caption: string, answers: readonly AnswerResult[]): ExplanationBlock {
  if (answers.length === 0) return text(say.nobody(caption));
  const rows = answers.map((answer) => [
    whoAnswered(answer.function, answer.respondent),
    levelOf(answer),
    evidenceOf(answer),
    where(answer.place),
  ]);
  return table(caption, say.answersColumns, rows);
}
