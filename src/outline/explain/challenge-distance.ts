import type { ChallengeResult, IndicatorResult, Result } from '../../model/result.ts';
import { calculator } from '../numbers.ts';
import { reasonText } from '../reason-text.ts';
import { leadOf, enGb as words } from '../words/en-gb.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { levelsOf } from './answers-of.ts';
import { calculation, text, unknown } from './blocks.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, distance, type Expression, evaluate, mean, product, quotient, sum, term } from './expression.ts';
import { alignmentExpression, chanceDistanceBlock } from './headline-alignment.ts';

/** How far apart the pair is on each statement and on the challenge, in which direction, and what is left of it without the leniency. */
export function distanceSection(result: Result, challenge: ChallengeResult): ExplanationSection {
  return { id: 'distance', title: say.sections.distance, blocks: distanceBlocks(result, challenge) };
}

function distanceBlocks(result: Result, challenge: ChallengeResult): readonly ExplanationBlock[] {
  const { alignment } = challenge;
  const { pair } = result;
  const label = { ...say.distance, formula: say.distance.formula[alignment.basis ?? 'indicators'] };
  if (pair === null || alignment.gapLevels === null) return [unknown(label, reasonText(result, alignment.reason, [challenge]))];
  const statements = challenge.indicators.flatMap((indicator) => statementBlock(indicator, pair));
  const { gapLevels, value, band } = alignment;
  return [
    ...(alignment.basis === 'indicators' ? statements : []),
    calculation(label, distanceExpression(challenge, pair), gapLevels),
    ...signedBlocks(result, challenge, pair),
    chanceDistanceBlock(result),
    calculation(say.alignment, alignmentExpression(gapLevels, result.method.chanceDistance), value as number),
    text(say.band(words.bands[band ?? 'apart'])),
    ...alignment.within.map((split) => text(say.within(split.function, calculator(split.gapLevels)))),
    ...(alignment.allFunctions === null ? [] : [text(say.allFunctions(calculator(alignment.allFunctions)))]),
  ];
}

type Pair = NonNullable<Result['pair']>;

function statementBlock(indicator: IndicatorResult, [first, second]: Pair): readonly ExplanationBlock[] {
  if (indicator.gapLevels === null) return [];
  const others = levelsOf(indicator, second);
  const distances = levelsOf(indicator, first).flatMap((one) => others.map((other) => distance(one, other)));
  const label = {
    id: `distance-${indicator.id}`,
    title: say.statementDistance.title(indicator.id),
    formula: say.statementDistance.formula,
  };
  // Many respondents on both sides: the distances themselves become the terms, which are then counted by size.
  const terms = distances.length > 12 ? distances.map((one) => term('distance', evaluate(one))) : distances;
  return [calculation(label, mean(terms), indicator.gapLevels)];
}

const levelIn = ({ maturity }: ChallengeResult, functionId: string): Expression =>
  term(`level of ${functionId}`, maturity.byFunction.find((one) => one.function === functionId)?.level ?? 0);

const paired = ({ indicators }: ChallengeResult, read: (indicator: IndicatorResult) => number | null): readonly Expression[] =>
  indicators.flatMap((indicator) => {
    const value = read(indicator);
    return value === null ? [] : [term(indicator.id, value)];
  });

function distanceExpression(challenge: ChallengeResult, [first, second]: Pair): Expression {
  if (challenge.alignment.basis === 'challenge') return distance(levelIn(challenge, first), levelIn(challenge, second));
  return mean(paired(challenge, ({ gapLevels }) => gapLevels));
}

function signedBlocks(result: Result, challenge: ChallengeResult, [first, second]: Pair): readonly ExplanationBlock[] {
  const { signedLevels, adjustedLevels, basis } = challenge.alignment;
  const { leniency } = result.agreement;
  if (signedLevels === null || adjustedLevels === null || leniency === null) return [];
  const expression =
    basis === 'challenge'
      ? difference(levelIn(challenge, first), levelIn(challenge, second))
      : mean(paired(challenge, (indicator) => indicator.signedLevels));
  return [
    calculation(say.signed(leadOf(result, first), leadOf(result, second)), expression, signedLevels),
    calculation(say.leniency, leniencyExpression(result), leniency),
    calculation(say.adjusted, difference(term('direction', signedLevels), term('general leniency', leniency)), adjustedLevels),
  ];
}

/** A challenge compared as a whole counts as one statement. */
function leniencyExpression({ challenges }: Result): Expression {
  const known = challenges.flatMap(({ id, alignment: { signedLevels, basis, pairedIndicators } }) =>
    signedLevels === null ? [] : [{ id, signed: signedLevels, count: basis === 'challenge' ? 1 : pairedIndicators }],
  );
  const parts = known.map(({ id, signed, count }) => product(term(`direction in ${id}`, signed), term(`statements of ${id}`, count)));
  const all = known.reduce((total, { count }) => total + count, 0);
  return quotient(sum(...parts), term('statements of all challenges', all));
}
