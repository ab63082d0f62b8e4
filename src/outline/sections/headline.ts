import type { Fact } from '../block.ts';
import { alignmentFigure, headlineSentence } from '../headline.ts';
import { bullets, muted, paragraph, span, when } from '../make-block.ts';
import { fixed, levels, points } from '../numbers.ts';
import { reasonText, reasonWords } from '../reason-text.ts';
import { unknowns } from '../unknowns.ts';
import { unreadEntries } from '../unread.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.overview.headline;

function alignmentFact({ result, apart }: SectionContext): Fact {
  const { reason, gapLevels, band, confidence } = result.headline.alignment;
  const label = enGb.headlineLabels.alignment;
  if (gapLevels === null || band === null) return { label, value: points(null), detail: words.unknown(reasonText(result, reason)) };
  return {
    label,
    value: alignmentFigure(result),
    detail: `${words.alignmentDetail(apart(gapLevels), enGb.bands[band])}; ${enGb.confidence[confidence]}`,
  };
}

function maturityFact({ result, level, challengeTitle }: SectionContext): Fact {
  const { maturity } = result.headline;
  const label = enGb.headlineLabels.maturity;
  if (maturity.level === null) return { label, value: points(null), detail: words.unknown(reasonWords(maturity.reason)) };
  const weakest = maturity.weakest === null ? enGb.notRated : challengeTitle(maturity.weakest);
  const detail = words.maturityDetail(level(maturity.level), String(result.scorecard.levels.length), weakest);
  const range = maturity.range === null ? '' : `; ${words.functionRange(levels(maturity.range.low), levels(maturity.range.high))}`;
  return { label, value: points(maturity.value), detail: detail + range };
}

function attainmentFact({ result }: SectionContext): Fact {
  const { value, reason } = result.headline.attainment;
  const label = enGb.headlineLabels.attainment;
  const scored = result.kpis.filter(({ attainment }) => attainment !== null).length;
  const why = value === null && reason !== null ? words.unknown(enGb.reasons[reason]) : words.attainmentDetail(scored, result.kpis.length);
  const none = unreadEntries(result, 'kpis') === null ? words.noKpis : words.unreadKpis;
  return { label, value: points(value), detail: result.kpis.length === 0 ? none : why };
}

function coverageFact({ result }: SectionContext): Fact {
  const { value, fullyCovered } = result.headline.coverage;
  return {
    label: enGb.headlineLabels.coverage,
    value: points(value),
    detail: words.coverageDetail(fullyCovered, result.challenges.length),
  };
}

/** The four numbers, what they mean in one sentence, and what they do not know. */
export const headline: BuildSection = (context) => {
  const { result } = context;
  const { interval } = result.headline.alignment;
  const missing = unknowns(result);
  const failed = result.gates.filter(({ passed }) => !passed);
  const covered = result.waivers.reduce((sum, { used }) => sum + used, 0);
  return {
    message: headlineSentence(result),
    detail: false,
    blocks: [
      { kind: 'facts', facts: [alignmentFact(context), maturityFact(context), coverageFact(context), attainmentFact(context)] },
      ...when(failed.length > 0, () => paragraph([span(words.failedGates(failed.map(({ message }) => message)), 'bad')])),
      ...when(result.waivers.length > 0, () => paragraph(words.waivers(result.waivers.length, covered))),
      ...(missing.length === 0 ? [] : [paragraph([span(`${words.notKnown}:`, 'strong')]), bullets(missing)]),
      ...(interval === null ? [] : [muted(words.intervalMeaning(fixed(interval.low, 0), fixed(interval.high, 0)))]),
      muted(result.method.scope),
    ],
  };
};
