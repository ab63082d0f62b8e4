import type { Table } from '../block.ts';
import { bullets, left, minor, muted, paragraph, right, table, when } from '../make-block.ts';
import { noNumber, percentage, points, signed } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.method.priorities;
const longestLevers = 8;

function orderTable({ ranked, priority: print }: SectionContext): Table {
  const { columns } = words;
  return table(
    words.caption,
    [
      right(columns.rank),
      left(columns.challenge),
      right(columns.priority),
      minor(left(columns.label)),
      minor(right(columns.range)),
      minor(right(columns.topThree)),
      left(columns.firmness),
    ],
    ranked.map(({ title, priority: { rank, value, label, rankRange, topThreeShare, firmness } }) => [
      rank === null ? noNumber : String(rank),
      title,
      print(value),
      label === null ? noNumber : enGb.labels[label],
      rankRange === null ? noNumber : words.range(rankRange.best, rankRange.worst),
      percentage(topThreeShare),
      firmness === null ? noNumber : enGb.firmness[firmness],
    ]),
  );
}

function leverTable({ result, challengeTitle, priority: print }: SectionContext): Table {
  const { leverColumns: columns } = words;
  const now = new Map(result.challenges.map(({ id, priority }) => [id, priority.value]));
  return table(
    words.leversCaption,
    [left(columns.challenge), left(columns.part), right(columns.now), right(columns.wouldBe), right(columns.effect)],
    result.priorities.levers
      .filter(({ effect }) => effect < 0)
      .slice(0, longestLevers)
      .map(({ challenge, part, effect }) => {
        const value = now.get(challenge) ?? null;
        return [challengeTitle(challenge), enGb.weights[part], print(value), print(value === null ? null : value + effect), signed(effect)];
      }),
  );
}

function tippingPoints({ result }: SectionContext): readonly string[] {
  return result.priorities.tippingPoints.map(({ weight, now, below, above }) => {
    const moves = [
      // At a weight of 0 the part is gone, which no move of a weight means.
      ...(below === null || below <= 0 ? [] : [words.below(percentage(below))]),
      ...(above === null || above >= 1 ? [] : [words.above(percentage(above))]),
    ];
    return words.tipping(enGb.weights[weight], percentage(now), moves);
  });
}

/** The order of the challenges and how much of it hangs on the weights. */
export const priorities: BuildSection = (context) => {
  const { result, ranked, challengeTitle } = context;
  const [first] = ranked;
  if (first === undefined) return null;
  if (result.priorities.topThree.length === 0)
    return { message: words.unknown(reasonWords(first.priority.reason)), detail: false, blocks: [] };
  const firm = ranked.filter(({ priority }) => priority.firmness === 'firm').map(({ id }) => challengeTitle(id));
  const levers = leverTable(context);
  const tipping = tippingPoints(context);
  return {
    message: words.message(firm, points(result.priorities.mixes)),
    detail: false,
    blocks: [
      orderTable(context),
      ...when(!result.priorities.importanceUsed, () => muted(words.withoutImportance)),
      ...(tipping.length === 0 ? [] : [paragraph(words.tippingTitle), bullets(tipping)]),
      ...when(levers.rows.length > 0, () => levers),
      muted(words.arithmetic),
    ],
  };
};
