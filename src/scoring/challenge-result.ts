import type { ChallengeResult, IndicatorResult } from '../model/result.ts';
import { answerResults } from './answer-sheet.ts';
import { attainmentOf } from './attainment.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { evidenceGap } from './evidence.ts';
import { importanceResult } from './importance.ts';
import { maturityResult, targetGapOf } from './maturity.ts';
import { ownershipResult } from './ownership.ts';
import { pairNumbers } from './pair-numbers.ts';
import { distanceOfAll, sharedGaps, splitInside } from './pairing.ts';
import { flagsOf, readingOf } from './readings.ts';

/** What a challenge is given by looking at all of them. */
export interface Comparison {
  readonly priority: ChallengeResult['priority'];
  /** b: mean of all paired differences, first minus second, in levels. */
  readonly leniency: number | null;
}

/** One challenge as the result shows it. */
export function challengeResult(draft: Draft, { priority, leniency }: Comparison, context: Context): ChallengeResult {
  const { sheet, maturity, target, pairing, coverage } = draft;
  const { id, title, short = title } = sheet.dimension;
  const { settings, functions } = context;
  const gap = evidenceGap(draft.highAnswers);
  const judged = {
    targetGap: targetGapOf(maturity, target),
    alignment: alignmentResult(draft, leniency, context),
    coverage,
    attainment: attainmentOf(draft.kpis),
    evidenceGap: gap,
  };
  return {
    ...{ id, number: sheet.number, title, short, target, ...judged },
    priority,
    maturity: maturityResult(maturity, functions, settings.levels),
    targetGapReason: maturity.reason,
    ...importanceResult(draft.importance, functions),
    evidenceGapReason: gap === null ? 'no_high_rating' : null,
    ownership: ownershipResult(sheet.voices, context),
    reading: readingOf(maturity.level, pairing.distance, settings),
    readingReason: maturity.reason ?? pairing.reason,
    flags: flagsOf(judged, settings),
    indicators: indicatorResults(draft),
    oneNumberAnswers: answerResults(sheet.oneNumbers),
  };
}

function alignmentResult({ sheet, pairing }: Draft, leniency: number | null, context: Context): ChallengeResult['alignment'] {
  const { distance, signed, basis, reason } = pairing;
  const { settings, functions } = context;
  const { value, band } = pairNumbers(pairing, settings);
  const allFunctions = distanceOfAll(sheet);
  return {
    value,
    gapLevels: distance,
    signedLevels: signed,
    adjustedLevels: signed === null || leniency === null ? null : signed - leniency,
    band,
    basis,
    pairedIndicators: sharedGaps(pairing.indicators).length,
    within: (context.pair ?? []).flatMap((index) => {
      const gapLevels = splitInside(sheet, index);
      return gapLevels === null ? [] : [{ function: functions[index] ?? '', gapLevels }];
    }),
    allFunctions,
    allFunctionsReason: allFunctions === null ? 'too_few_items' : null,
    reason,
  };
}

function indicatorResults({ sheet, pairing }: Draft): IndicatorResult[] {
  const silent = pairing.reason === 'no_pair' ? 'no_pair' : 'not_rated';
  return sheet.indicators.map(({ indicator, given }, index) => {
    const gap = pairing.indicators[index] ?? null;
    return {
      id: indicator.id,
      statement: indicator.statement,
      gapLevels: gap?.distance ?? null,
      signedLevels: gap?.signed ?? null,
      reason: gap === null ? silent : null,
      answers: answerResults(given),
    };
  });
}
