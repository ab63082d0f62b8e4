import { z } from 'zod';

/** Why a number is null. A closed list: every null in a result has one of these beside it. */
export const ReasonCode = z
  .enum([
    'no_pair',
    'not_rated',
    'needs_two_functions',
    'too_few_items',
    'too_few_challenges',
    'too_few_units',
    'no_pairable_units',
    'no_variation',
    'too_many_dropped',
    'no_importance',
    'no_ranking',
    'too_few_votes',
    'no_high_rating',
    'no_scorable_kpi',
    'no_two_sided_pair',
    'one_sided',
    'single_respondent',
    'no_target',
    'no_reading',
    'stale',
    'invalid_future_reading',
    'invalid_direction',
    'invalid_baseline_equals_target',
    'invalid_target',
    'needs_baseline',
    'no_dates',
    'too_early',
    'not_computed',
  ])
  .describe('Why the number beside it is null.');
export type ReasonCode = z.infer<typeof ReasonCode>;

/** The reason beside a number; null when the number is there. */
export const reason = ReasonCode.nullable();
/** A 0–100 number. */
export const percent = (what: string) => z.number().min(0).max(100).nullable().describe(`${what}, 0 to 100, or null with a reason.`);
/** A level. */
export const onScale = (what: string) => z.number().nullable().describe(`${what}, on the scale (1 to 5), or null with a reason.`);
/** A distance in levels. */
export const distance = (what: string) => z.number().nullable().describe(`${what}, in levels, or null with a reason.`);
/** A share of the target. */
export const ratio = (what: string) => z.number().nullable().describe(`${what} (1 is the target), or null with a reason.`);

export const Interval = z
  .strictObject({ low: z.number().describe('Lower end.'), high: z.number().describe('Upper end.') })
  .describe('95 % percentile interval: how far the number could move had similar but different statements been asked.');
export type Interval = z.infer<typeof Interval>;
