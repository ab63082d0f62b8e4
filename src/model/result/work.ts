import { z } from 'zod';
import { Reading } from '../alignment.ts';
import { Direction } from '../vocabulary.ts';
import { CoverageResult } from './challenge.ts';
import { ratio, reason } from './measures.ts';

export const StageResult = z
  .strictObject({
    stage: z.string().describe('Id of the stage.'),
    title: z.string().describe('Its name.'),
    coverage: CoverageResult,
    goals: z.array(z.string()).describe('Goals that work on it.'),
    kpis: z.array(z.string()).describe('KPIs that measure it.'),
  })
  .describe('A stage of the customer journey.');
export type StageResult = z.infer<typeof StageResult>;

export const KpiStatus = z
  .enum([
    'met',
    'on_pace',
    'behind',
    'well_behind',
    'too_early',
    'near_miss',
    'missed',
    'green',
    'amber',
    'red',
    'in_progress',
    'not_met',
    'no_reading',
    'stale',
    'no_target',
    'needs_baseline',
    'invalid_future_reading',
    'invalid_direction',
    'invalid_baseline_equals_target',
    'invalid_target',
  ])
  .describe('Where the KPI stands.');
export type KpiStatus = z.infer<typeof KpiStatus>;

export const KpiResult = z
  .strictObject({
    id: z.string().describe('Id of the KPI.'),
    title: z.string().describe('Its name.'),
    definition: z.string().nullable().describe('What is measured, if said.'),
    unit: z.string().nullable().describe('Its unit, if given.'),
    direction: Direction,
    owner: z.string().nullable().describe('Function that answers for it, if named.'),
    baseline: z.number().nullable().describe('Value at the start, if given.'),
    target: z
      .union([
        z.number(),
        z.boolean(),
        z.strictObject({
          low: z.number().describe('Lowest value that is still good.'),
          high: z.number().describe('Highest value that is still good.'),
        }),
      ])
      .nullable()
      .describe('Target, if given.'),
    start: z.string().nullable().describe('Day from which progress counts, if given.'),
    due: z.string().nullable().describe('Day by which the target is due, if given.'),
    commitment: z.enum(['committed', 'stretch']).describe('committed or stretch.'),
    goals: z.array(z.string()).describe('Goals it belongs to.'),
    challenges: z.array(z.string()).describe('Challenges it measures, directly or through goals.'),
    journey: z.array(z.string()).describe('Stages it measures.'),
    source: z.string().nullable().describe('Where the value comes from, if said.'),
    status: KpiStatus,
    raw: ratio('Attainment before capping'),
    attainment: ratio('Attainment, 0 to 1'),
    attainmentReason: reason,
    checkTarget: z.boolean().describe('true when raw is above 1.5: the target may be too low.'),
    elapsed: z.number().min(0).max(1).nullable().describe('Share of the time from start to due that has passed; null without both dates.'),
    pace: z.number().nullable().describe('Attainment divided by elapsed; null with a reason.'),
    paceReason: reason,
    reading: Reading.nullable().describe('Latest reading at or before asOf.'),
    age: z.number().nullable().describe('Days since that reading.'),
    maxAge: z.number().nullable().describe('Days a reading stays fresh; null when neither cadence nor maxAgeDays is given.'),
    fresh: z.boolean().describe('true when there is a reading and it is not stale.'),
    readings: z.array(Reading).describe('All readings at or before asOf, oldest first.'),
  })
  .describe('One KPI.');
export type KpiResult = z.infer<typeof KpiResult>;

export const GoalResult = z
  .strictObject({
    id: z.string().describe('Id of the goal.'),
    title: z.string().describe('Its name.'),
    owners: z.array(z.string()).describe('Functions that share it.'),
    accountable: z.string().nullable().describe('The one that answers for it, if named.'),
    shared: z.boolean().describe('true when both functions of the pair own it.'),
    challenges: z.array(z.string()).describe('Challenges it works on.'),
    journey: z.array(z.string()).describe('Stages it works on.'),
    kpis: z.array(z.string()).describe('KPIs that measure it.'),
    due: z.string().nullable().describe('Day it is due, if given.'),
    status: z.enum(['open', 'done', 'dropped']).describe('Where it stands.'),
    overdue: z.boolean().describe('true when it is open and past its day.'),
    attainment: z.number().nullable().describe('Mean capped attainment of its KPIs, 0 to 1.'),
    attainmentReason: reason,
  })
  .describe('One goal.');
export type GoalResult = z.infer<typeof GoalResult>;

export const ActionResult = z
  .strictObject({
    id: z.string().describe('Id of the action.'),
    title: z.string().describe('What will be done.'),
    challenge: z.string().nullable().describe('Challenge it works on, if named.'),
    owner: z.string().nullable().describe('Function that does it, if named.'),
    due: z.string().nullable().describe('Day it is due, if given.'),
    status: z.enum(['open', 'in-progress', 'done', 'dropped']).describe('Where it stands.'),
    overdue: z.boolean().describe('true when it is not done and past its day.'),
    expectsLevel: z.number().nullable().describe('Level it should bring, if given.'),
  })
  .describe('An agreed step.');
export type ActionResult = z.infer<typeof ActionResult>;

export const TermResult = z
  .strictObject({
    term: z.string().describe('The word.'),
    meanings: z
      .array(z.strictObject({ function: z.string().describe('Function.'), meaning: z.string().describe('What it means by it.') }))
      .describe('Meanings in file order.'),
    agreed: z.string().nullable().describe('Agreed meaning; null while disputed.'),
  })
  .describe('A word of the shared language.');
export type TermResult = z.infer<typeof TermResult>;
