import type { ChallengeResult, Result, WeightName } from '../../model/result.ts';
import { weightNames } from '../../scoring/settings.ts';
import { calculator, percentage } from '../numbers.ts';
import { reasonText } from '../reason-text.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { calculation, text, unknown } from './blocks.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';
import { difference, type Expression, largest, product, quotient, smallest, sum, term } from './expression.ts';

/** 100 × importance ÷ 5 × (Σ weight × gap) ÷ (Σ weight); null when the challenge has no priority. */
export function priorityExpression({ method, priorities }: Result, { importance, priority }: ChallengeResult): Expression | null {
  if (priority.value === null || (priorities.importanceUsed && importance === null)) return null;
  const known = weightNames.flatMap((name) => {
    const size = priority.parts[name];
    return size === null
      ? []
      : [{ weight: term(`weight of the ${words.weights[name]}`, method.weights[name]), gap: term(words.weights[name], size) }];
  });
  const factor = priorities.importanceUsed ? [quotient(term('importance', importance as number), term('highest importance', 5))] : [];
  const mixed = quotient(sum(...known.map(({ weight, gap }) => product(weight, gap))), sum(...known.map(({ weight }) => weight)));
  return product(term('hundred', 100), ...factor, mixed);
}

/** The four gaps, their weights, the formula, the rank and how firm it is. */
export function prioritySection(result: Result, challenge: ChallengeResult): ExplanationSection {
  const { priorities, method } = result;
  const expression = priorityExpression(result, challenge);
  const { value, reason, action } = challenge.priority;
  const label = { ...say.priority, formula: priorities.importanceUsed ? say.priority.formula : say.priority.withoutImportance };
  const weights = weightNames.map((name) => `${words.weights[name]} ${calculator(method.weights[name])}`);
  return {
    id: 'priority',
    title: say.sections.priority,
    blocks: [
      ...weightNames.flatMap((name) => partBlocks(result, challenge, name)),
      text(say.weights(weights)),
      ...(expression === null || value === null
        ? [unknown(label, reasonText(result, reason, [challenge]))]
        : [calculation(label, expression, value), ...rankBlocks(result, challenge)]),
      ...(action === null ? [] : [text(say.nextStep(action))]),
    ],
  };
}

function partBlocks(result: Result, challenge: ChallengeResult, name: WeightName): readonly ExplanationBlock[] {
  const size = challenge.priority.parts[name];
  const expression = partExpression(result, challenge, name);
  if (size !== null && expression !== null) return [calculation(say.parts[name], expression, size)];
  const reasons = {
    maturity: challenge.maturity.reason,
    perception: challenge.alignment.reason,
    coverage: null,
    attainment: challenge.attainment.reason,
  };
  return [unknown(say.parts[name], reasonText(result, reasons[name], [challenge])), text(say.partDropped(words.weights[name]))];
}

function partExpression({ method }: Result, challenge: ChallengeResult, name: WeightName): Expression | null {
  const { maturity, target, alignment, coverage, attainment } = challenge;
  const one = term('one', 1);
  const missing = (what: string, percent: number) => difference(one, quotient(term(what, percent), term('hundred', 100)));
  if (name === 'coverage') return missing('coverage', coverage.value);
  if (name === 'attainment') return attainment.value === null ? null : missing('KPI attainment', attainment.value);
  if (name === 'perception') {
    if (alignment.gapLevels === null) return null;
    return smallest(one, quotient(term('distance', alignment.gapLevels), term('chance distance', method.chanceDistance)));
  }
  if (maturity.level === null) return null;
  // A target at the lowest level leaves no gap to measure.
  if (target <= 1) return term('no gap', 0);
  const goal = term('target', target);
  return largest(term('floor', 0), quotient(difference(goal, term('level', maturity.level)), difference(goal, one)));
}

function rankBlocks({ challenges, method, priorities }: Result, { priority }: ChallengeResult): readonly ExplanationBlock[] {
  const { rank, label, rankRange, topOneShare, topThreeShare, firmness } = priority;
  if (rank === null || label === null || rankRange === null || firmness === null) return [];
  const ranked = challenges.filter((challenge) => challenge.priority.rank !== null).length;
  const { actNow = 0, plan = 0 } = method.thresholds;
  return [
    text(say.label(words.labels[label], calculator(actNow), calculator(plan))),
    text(say.rank(String(rank), ranked, rank - 1)),
    text(say.range(rankRange.best, rankRange.worst, priorities.mixes)),
    text(say.topShares(percentage(topOneShare), percentage(topThreeShare), words.firmness[firmness])),
  ];
}
