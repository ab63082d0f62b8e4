import { z } from 'zod';
import { distance, Interval, onScale, percent, reason } from './measures.ts';

export const Band = z
  .enum(['aligned', 'partly', 'apart', 'no_better_than_chance'])
  .describe('aligned, partly, apart or no_better_than_chance, judged on the distance in levels.');
export type Band = z.infer<typeof Band>;

export const Confidence = z.enum(['high', 'medium', 'low']).describe('How complete the answers behind the headline are.');
export type Confidence = z.infer<typeof Confidence>;

export const Headline = z
  .strictObject({
    alignment: z
      .strictObject({
        value: percent('Alignment of the pair; 0 is no closer than chance'),
        raw: z.number().nullable().describe('The same before the floor at 0; negative when further apart than chance.'),
        gapLevels: distance('Mean distance between the pair'),
        signedLevels: distance('Mean of first minus second of the pair'),
        interval: Interval.nullable(),
        intervalReason: reason,
        reason,
        confidence: Confidence,
        band: Band.nullable(),
        closerThanChance: z
          .boolean()
          .nullable()
          .describe('true when the distance passes the exact 5 % test against two random raters; null without a pair value.'),
        pairedChallenges: z.int().describe('Challenges with a pair value.'),
      })
      .describe('How closely the two leaders of the pair see the same company.'),
    maturity: z
      .strictObject({
        value: percent('Mean maturity'),
        level: onScale('Mean maturity'),
        range: z
          .strictObject({
            low: z.number().describe('Lowest mean of a function.'),
            high: z.number().describe('Highest mean of a function.'),
          })
          .nullable()
          .describe('Range of the mean level across functions; null when nothing is rated.'),
        weakest: z.string().nullable().describe('Id of the challenge with the lowest maturity.'),
        scoredChallenges: z.int().describe('Challenges with a maturity.'),
        reason,
      })
      .describe('How far the organisation is, one vote per function.'),
    coverage: z
      .strictObject({
        value: z.number().min(0).max(100).describe('Mean coverage of the challenges, 0 to 100; always defined.'),
        fullyCovered: z.int().describe('Challenges with a shared goal, a valid KPI and a fresh reading.'),
      })
      .describe('How far goals, owners, KPIs and readings cover the challenges.'),
    attainment: z
      .strictObject({ value: percent('Mean capped attainment of the linked KPIs'), reason })
      .describe('How far the KPIs are on their way to target.'),
  })
  .describe('The four numbers of page one; there is no composite.');
export type Headline = z.infer<typeof Headline>;
