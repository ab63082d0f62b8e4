import type { ChallengeResult } from '../../model/result.ts';
import { own } from '../../source/own.ts';
import { calculator } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { applicable, levelsOf, needed, respondentLevels } from './answers-of.ts';
import { calculation, text, unknown } from './blocks.ts';
import { dimensionOf, type Explained, where } from './explained.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, largest, mean, term } from './expression.ts';
import { levelExpression } from './headline.ts';

/** The level of each function and of the challenge, and how far it is from its target. */
export function maturitySection(explained: Explained, challenge: ChallengeResult): ExplanationSection {
  const { maturity, target, targetGap } = challenge;
  const counted = maturity.byFunction.flatMap(({ function: id, level }) => (level === null ? [] : [term(`level of ${id}`, level)]));
  const known: readonly ExplanationBlock[] =
    maturity.level === null || maturity.value === null || targetGap === null
      ? [unknown(say.maturity, reasonWords(maturity.reason))]
      : [
          calculation(say.maturity, mean(counted), maturity.level),
          calculation(say.maturityValue, levelExpression(maturity.level, explained.result.scorecard.levels.length), maturity.value),
          calculation(
            say.targetGap,
            largest(term('floor', 0), difference(term('target', target), term('level', maturity.level))),
            targetGap,
          ),
        ];
  return {
    id: 'maturity',
    title: say.sections.maturity,
    blocks: [...maturity.byFunction.map((one) => functionBlock(challenge, one)), ...known, text(targetSentence(explained, challenge))],
  };
}

type FunctionEntry = ChallengeResult['maturity']['byFunction'][number];

function functionBlock(challenge: ChallengeResult, { function: id, level, answered, basis, reason }: FunctionEntry): ExplanationBlock {
  const label = { id: `level-${id}`, title: say.functionLevel.title(id) };
  if (level === null || basis === null) {
    const why = reason === 'not_rated' ? say.functionLevel.silent : say.functionLevel.tooFew(answered, needed(applicable(challenge, id)));
    return unknown(label, why);
  }
  const statements = challenge.indicators.map((indicator) => levelsOf(indicator, id)).filter((levels) => levels.length > 0);
  const terms = basis === 'challenge' ? respondentLevels(challenge, id) : statements.map(mean);
  return calculation({ ...label, formula: say.functionLevel[basis] }, mean(terms), level);
}

function targetSentence(explained: Explained, challenge: ChallengeResult): string {
  const { alignment, locate } = explained;
  const level = calculator(challenge.target);
  const from = say.targetFrom;
  if (own(alignment.targets, challenge.id) !== undefined) return from.own(level, where(locate(['targets', challenge.id])));
  if (own(alignment.targets, 'default') !== undefined) return from.default(level, where(locate(['targets', 'default'])));
  return dimensionOf(explained, challenge)?.target === undefined ? from.method(level) : from.scorecard(level);
}
