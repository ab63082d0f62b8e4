import type { AnswerResult } from '../model/result.ts';
import type { Dimension, Indicator } from '../model/scorecard.ts';
import type { LocatedAssessment, ScoringInput } from '../model/scoring-input.ts';
import { own } from '../source/own.ts';
import { longForm, readOneNumber, readRating, type Said } from './read-answer.ts';
import { answerCount, type LevelCounts } from './statistics/level-counts.ts';

/** What the respondents of one function said about one indicator. */
export interface FunctionAnswers {
  /** Respondents per level, lowest level first. */
  readonly counts: LevelCounts;
  readonly dontKnow: number;
  readonly notApplicable: number;
}

/** One answer, who gave it and where it stands in their assessment. */
export interface Given {
  readonly said: Said;
  readonly by: Respondent;
  readonly path: readonly string[];
}

/** One indicator with its answers, as given and per function (in file order of the functions). */
export interface IndicatorSheet {
  readonly indicator: Indicator;
  /** Where the answers to it stand in an assessment. */
  readonly path: readonly string[];
  readonly given: readonly Given[];
  readonly byFunction: readonly FunctionAnswers[];
}

/** Whom one respondent names as the owner of one challenge. */
export interface OwnerVoice {
  /** Index of the function in file order. */
  readonly function: number;
  readonly respondent: string | null;
  readonly owner: string | null;
}

/** What one respondent said about one challenge. */
export interface Voice extends OwnerVoice {
  /** The one-number answer; null without one. */
  readonly level: number | null;
  /** Levels given to indicators. */
  readonly ratings: readonly number[];
  /** Indicators marked not applicable. */
  readonly notApplicable: number;
  readonly importance: number | null;
}

/** Everything said about one challenge. */
export interface ChallengeSheet {
  readonly number: number;
  readonly dimension: Dimension;
  readonly indicators: readonly IndicatorSheet[];
  readonly oneNumbers: readonly Given[];
  readonly voices: readonly Voice[];
}

/** A respondent with the place of their function and their own among the assessments. */
export interface Respondent extends LocatedAssessment {
  readonly function: number;
  readonly index: number;
}

/** The respondents of functions that exist, in order. */
export function respondentsOf(input: ScoringInput): readonly Respondent[] {
  const places = new Map(Object.keys(input.alignment.functions).map((id, index) => [id, index]));
  return input.assessments.flatMap(({ assessment, locate }, index): Respondent[] => {
    const place = places.get(assessment.function);
    return place === undefined ? [] : [{ assessment, locate, function: place, index }];
  });
}

/** Whom each respondent names as the owner of a challenge, in order; those who answered nothing about it are left out. */
export const ownerVoices = (respondents: readonly Respondent[], challenge: string): OwnerVoice[] =>
  respondents.flatMap(({ assessment, function: place }) => {
    const answer = own(assessment.answers, challenge);
    if (answer === undefined) return [];
    return [{ function: place, respondent: assessment.respondent ?? null, owner: longForm(answer).owner ?? null }];
  });

/** Sorts the answers by challenge, indicator and function. Answers of functions, or to statements, that do not exist are left out. */
export function readAnswers(input: ScoringInput): readonly ChallengeSheet[] {
  const respondents = respondentsOf(input);
  const shape = { functions: Object.keys(input.alignment.functions).length, levels: input.scorecard.scale.levels.length };
  return input.scorecard.dimensions.map((dimension, index) => {
    return readChallenge({ dimension, number: index + 1, respondents, ...shape });
  });
}

interface ChallengeTask {
  readonly dimension: Dimension;
  readonly number: number;
  readonly respondents: readonly Respondent[];
  readonly functions: number;
  readonly levels: number;
}

function readChallenge(task: ChallengeTask): ChallengeSheet {
  const { dimension, number } = task;
  const sheets = dimension.indicators.map((indicator) => emptySheet(indicator, ['answers', dimension.id, 'ratings', indicator.id], task));
  const oneNumbers: Given[] = [];
  const voices: Voice[] = [];
  for (const respondent of task.respondents) {
    const answer = own(respondent.assessment.answers, dimension.id);
    if (answer === undefined) continue;
    const whole = readOneNumber(answer);
    const wholeFits = whole !== null && isOnScale(whole.said, task.levels);
    if (wholeFits) oneNumbers.push({ said: whole.said, by: respondent, path: ['answers', dimension.id, ...whole.path] });
    const { importance = null, owner = null } = longForm(answer);
    const { ratings, notApplicable } = rateIndicators(respondent, sheets, task);
    voices.push({
      function: respondent.function,
      respondent: respondent.assessment.respondent ?? null,
      level: wholeFits ? whole.said.level : null,
      ratings,
      notApplicable,
      importance,
      owner,
    });
  }
  return { number, dimension, indicators: sheets, oneNumbers, voices };
}

interface OpenSheet extends IndicatorSheet {
  readonly given: Given[];
  readonly byFunction: readonly { counts: number[]; dontKnow: number; notApplicable: number }[];
}

function emptySheet(indicator: Indicator, path: readonly string[], task: ChallengeTask): OpenSheet {
  const byFunction = Array.from({ length: task.functions }, () => ({
    counts: new Array<number>(task.levels).fill(0),
    dontKnow: 0,
    notApplicable: 0,
  }));
  return { indicator, path, given: [], byFunction };
}

/** Files the ratings of one respondent under their indicators. */
function rateIndicators(
  respondent: Respondent,
  sheets: readonly OpenSheet[],
  task: ChallengeTask,
): Pick<Voice, 'ratings' | 'notApplicable'> {
  const id = task.dimension.id;
  const given = longForm(own(respondent.assessment.answers, id) ?? {}).ratings;
  const ratings: number[] = [];
  let notApplicable = 0;
  for (const sheet of sheets) {
    const rating = own(given, sheet.indicator.id);
    const tally = sheet.byFunction[respondent.function];
    if (rating === undefined || tally === undefined) continue;
    const said = readRating(rating);
    if (!isOnScale(said, task.levels)) continue;
    sheet.given.push({ said, by: respondent, path: sheet.path });
    if (said.level !== null) {
      tally.counts[said.level - 1] = (tally.counts[said.level - 1] ?? 0) + 1;
      ratings.push(said.level);
    } else if (said.state === 'dont_know') tally.dontKnow += 1;
    else {
      tally.notApplicable += 1;
      notApplicable += 1;
    }
  }
  return { ratings, notApplicable };
}

const isOnScale = (said: Said, levels: number): boolean => said.level === null || (said.level >= 1 && said.level <= levels);

/** Answers as the result shows them. Their places are looked up here, for only some readers want them. */
export const answerResults = (given: readonly Given[]): AnswerResult[] =>
  given.map(({ said, by: { assessment, index, locate }, path }) => ({
    function: assessment.function,
    respondent: assessment.respondent ?? null,
    assessment: index,
    ...said,
    place: locate(path),
  }));

/** true when the function gave at least one level to this indicator. */
export const isRatedBy = (sheet: IndicatorSheet, functionIndex: number): boolean => answerCount(countsOf(sheet, functionIndex)) > 0;

/** Respondents per level of one function. */
export const countsOf = (sheet: IndicatorSheet, functionIndex: number): LevelCounts => sheet.byFunction[functionIndex]?.counts ?? [];
