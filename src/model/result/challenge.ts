import { z } from 'zod';
import { AnswerResult, IndicatorResult } from './answers.ts';
import { Band } from './headline.ts';
import { distance, onScale, percent, reason } from './measures.ts';

export const OwnershipStatus = z
  .enum(['agreed', 'agreed_shared', 'contested', 'disowned', 'orphan', 'unclear', 'mismatch'])
  .describe('What the pair’s answers on who owns the challenge say together.');
export type OwnershipStatus = z.infer<typeof OwnershipStatus>;

export const CoverageResult = z
  .strictObject({
    value: z.number().min(0).max(100).describe('25 points for each of the four checks.'),
    goal: z.boolean().describe('A goal is linked.'),
    shared: z.boolean().describe('One such goal is owned by both functions of the pair.'),
    measured: z.boolean().describe('A valid KPI with a target is linked, directly or through a goal.'),
    live: z.boolean().describe('One such KPI has a fresh reading.'),
    orphanKpi: z.boolean().describe('A KPI is linked but no goal is.'),
  })
  .describe('How far goals and KPIs cover it.');
export type CoverageResult = z.infer<typeof CoverageResult>;

const parts = (what: string) =>
  z
    .strictObject({
      maturity: z.number().nullable().describe(`${what} of the maturity gap.`),
      perception: z.number().nullable().describe(`${what} of the perception gap.`),
      coverage: z.number().nullable().describe(`${what} of the coverage gap.`),
      attainment: z.number().nullable().describe(`${what} of the attainment gap.`),
    })
    .describe(`${what} per kind of gap; null where the part is missing and drops out.`);

export const ChallengeResult = z
  .strictObject({
    id: z.string().describe('Id of the challenge.'),
    number: z.int().min(1).describe('Its number in the scorecard, from 1.'),
    title: z.string().describe('Its name.'),
    short: z.string().describe('Its name for narrow places.'),
    maturity: z
      .strictObject({
        level: onScale('Maturity'),
        value: percent('Maturity'),
        byFunction: z
          .array(
            z.strictObject({
              function: z.string().describe('Function.'),
              level: onScale('Mean of its answers'),
              answered: z.int().describe('Indicators it answered with a level.'),
              basis: z.enum(['indicators', 'challenge']).nullable().describe('indicators, or challenge for a one-number answer.'),
              reason,
            }),
          )
          .describe('Every function, in file order.'),
        reason,
      })
      .describe('How far the challenge is, one vote per function.'),
    target: z.number().describe('Target level.'),
    targetGap: distance('How far maturity is below the target, never negative'),
    targetGapReason: reason,
    alignment: z
      .strictObject({
        value: percent('Alignment of the pair in this challenge'),
        gapLevels: distance('Distance of the pair'),
        signedLevels: distance('First minus second of the pair'),
        adjustedLevels: distance('The same without the general leniency of the first'),
        band: Band.nullable(),
        basis: z.enum(['indicators', 'challenge']).nullable().describe('indicators, or challenge when paired at challenge level.'),
        pairedIndicators: z.int().describe('Indicators both sides answered.'),
        within: z
          .array(
            z.strictObject({
              function: z.string().describe('Function.'),
              gapLevels: z.number().describe('Mean distance between its own respondents, in levels.'),
            }),
          )
          .describe('Split inside a function of the pair with two or more respondents.'),
        allFunctions: distance('Mean distance over all pairs of respondents from different functions'),
        allFunctionsReason: reason,
        reason,
      })
      .describe('How closely the pair sees this challenge.'),
    importance: onScale('Mean importance, one vote per function'),
    importanceReason: reason,
    importanceByFunction: z
      .array(
        z.strictObject({ function: z.string().describe('Function.'), importance: z.number().describe('Mean importance it gave, 1 to 5.') }),
      )
      .describe('Functions that gave an importance.'),
    coverage: CoverageResult,
    attainment: z
      .strictObject({
        value: percent('Mean capped attainment of the linked KPIs'),
        kpis: z.array(z.string()).describe('Ids of the linked KPIs, in file order.'),
        reason,
      })
      .describe('How far the linked KPIs are.'),
    evidenceGap: z.number().min(0).max(1).nullable().describe('Share of answers of 4 and more without a document or data, 0 to 1.'),
    evidenceGapReason: reason,
    ownership: z
      .strictObject({
        status: OwnershipStatus.nullable(),
        votes: z
          .array(
            z.strictObject({
              function: z.string().describe('Function of the respondent.'),
              respondent: z.string().nullable().describe('Who answered.'),
              owner: z.string().describe('A function, shared, nobody or unknown.'),
            }),
          )
          .describe('Who named whom, in file order.'),
        clarity: z.number().min(0).max(1).nullable().describe('Chance that two respondents name the same owner, 0 to 1.'),
        clarityReason: reason,
        reason,
      })
      .describe('Who owns the challenge, as each side sees it.'),
    priority: z
      .strictObject({
        value: percent('Priority'),
        rank: z.int().nullable().describe('Rank; equal priorities share one.'),
        rankRange: z
          .strictObject({
            best: z.int().describe('Best rank over all weight mixes.'),
            worst: z.int().describe('Worst rank over all weight mixes.'),
          })
          .nullable()
          .describe('Rank over every weight mix of the lattice.'),
        topOneShare: z.number().min(0).max(1).nullable().describe('Share of the weight mixes that rank it first.'),
        topThreeShare: z.number().min(0).max(1).nullable().describe('Share of the weight mixes that rank it in the top three.'),
        firmness: z
          .enum(['firm', 'likely', 'depends_on_weights'])
          .nullable()
          .describe('firm from 90 %, likely from 50 %, else depends_on_weights.'),
        label: z.enum(['act_now', 'plan', 'watch']).nullable().describe('What the priority asks for.'),
        action: z.string().nullable().describe('Next step of the scorecard at this maturity; null without one.'),
        parts: parts('Size, 0 to 1,'),
        reason,
      })
      .describe('How much it should be talked about first.'),
    reading: z
      .enum(['shared_strength', 'shared_work_list', 'contested_strength', 'open_dispute'])
      .nullable()
      .describe('What level and distance say together.'),
    readingReason: reason,
    flags: z
      .array(
        z.enum([
          'maturity_gap',
          'perception_gap',
          'low_coverage',
          'orphan_kpi',
          'attainment_gap',
          'evidence_gap',
          'paired_at_challenge_level',
        ]),
      )
      .describe('Thresholds it crosses.'),
    indicators: z.array(IndicatorResult).describe('Every indicator with its answers.'),
    oneNumberAnswers: z.array(AnswerResult).describe('Answers that rate the challenge as a whole.'),
  })
  .describe('One challenge.');
export type ChallengeResult = z.infer<typeof ChallengeResult>;
