import { z } from 'zod';
import { Direction, Id } from './vocabulary.ts';

const line = (max: number) => z.string().min(1).max(max);

export const Effort = z.enum(['days', 'weeks', 'quarters']);
export type Effort = z.infer<typeof Effort>;

export const NextStep = z
  .strictObject({
    action: line(200).describe('What to do next, as an order to a named reader: starts with a verb.'),
    effort: Effort.describe('How long until it shows: days, weeks or quarters.'),
    starts: z.string().min(1).max(40).describe('Title of the leader who makes the first move (CMO, CIO, CXO, COO, CFO, CEO) or both.'),
  })
  .describe('The next step from a level.');
export type NextStep = z.infer<typeof NextStep>;

export const LevelAdvice = z
  .strictObject({
    enough: line(240).describe('Is this level good enough? When, and when not.'),
    next: NextStep,
  })
  .describe('What a level means for the reader.');
export type LevelAdvice = z.infer<typeof LevelAdvice>;

export const Indicator = z
  .strictObject({
    id: Id.describe('Short readable name, unique within the challenge.'),
    statement: line(160).describe('One idea, observable, that both leaders can rate.'),
    levels: z.array(line(180)).min(2).max(10).describe('What one would see at each level, lowest first; as many as the scale has levels.'),
  })
  .describe('A statement both leaders rate.');
export type Indicator = z.infer<typeof Indicator>;

export const TypicalKpi = z
  .strictObject({
    id: Id.describe('Short readable name.'),
    title: line(80).describe('The measure.'),
    unit: line(40).describe('Unit of the value.'),
    direction: Direction.describe('Which way is better.'),
    definition: line(240).describe('What is counted, in plain words.'),
  })
  .describe('A KPI that often fits this challenge.');
export type TypicalKpi = z.infer<typeof TypicalKpi>;

export const CrossReference = z
  .strictObject({
    scorecard: Id.describe('Id of the other scorecard.'),
    dimension: Id.describe('Id of the dimension there.'),
  })
  .describe('A dimension of another scorecard that overlaps.');
export type CrossReference = z.infer<typeof CrossReference>;

export const Dimension = z
  .strictObject({
    id: Id.describe('Short readable name.'),
    title: line(60).describe('Name of the challenge.'),
    short: line(28).optional().describe('Name for narrow places. Default: the title.'),
    why: line(420).describe('Why it matters, in two sentences.'),
    weight: z.number().min(0).max(1000).optional().describe('Weight in the mean maturity. Default 1.'),
    target: z
      .strictObject({
        level: z.number().min(1).max(10).describe('Level most organisations should aim at.'),
        why: line(240).describe('Why not simply the top.'),
      })
      .optional()
      .describe('Sensible target where the top level is not the right one.'),
    indicators: z.array(Indicator).min(2).max(12).describe('Statements both leaders rate, three to five.'),
    kpis: z.array(TypicalKpi).max(12).optional().describe('KPIs that often fit.'),
    levels: z
      .array(LevelAdvice)
      .min(2)
      .max(10)
      .optional()
      .describe('For each level, lowest first: is it good enough, and what to do next.'),
    opening: line(240).optional().describe('A neutral question that opens the discussion without taking a side.'),
    questions: z.array(line(240)).max(6).optional().describe('Questions for the discussion.'),
    source: line(400).optional().describe('What the source says about this.'),
    related: z.array(CrossReference).max(12).optional().describe('Dimensions of other scorecards that overlap.'),
  })
  .describe('A dimension (“challenge”) that is rated, measured and talked about.');
export type Dimension = z.infer<typeof Dimension>;

export const Stage = z
  .strictObject({
    id: Id.describe('Short readable name.'),
    title: line(40).describe('Name of the stage.'),
    meaning: line(200).describe('What the customer does in it.'),
  })
  .describe('A stage of the customer journey.');
export type Stage = z.infer<typeof Stage>;

export const ScaleLevel = z
  .strictObject({
    name: line(40).describe('One or two words.'),
    meaning: line(160).describe('What the level means in general.'),
  })
  .describe('A level of the scale.');
export type ScaleLevel = z.infer<typeof ScaleLevel>;

/** A framework: data in `scorecards/<id>/scorecard.yaml`, or a user's own file. */
export const Scorecard = z
  .strictObject({
    id: Id.describe('Short readable name.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .max(20)
      .describe('Version of the content, for example 1.0.0. Periods compare only within the same version.'),
    title: line(80).describe('Name of the scorecard.'),
    summary: line(400).describe('What it is for and when to choose it.'),
    source: line(400).optional().describe('Where the dimensions come from.'),
    pair: z
      .tuple([z.string().min(1).max(40), z.string().min(1).max(40)])
      .optional()
      .describe('Titles of the two leaders whose alignment is the headline. Default CMO and CIO.'),
    scale: z
      .strictObject({
        levels: z.array(ScaleLevel).min(2).max(10).describe('The levels, lowest first. Five unless there is a good reason.'),
      })
      .describe('The scale every indicator is rated on.'),
    journey: z.array(Stage).max(20).optional().describe('Stages of the customer journey, in order.'),
    dimensions: z.array(Dimension).min(1).max(40).describe('The challenges, in order.'),
  })
  .describe('A scorecard: dimensions with indicators, level descriptions and advice.');
export type Scorecard = z.infer<typeof Scorecard>;
