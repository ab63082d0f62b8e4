import type { AnswerResult, ChallengeResult } from '../../model/result.ts';
import { calculator, noNumber } from '../numbers.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { table } from './blocks.ts';
import { where, whoAnswered } from './explained.ts';
import type { ExplanationSection } from './explanation.ts';

function levelOf({ state, level, notApplicable }: AnswerResult): string {
  if (level !== null) return calculator(level);
  if (state === 'dont_know') return words.dontKnow;
  return notApplicable === null ? words.notApplicable : say.notApplicableBecause(notApplicable);
}

const evidenceOf = ({ evidence }: AnswerResult): string =>
  evidence === null ? noNumber : words.overview.agenda.evidence(words.overview.agenda.kinds[evidence.kind], evidence.note);

/** Every answer with its line in the file. */
export function answersSection({ indicators, oneNumberAnswers }: ChallengeResult): ExplanationSection {
  const groups = [...indicators.map(({ id, answers }) => ({ id, answers })), { id: say.asAWhole, answers: oneNumberAnswers }];
  const rows = groups.flatMap(({ id, answers }) => {
    if (answers.length === 0) return id === say.asAWhole ? [] : [[id, say.nobody, noNumber, noNumber, noNumber]];
    return answers.map((answer, index) => [
      index === 0 ? id : '',
      whoAnswered(answer.function, answer.respondent),
      levelOf(answer),
      evidenceOf(answer),
      where(answer.place),
    ]);
  });
  const statements = indicators.map(({ id, statement }) => `${id}: ${statement}`);
  return {
    id: 'answers',
    title: say.sections.answers,
    blocks: [{ kind: 'list', items: statements }, table(say.answersCaption, say.answersColumns, rows)],
  };
}
