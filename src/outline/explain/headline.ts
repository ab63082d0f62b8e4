import type { Result } from '../../model/result.ts';
import { calculator, noNumber } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { calculation, cell, list, table, text, unknown } from './blocks.ts';
import type { Explained } from './explained.ts';
import type { Explanation, ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, mean, product, quotient, sum, term } from './expression.ts';
import { alignmentSection } from './headline-alignment.ts';

const say = explainWords.headline;

/** How the four headline numbers came about. */
export function explainHeadline(explained: Explained): Explanation {
  const { result, path } = explained;
  const { alignment, maturity, coverage, attainment } = result.headline;
  const shown = [alignment.value, maturity.value, coverage.value, attainment.value].map((value) =>
    value === null ? noNumber : calculator(value),
  ) as [string, string, string, string];
  return {
    subject: 'headline',
    id: null,
    title: say.title(result.organization, result.period),
    message: say.message(...shown),
    file: path,
    asOf: result.asOf,
    sections: [
      alignmentSection(explained),
      maturitySection(explained),
      coverageSection(result),
      attainmentSection(result),
      moreSection(explained),
    ],
  };
}

/** 100 × (level − 1) ÷ (number of levels − 1). */
export const levelExpression = (level: number, levels: number) =>
  quotient(
    product(term('hundred', 100), difference(term('level', level), term('one', 1))),
    difference(term('number of levels', levels), term('one', 1)),
  );

function maturitySection({ result, scorecard }: Explained): ExplanationSection {
  const { maturity } = result.headline;
  const weightOf = (number: number): number => scorecard.dimensions[number - 1]?.weight ?? 1;
  const scored = result.challenges.flatMap(({ id, number, maturity: { level } }) =>
    level === null ? [] : [{ level: term(`level of ${id}`, level), weight: term(`weight of ${id}`, weightOf(number)) }],
  );
  const weighted =
    result.challenges.some(({ number }) => weightOf(number) !== 1) && scored.some(({ weight }) => 'value' in weight && weight.value > 0);
  const titles = say.challengeColumns;
  const columns = [titles.number, titles.challenge, titles.level, ...(weighted ? [titles.weight] : [])];
  const rows = result.challenges.map(({ number, title, maturity: { level, reason } }) => [
    String(number),
    level === null ? `${title} (${explainWords.notCounted(reasonWords(reason))})` : title,
    cell(level),
    ...(weighted ? [calculator(weightOf(number))] : []),
  ]);
  const weightedMean = quotient(
    sum(...scored.map(({ level, weight }) => product(weight, level))),
    sum(...scored.map(({ weight }) => weight)),
  );
  const known: readonly ExplanationBlock[] =
    maturity.level === null || maturity.value === null
      ? [unknown(say.maturity, reasonWords(maturity.reason))]
      : [
          calculation(
            weighted ? say.weightedLevel : say.meanLevel,
            weighted ? weightedMean : mean(scored.map(({ level }) => level)),
            maturity.level,
          ),
          calculation(say.maturity, levelExpression(maturity.level, result.scorecard.levels.length), maturity.value),
        ];
  const weakest = result.challenges.find(({ id }) => id === maturity.weakest)?.title ?? noNumber;
  const range =
    maturity.range === null ? [] : [text(say.maturityRange(calculator(maturity.range.low), calculator(maturity.range.high), weakest))];
  return { id: 'maturity', title: say.sections.maturity, blocks: [table(say.maturityCaption, columns, rows), ...known, ...range] };
}

const yesNo = (holds: boolean): string => (holds ? explainWords.yes : explainWords.no);

function coverageSection({ challenges, headline }: Result): ExplanationSection {
  const rows = challenges.map(({ number, title, coverage: { goal, shared, measured, live, value } }) => [
    String(number),
    title,
    ...[goal, shared, measured, live].map(yesNo),
    calculator(value),
  ]);
  const points = challenges.map(({ id, coverage }) => term(`points of ${id}`, coverage.value));
  return {
    id: 'coverage',
    title: say.sections.coverage,
    blocks: [table(say.coverageCaption, say.coverageColumns, rows), calculation(say.coverage, mean(points), headline.coverage.value)],
  };
}

function attainmentSection({ challenges, headline }: Result): ExplanationSection {
  const titles = say.challengeColumns;
  const rows = challenges.map(({ number, title, attainment: { value, reason } }) => [
    String(number),
    value === null ? `${title} (${explainWords.notCounted(reasonWords(reason))})` : title,
    cell(value),
  ]);
  const known = challenges.flatMap(({ id, attainment: { value } }) => (value === null ? [] : [term(`attainment of ${id}`, value)]));
  const { value, reason } = headline.attainment;
  return {
    id: 'attainment',
    title: say.sections.attainment,
    blocks: [
      table(say.attainmentCaption, [titles.number, titles.challenge, titles.attainment], rows),
      value === null ? unknown(say.attainment, reasonWords(reason)) : calculation(say.attainment, mean(known), value),
    ],
  };
}

function moreSection({ path, result }: Explained): ExplanationSection {
  const [first = ''] = result.priorities.order;
  const leftOut = result.unchecked.length === 0 ? [] : [text(say.leftOut(result.unchecked.length))];
  return {
    id: 'more',
    title: say.moreTitle,
    blocks: [
      ...leftOut,
      text(say.inputs(result.inputs.map((input) => input.path))),
      ...list(say.more(path, first, result.kpis[0]?.id ?? null)),
      text(explainWords.digits),
    ],
  };
}
