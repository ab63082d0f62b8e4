import type { Result } from '../../../src/model/result.ts';

const answersOf = ({ challenges }: Result) =>
  challenges.flatMap(({ indicators, oneNumberAnswers }) => [...indicators.flatMap(({ answers }) => answers), ...oneNumberAnswers]);

/** Names of people and of the organisation, with the parts of the names of people. */
export function namesOf(result: Result): readonly string[] {
  const people = [...result.functions.map(({ name }) => name), ...answersOf(result).map(({ respondent }) => respondent)].flatMap(
    (name) => name ?? [],
  );
  return [...new Set([result.organization, ...people, ...people.flatMap((name) => name.split(' '))])].filter((name) => name.length > 2);
}

/** What people wrote in their own words. */
export function freeTextOf(result: Result): readonly string[] {
  const answers = answersOf(result).flatMap(({ evidence, notApplicable }) => [evidence?.note ?? '', notApplicable ?? '']);
  const meanings = result.glossary.flatMap(({ meanings: own, agreed }) => [...own.map(({ meaning }) => meaning), agreed ?? '']);
  const kpis = result.kpis.flatMap(({ definition, source, readings }) => [
    definition ?? '',
    source ?? '',
    ...readings.map(({ note }) => note ?? ''),
  ]);
  return [...answers, ...meanings, ...kpis].filter((text) => text !== '');
}
