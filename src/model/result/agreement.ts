import { z } from 'zod';
import { AnswerResult } from './answers.ts';
import { distance, Interval, percent, reason } from './measures.ts';

export const Alpha = z
  .strictObject({
    value: z.number().nullable().describe('Krippendorff’s alpha, ordinal; at most 1, below 0 means systematic disagreement.'),
    interval: Interval.nullable(),
    intervalReason: reason,
    judgement: z
      .enum(['reliable', 'tentative', 'insufficient'])
      .nullable()
      .describe('Judged on the lower end: from .800 reliable, from .667 tentative.'),
    reason,
  })
  .describe('Krippendorff’s alpha, a second opinion on agreement.');
export type Alpha = z.infer<typeof Alpha>;

export const Agreement = z
  .strictObject({
    alpha: Alpha,
    alphaAll: Alpha.describe('The same over all functions.'),
    restrictedRange: z
      .boolean()
      .describe('true when the pair is close in absolute terms but alpha is low because almost every answer is the same.'),
    leniency: distance('Mean of first minus second over all paired answers'),
    leniencyReason: reason,
    importanceRho: z.number().min(-1).max(1).nullable().describe('Mean Spearman correlation between the functions’ importance rankings.'),
    importanceRhoReason: reason,
    importancePair: z.number().min(-1).max(1).nullable().describe('The same for the pair alone.'),
    importancePairReason: reason,
    kendallW: z.number().min(0).max(1).nullable().describe('Kendall’s W over the functions’ importance rankings; only from four.'),
    kendallWReason: reason,
    unranked: z.array(z.string()).describe('Functions left out because they gave every challenge the same importance.'),
    allFunctions: z
      .strictObject({ gapLevels: distance('Mean distance over all functions'), value: percent('Alignment over all functions'), reason })
      .describe('Agreement over all functions.'),
    rwgStar: z.number().nullable().describe('r*WG(J) of the pair, for specialists.'),
    rwgStarReason: reason,
  })
  .describe('Second opinions on agreement, for the appendix.');
export type Agreement = z.infer<typeof Agreement>;

export const AgendaItem = z
  .strictObject({
    challenge: z.string().describe('Id of the challenge.'),
    indicator: z.string().nullable().describe('Id of the indicator; null when the answers rate the challenge as a whole.'),
    statement: z.string().describe('What was rated.'),
    gapLevels: z.number().describe('Distance of the pair, in levels.'),
    sides: z
      .array(
        z.strictObject({
          function: z.string().describe('Function.'),
          level: z.number().describe('Mean level it gave.'),
          answers: z.array(AnswerResult).describe('Its answers with evidence.'),
        }),
      )
      .describe('Both sides, first of the pair first.'),
    opening: z.string().nullable().describe('A neutral question to open with, if the scorecard has one.'),
  })
  .describe('A disagreement worth talking about.');
export type AgendaItem = z.infer<typeof AgendaItem>;
