import type { Alpha, ReasonCode } from '../../model/result.ts';
import type { Fact } from '../block.ts';
import { muted, paragraph, when } from '../make-block.ts';
import { fixed, noNumber, points, signed } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.method.agreement;

const why = (reason: ReasonCode | null): string => reasonWords(reason);

/** Why rankings cannot be compared; their votes are functions, not people who named an owner. */
const rankingWhy = (reason: ReasonCode | null): string => (reason === 'too_few_votes' ? words.tooFewRankings : why(reason));

/** A coefficient with two decimals and what it means, or why there is none. */
function coefficient(label: string, value: number | null, detail: string): Fact {
  return { label, value: value === null ? noNumber : fixed(value, 2), detail };
}

function alphaFact(label: string, { value, interval, reason }: Alpha): Fact {
  const range = interval === null ? '' : `; ${words.details.interval(fixed(interval.low, 2), fixed(interval.high, 2))}`;
  return coefficient(label, value, value === null ? why(reason) : `${words.details.alpha}${range}`);
}

function facts({ result, who, apart }: SectionContext): readonly Fact[] {
  const { facts: labels, details } = words;
  const { agreement, pair } = result;
  const { leniency, importanceRho, importancePair, kendallW, allFunctions, rwgStar } = agreement;
  const leniencyDetail = leniency === null || pair === null ? why(agreement.leniencyReason) : details.leniency(who(pair[0]), who(pair[1]));
  return [
    alphaFact(labels.alpha, agreement.alpha),
    alphaFact(labels.alphaAll, agreement.alphaAll),
    { label: labels.leniency, value: signed(leniency), detail: leniencyDetail },
    coefficient(labels.pairRho, importancePair, importancePair === null ? why(agreement.importancePairReason) : details.rho),
    coefficient(labels.rho, importanceRho, importanceRho === null ? why(agreement.importanceRhoReason) : details.rho),
    coefficient(labels.kendallW, kendallW, kendallW === null ? rankingWhy(agreement.kendallWReason) : details.kendallW),
    {
      label: labels.allFunctions,
      value: points(allFunctions.value),
      detail: allFunctions.gapLevels === null ? why(allFunctions.reason) : details.allFunctions(apart(allFunctions.gapLevels)),
    },
    coefficient(labels.rwgStar, rwgStar, rwgStar === null ? why(agreement.rwgStarReason) : details.rwgStar),
  ];
}

/** Other ways to measure agreement, for the appendix. */
export const agreement: BuildSection = (context) => {
  const { alpha, restrictedRange, unranked } = context.result.agreement;
  const given = (id: string): number =>
    context.result.challenges.filter(({ importanceByFunction }) => importanceByFunction.some((entry) => entry.function === id)).length;
  const single = unranked.filter((id) => given(id) < 2);
  const uniform = unranked.filter((id) => !single.includes(id));
  const judgement = alpha.judgement === null ? words.unjudged : words.judgements[alpha.judgement];
  return {
    message: alpha.value === null ? words.unknown(why(alpha.reason)) : words.message(fixed(alpha.value, 2), judgement),
    detail: true,
    blocks: [
      ...when(restrictedRange, () => paragraph(words.restricted)),
      { kind: 'facts', facts: facts(context) },
      ...when(uniform.length > 0, () => muted(words.unranked(uniform.map(context.who)))),
      ...when(single.length > 0, () => muted(words.onlyOne(single.map(context.who)))),
    ],
  };
};
