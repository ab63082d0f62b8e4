import type { ChallengeResult, Priorities } from '../../model/result.ts';
import { defaultWeights, weightNames } from '../../scoring/settings.ts';
import { calculator, noNumber, percentage } from '../numbers.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { explainPriorityWords as say } from '../words/en-gb-explain-priority.ts';
import { calculation, cell, table, text } from './blocks.ts';
import { priorityExpression } from './challenge-priority.ts';
import { type Explained, where } from './explained.ts';
import type { Explanation, ExplanationSection } from './explanation.ts';
import { product, quotient, sum, term } from './expression.ts';

/** How the order of all challenges came about, and what would change it. */
export function explainPriority(explained: Explained): Explanation {
  const { result, path } = explained;
  const byId = new Map(result.challenges.map((challenge) => [challenge.id, challenge]));
  const order = result.priorities.order.flatMap((id) => byId.get(id) ?? []);
  const first = result.priorities.topThree.map((id) => byId.get(id)?.title ?? id);
  return {
    subject: 'priority',
    id: null,
    title: say.title,
    message: say.message(first),
    file: path,
    asOf: result.asOf,
    sections: [
      formulaSection(explained),
      orderSection(explained, order),
      eachSection(explained, order),
      latticeSection(result.priorities, order),
      tippingSection(result.priorities),
      leversSection(result.priorities, byId),
    ],
  };
}

function formulaSection({ alignment, result, locate }: Explained): ExplanationSection {
  const given = weightNames.map((name) => ({ name, weight: alignment.weights?.[name] ?? defaultWeights[name] }));
  // Weights that are all 0 order nothing, so the defaults stand in for them.
  const used = given.every(({ weight }) => weight === 0) ? weightNames.map((name) => ({ name, weight: defaultWeights[name] })) : given;
  const rows = used.map(({ name, weight }) => [
    words.weights[name],
    calculator(weight),
    calculator(result.method.weights[name]),
    alignment.weights?.[name] === undefined ? say.byDefault : where(locate(['weights', name])),
  ]);
  const all = sum(...used.map(({ name, weight }) => term(`weight of the ${words.weights[name]}`, weight)));
  const shares = used.map(({ name, weight }) =>
    calculation(
      { id: `weight-${name}`, title: say.weightShare.title(words.weights[name]), formula: say.weightShare.formula },
      quotient(term(`weight of the ${words.weights[name]}`, weight), all),
      result.method.weights[name],
    ),
  );
  const importance = result.priorities.importanceUsed ? [] : [text(say.withoutImportance)];
  return {
    id: 'formula',
    title: say.sections.formula,
    blocks: [text(say.formula), ...importance, table(say.weightsCaption, say.weightsColumns, rows), ...shares],
  };
}

function orderSection({ result: { method } }: Explained, order: readonly ChallengeResult[]): ExplanationSection {
  const rows = order.map(({ title, importance, priority: { rank, value, parts, label } }) => [
    cell(rank),
    title,
    cell(value),
    cell(importance),
    ...weightNames.map((name) => cell(parts[name])),
    label === null ? noNumber : words.labels[label],
  ]);
  const { actNow = 0, plan = 0 } = method.thresholds;
  return {
    id: 'order',
    title: say.sections.order,
    blocks: [
      table(say.orderCaption, say.orderColumns, rows),
      text(say.gaps),
      text(say.labels(calculator(actNow), calculator(plan))),
      text(say.ties),
    ],
  };
}

function eachSection({ result }: Explained, order: readonly ChallengeResult[]): ExplanationSection {
  const blocks = order.flatMap((challenge) => {
    const expression = priorityExpression(result, challenge);
    const { value } = challenge.priority;
    const label = { id: `priority-${challenge.id}`, title: say.priorityOf(challenge.title), formula: null };
    return expression === null || value === null ? [] : [calculation(label, expression, value)];
  });
  return { id: 'each', title: say.sections.each, blocks };
}

function latticeSection({ mixes }: Priorities, order: readonly ChallengeResult[]): ExplanationSection {
  const rows = order.flatMap(({ title, priority: { rankRange, topOneShare, topThreeShare, firmness } }) =>
    rankRange === null || firmness === null
      ? []
      : [
          [
            title,
            String(rankRange.best),
            String(rankRange.worst),
            percentage(topOneShare),
            percentage(topThreeShare),
            words.firmness[firmness],
          ],
        ],
  );
  const ways = quotient(
    product(term('gaps', 19), term('gaps left', 18), term('gaps left', 17)),
    product(term('borders', 3), term('borders left', 2), term('borders left', 1)),
  );
  return {
    id: 'lattice',
    title: say.sections.lattice,
    blocks: [
      text(say.lattice(mixes)),
      calculation(say.latticeCount, ways, mixes),
      table(say.rangesCaption, say.rangesColumns, rows),
      text(say.firmness),
    ],
  };
}

function tippingSection({ tippingPoints }: Priorities): ExplanationSection {
  const share = (value: number | null): string => (value === null ? say.noChange : calculator(value));
  const rows = tippingPoints.map(({ weight, now, below, above }) => [words.weights[weight], calculator(now), share(below), share(above)]);
  return { id: 'tipping', title: say.sections.tipping, blocks: [text(say.tipping), table(say.tippingCaption, say.tippingColumns, rows)] };
}

const mostLevers = 12;

function leversSection({ levers }: Priorities, byId: ReadonlyMap<string, ChallengeResult>): ExplanationSection {
  const shown = levers.slice(0, mostLevers);
  const rows = shown.map(({ challenge, part, effect }) => {
    const { title = challenge, priority } = byId.get(challenge) ?? {};
    const now = priority?.value ?? 0;
    return [title, words.weights[part], calculator(now), calculator(now + effect), calculator(effect)];
  });
  return {
    id: 'levers',
    title: say.sections.levers,
    blocks: [text(say.levers), table(say.leversCaption(shown.length, levers.length), say.leversColumns, rows), text(explainWords.digits)],
  };
}
