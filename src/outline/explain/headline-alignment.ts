import type { ChallengeResult, Result } from '../../model/result.ts';
import { highLevel } from '../../scoring/evidence.ts';
import { largestSumCloserThanChance } from '../../scoring/statistics/exact-null.ts';
import { calculator } from '../numbers.ts';
import { reasonText, reasonWords } from '../reason-text.ts';
import { leadOf, enGb as words } from '../words/en-gb.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { calculation, cell, list, table, text, unknown } from './blocks.ts';
import type { Explained } from './explained.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, type Expression, largest, mean, product, quotient, term } from './expression.ts';

const say = explainWords.headline;

/** 100 × (1 − distance ÷ chance distance), not below 0. */
export const alignmentExpression = (distance: number, chanceDistance: number): Expression =>
  largest(
    term('floor', 0),
    product(
      term('hundred', 100),
      difference(term('one', 1), quotient(term('mean distance', distance), term('chance distance', chanceDistance))),
    ),
  );

/** (c² − 1) ÷ 3c. */
export function chanceDistanceBlock({ method, scorecard }: Result): ExplanationBlock {
  const levels = term('number of levels', scorecard.levels.length);
  const expression = quotient(difference(product(levels, levels), term('one', 1)), product(term('three', 3), levels));
  return calculation(say.chanceDistance, expression, method.chanceDistance);
}

/** How the alignment of the pair came about, or why it is not known. */
export function alignmentSection(explained: Explained): ExplanationSection {
  const { result } = explained;
  const { alignment } = result.headline;
  const paired = result.challenges.filter((challenge) => challenge.alignment.gapLevels !== null);
  const distances = paired.map(({ id, alignment: { gapLevels } }) => term(`distance in ${id}`, gapLevels as number));
  const known: readonly ExplanationBlock[] =
    alignment.value === null || alignment.gapLevels === null
      ? [
          unknown(say.alignment, reasonText(result, alignment.reason)),
          text(say.tooFew(alignment.pairedChallenges, result.challenges.length)),
        ]
      : [
          calculation(say.meanDistance, mean(distances), alignment.gapLevels),
          chanceDistanceBlock(result),
          calculation(say.alignment, alignmentExpression(alignment.gapLevels, result.method.chanceDistance), alignment.value),
          text(bandSentence(result)),
          ...intervalBlocks(result, paired),
          text(chanceSentence(result, paired)),
        ];
  return {
    id: 'alignment',
    title: say.sections.alignment,
    blocks: [...pairBlocks(result), ...known, ...confidenceBlocks(result)],
  };
}

function pairBlocks(result: Result): readonly ExplanationBlock[] {
  if (result.pair === null) return [];
  const [first, second] = result.pair.map((id) => `${leadOf(result, id)} (${id})`);
  const rows = result.challenges.map((challenge) => {
    const { number, title, alignment } = challenge;
    const why = (): string => explainWords.notCounted(reasonText(result, alignment.reason, [challenge]));
    const basis = alignment.basis === null ? why() : say.basis[alignment.basis];
    return [String(number), title, cell(alignment.gapLevels), String(alignment.pairedIndicators), basis];
  });
  return [text(say.pair(first as string, second as string)), table(say.distanceCaption, say.distanceColumns, rows)];
}

function bandSentence({ headline, method }: Result): string {
  const { band, gapLevels } = headline.alignment;
  const { aligned, partly } = method.thresholds;
  const limits = [aligned as number, partly as number, method.chanceDistance].map(calculator) as [string, string, string];
  return say.band(words.bands[band ?? 'apart'], cell(gapLevels), ...limits);
}

/** Statements that enter the interval and the test against chance. */
const statements = (paired: readonly ChallengeResult[]): readonly number[] =>
  paired
    .filter(({ alignment }) => alignment.basis === 'indicators')
    .flatMap(({ indicators }) => indicators.flatMap(({ gapLevels }) => gapLevels ?? []));

function intervalBlocks({ headline, method }: Result, paired: readonly ChallengeResult[]): readonly ExplanationBlock[] {
  const { interval, intervalReason } = headline.alignment;
  if (interval === null) return [text(say.noInterval(reasonWords(intervalReason)))];
  const { resamples, seed } = method.interval;
  return [
    text(say.interval(calculator(interval.low), calculator(interval.high))),
    ...list(say.intervalSteps(String(resamples), seed, statements(paired).length)),
  ];
}

function chanceSentence({ headline, scorecard }: Result, paired: readonly ChallengeResult[]): string {
  const distances = statements(paired);
  const limit = largestSumCloserThanChance(distances.length, scorecard.levels.length);
  const total = distances.reduce((all, one) => all + one, 0);
  const closer = headline.alignment.closerThanChance === true;
  return say.chance(calculator(total), distances.length, limit === null ? null : String(limit), closer);
}

function confidenceBlocks({ headline, functions, challenges, method, scorecard }: Result): readonly ExplanationBlock[] {
  const asked = functions.filter(({ respondents }) => respondents > 0);
  const shares = asked.map(({ id, answered }) => term(`share answered by ${id}`, answered));
  const share = asked.reduce((all, { answered }) => all + answered, 0) / asked.length;
  const answers = challenges.flatMap(({ indicators, oneNumberAnswers }) => [
    ...indicators.flatMap((one) => one.answers),
    ...oneNumberAnswers,
  ]);
  const high = answers.filter(({ level }) => level !== null && level >= highLevel(scorecard.levels.length));
  const backed = high.filter(({ evidence }) => evidence?.kind === 'document' || evidence?.kind === 'data').length;
  const { mediumConfidence = 0, highConfidence = 0 } = method.thresholds;
  return [
    ...(asked.length === 0 ? [] : [calculation(say.answeredShare, mean(shares), share)]),
    text(say.backed(backed, high.length)),
    text(say.confidence(headline.alignment.confidence, calculator(mediumConfidence), calculator(highConfidence))),
  ];
}
