import { enGb } from '../../outline/words/en-gb.ts';
import { type AnswerRow, answerRows } from './answer-rows.ts';
import { code, detail, integer, key, level, scaled, text } from './column.ts';
import { levelScale } from './scales.ts';
import { defineTable } from './table.ts';

const states = { rated: 'rated', dont_know: enGb.dontKnow, not_applicable: enGb.notApplicable } as const;

const stateOf = ({ answers }: AnswerRow): keyof typeof states =>
  answers.some(({ state }) => state === 'rated') ? 'rated' : (answers[0]?.state ?? 'dont_know');

function levelOf({ answers }: AnswerRow): number | null {
  const levels = answers.flatMap((answer) => answer.level ?? []);
  return levels.length === 0 ? null : levels.reduce((sum, given) => sum + given, 0) / levels.length;
}

/** Something of the only answer in a row, where it may be told. */
const ofOne = <Value>({ named, answers }: AnswerRow, read: (answer: AnswerRow['answers'][number]) => Value | null): Value | null => {
  const [only] = answers;
  return named && only !== undefined ? read(only) : null;
};

export const answers = defineTable<AnswerRow>({
  name: 'answers',
  description:
    'One row for each answer. Where a function has several respondents nobody is named, and fewer than three ratings of a statement are one row with their mean.',
  sheet: 'Answers',
  columns: [
    key(detail(text('challenge', 'Id of the challenge.', ({ challenge }) => challenge.id))),
    text('title', 'Name of the challenge.', ({ challenge }) => challenge.title),
    key(
      detail(text('indicator', 'Id of the statement; empty when the challenge was rated as a whole.', (row) => row.indicator?.id ?? null)),
    ),
    text('statement', 'What was rated.', ({ indicator, challenge }) => indicator?.statement ?? challenge.title),
    key(detail(text('function', 'Id of the function.', (row) => row.function))),
    text('lead', 'Title of its leader.', (row, { who }) => who(row.function)),
    key(detail(integer('answer', 'Number among the rows of the same function and statement, from 1.', (row) => row.number))),
    text('respondent', 'Who answered; empty when not given, or when the function has several respondents.', (row) =>
      ofOne(row, ({ respondent }) => respondent),
    ),
    integer('answers', 'Answers in this row.', (row) => row.answers.length),
    code('state', ['Whether it was rated.', states], stateOf),
    scaled(level('level', 'Level given; empty unless rated.', levelOf), levelScale),
    text('level_name', 'Name of that level, when it is a whole one.', (row, { result }) => {
      const given = levelOf(row);
      return given === null ? null : (result.scorecard.levels[given - 1] ?? null);
    }),
    code('evidence_kind', ['What backs it; empty when nothing was given or it may not be told.', enGb.overview.agenda.kinds], (row) =>
      ofOne(row, ({ evidence }) => evidence?.kind ?? null),
    ),
    text('evidence_note', 'Which document, number or sight.', (row) => ofOne(row, ({ evidence }) => evidence?.note ?? null)),
    text('not_applicable_because', 'Why it does not apply, if given.', (row) => ofOne(row, ({ notApplicable }) => notApplicable)),
    detail(text('file', 'File the answer is in.', (row) => ofOne(row, ({ place }) => place?.file ?? null))),
    detail(integer('line', 'Its line there.', (row) => ofOne(row, ({ place }) => place?.line ?? null))),
  ],
  rows: answerRows,
});
