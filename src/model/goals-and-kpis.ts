import { z } from 'zod';
import { Cadence, Day, Direction, FunctionId, Id, Line, Text } from './vocabulary.ts';

export const Goal = z
  .strictObject({
    id: Id.describe('Short name of the goal, used in references.'),
    title: Line.describe('The goal in one line, as both sides would say it.'),
    owners: z.array(FunctionId).max(50).optional().describe('Functions that share this goal.'),
    accountable: FunctionId.optional().describe('The one function that answers for the result.'),
    challenges: z.array(Id).max(100).optional().describe('Challenges of the scorecard this goal works on.'),
    journey: z.array(Id).max(50).optional().describe('Stages of the customer journey this goal works on.'),
    kpis: z.array(Id).max(100).optional().describe('KPIs that show whether the goal is reached.'),
    opposes: z.array(Id).max(50).optional().describe('Goals that pull the other way, as far as you know.'),
    due: Day.optional().describe('Day by which the goal should be reached.'),
    status: z.enum(['open', 'done', 'dropped']).optional().describe('Where the goal stands. Default open.'),
  })
  .describe('A goal that functions share.');
export type Goal = z.infer<typeof Goal>;

export const Reading = z
  .strictObject({
    date: Day.describe('Day the value was read.'),
    value: z.union([z.number(), z.boolean()]).describe('The value: a number, or true/false for a milestone.'),
    note: Text.optional().describe('What explains the value.'),
  })
  .describe('One reading of a KPI.');
export type Reading = z.infer<typeof Reading>;

export const RangeTarget = z
  .strictObject({
    low: z.number().describe('Lowest value that is still good.'),
    high: z.number().describe('Highest value that is still good.'),
    min: z.number().optional().describe('Value below the range at which attainment reaches 0. Default: low minus the width of the range.'),
    max: z.number().optional().describe('Value above the range at which attainment reaches 0. Default: high plus the width of the range.'),
  })
  .describe('The range a KPI with direction range should stay in.');
export type RangeTarget = z.infer<typeof RangeTarget>;

export const Kpi = z
  .strictObject({
    id: Id.describe('Short name of the KPI, used in references.'),
    title: Line.describe('The KPI in one line.'),
    definition: Text.optional().describe('What exactly is measured; the meaning both sides signed.'),
    unit: z.string().max(40).optional().describe('Unit of the value, for example "%", days, points or EUR.'),
    direction: Direction.describe('Which way is better: higher, lower, range (stay between two values) or milestone (done or not).'),
    baseline: z.number().optional().describe('Value at the start.'),
    target: z
      .union([z.number(), RangeTarget, z.boolean()])
      .optional()
      .describe('Value to reach: a number; { low, high } for direction range; true for a milestone.'),
    start: Day.optional().describe('Day from which progress counts.'),
    due: Day.optional().describe('Day by which the target should be reached.'),
    commitment: z
      .enum(['committed', 'stretch'])
      .optional()
      .describe('committed: must be reached. stretch: 70 % is good. Default committed.'),
    cumulative: z
      .boolean()
      .optional()
      .describe('true when the value adds up over the period, so that pace is meaningful without a baseline. Default false.'),
    cadence: Cadence.optional().describe('How often it is read; decides when a reading is stale.'),
    maxAgeDays: z.int().min(1).max(3660).optional().describe('Days a reading stays fresh; instead of cadence.'),
    owner: FunctionId.optional().describe('Function that answers for the value.'),
    challenges: z.array(Id).max(100).optional().describe('Challenges this KPI measures directly; else it counts through its goals.'),
    journey: z.array(Id).max(50).optional().describe('Stages of the customer journey this KPI measures.'),
    source: Line.optional().describe('Where the value comes from: system, table, report.'),
    readings: z.array(Reading).max(5000).optional().describe('Values over time, in any order; the latest at or before asOf counts.'),
  })
  .describe('A measure with a target and its readings.');
export type Kpi = z.infer<typeof Kpi>;
