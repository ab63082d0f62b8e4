import { z } from 'zod';
import { ruleIds } from './rule-ids.ts';
import { Cadence, Day, Direction, FunctionId, Id, Level, Line, Severity, Text } from './vocabulary.ts';

const percent = z.number().min(0).max(100);

export const Silo = z
  .strictObject({
    lead: z.string().min(1).max(40).describe('Title of the leader of this function, for example CMO, CIO, CXO or COO.'),
    name: Line.optional().describe('Name of that leader, as it should be printed.'),
  })
  .describe('A function (silo) of the organisation and who leads it.');
export type Silo = z.infer<typeof Silo>;

export const Weights = z
  .strictObject({
    maturity: z.number().min(0).max(1000).optional().describe('Weight of the maturity gap in the priority. Default 0.40.'),
    perception: z.number().min(0).max(1000).optional().describe('Weight of the perception gap (how far apart the pair is). Default 0.25.'),
    coverage: z.number().min(0).max(1000).optional().describe('Weight of missing goals, shared owners, KPIs and readings. Default 0.20.'),
    attainment: z.number().min(0).max(1000).optional().describe('Weight of missed KPI targets. Default 0.15.'),
  })
  .describe('How much each kind of gap counts in the priority. Only the proportions matter. Default 0.40, 0.25, 0.20, 0.15.');
export type Weights = z.infer<typeof Weights>;

const level = z.number().min(0).max(10);
const share = z.number().min(0).max(1);
const days = z.int().min(1).max(3660);

export const Thresholds = z
  .strictObject({
    aligned: level.optional().describe('Largest distance in levels that still counts as aligned. Default 0.5.'),
    partly: level.optional().describe('Largest distance in levels that still counts as partly aligned. Default 1.0.'),
    strongLevel: level.optional().describe('Maturity level from which a challenge reads as a strength. Default 3.5.'),
    maturityGap: level.optional().describe('Levels below the target from which a maturity gap is flagged. Default 1.0.'),
    coverage: percent.optional().describe('Coverage below which a challenge is flagged, 0 to 100. Default 50.'),
    attainmentGap: share.optional().describe('Attainment gap above which a challenge is flagged, 0 to 1. Default 0.30.'),
    siloTarget: level.optional().describe('Working relationship each pair of functions should reach, 1 to 5. Default 4.'),
    siloGap: level.optional().describe('Levels below that target from which a silo gap is flagged. Default 1.'),
    reciprocity: level.optional().describe('Difference between the two directions from which a one-sided view is flagged. Default 2.'),
    evidenceGap: share
      .optional()
      .describe('Share of high ratings without a document or data above which a challenge is flagged, 0 to 1. Default 0.5.'),
    actNow: percent.optional().describe('Priority from which the label is "act now". Default 60.'),
    plan: percent.optional().describe('Priority from which the label is "plan". Default 40.'),
    onPace: share.optional().describe('Pace from which a KPI is on pace. Default 0.9.'),
    behind: share.optional().describe('Pace from which a KPI is only behind, not well behind. Default 0.6.'),
    green: share.optional().describe('Attainment from which a KPI without dates is green. Default 0.9.'),
    amber: share.optional().describe('Attainment from which a KPI without dates is amber. Default 0.7.'),
    weekly: days.optional().describe('Days a weekly reading stays fresh. Default 14.'),
    monthly: days.optional().describe('Days a monthly reading stays fresh. Default 45.'),
    quarterly: days.optional().describe('Days a quarterly reading stays fresh. Default 120.'),
    yearly: days.optional().describe('Days a yearly reading stays fresh. Default 400.'),
    assessment: days.optional().describe('Days an assessment stays fresh. Default 180.'),
    clearChange: level.optional().describe('Change of a mean in levels below which two periods show no clear change. Default 0.25.'),
    highConfidence: share.optional().describe('Share of statements answered for high confidence, 0 to 1. Default 0.9.'),
    mediumConfidence: share.optional().describe('Share of statements answered for medium confidence, 0 to 1. Default 0.65.'),
  })
  .describe('Conventions of the method that you may change; every report prints the values used.');
export type Thresholds = z.infer<typeof Thresholds>;

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

export const EvidenceKind = z
  .enum(['document', 'data', 'observation', 'opinion'])
  .describe('What backs a rating: document, data, observation or opinion.');
export type EvidenceKind = z.infer<typeof EvidenceKind>;

export const Evidence = z
  .strictObject({
    kind: EvidenceKind.describe(
      'What backs the rating: document, data, observation or opinion. Only document and data count as evidence for 4 and 5.',
    ),
    note: Text.optional().describe('Which document, which number, what was seen.'),
  })
  .describe('What backs a rating.');
export type Evidence = z.infer<typeof Evidence>;

const Backed = z
  .strictObject({ level: Level.describe('The level chosen.'), evidence: Evidence.optional() })
  .describe('A level with what backs it.');
const NotApplicable = z
  .strictObject({ notApplicable: Text.describe('Why this does not apply here.') })
  .describe('Not applicable, with the reason.');

export const Rating = z
  .union([Level, z.enum(['dont-know', 'not-applicable']), Backed, NotApplicable])
  .describe('A level from 1 to 5, dont-know, not-applicable, { level, evidence } or { notApplicable: reason }.');
export type Rating = z.infer<typeof Rating>;

export const ChallengeAnswer = z
  .strictObject({
    importance: z.int().min(1).max(5).optional().describe('How much this challenge matters to you, 1 (little) to 5 (most).'),
    owner: Id.optional().describe('Who owns this challenge in your view: a function, shared, nobody or unknown.'),
    level: Level.optional().describe('One level for the whole challenge, instead of ratings.'),
    ratings: z.record(Id, Rating).optional().describe('One rating per indicator of the challenge.'),
    comment: Text.optional().describe('Free text. Left out of shared exports unless asked for.'),
  })
  .describe('One respondent’s answers on one challenge.');
export type ChallengeAnswer = z.infer<typeof ChallengeAnswer>;

export const Answer = z
  .union([Level, z.literal('dont-know'), ChallengeAnswer])
  .describe('One level for the whole challenge, or the long form with importance, owner and ratings.');
export type Answer = z.infer<typeof Answer>;

export const Assessment = z
  .strictObject({
    function: FunctionId.describe('Function the respondent answers for.'),
    respondent: Line.optional().describe('Who answered.'),
    date: Day.optional().describe('Day of the answers.'),
    answers: z.record(Id, Answer).optional().describe('Answers by challenge.'),
    worksWith: z
      .record(FunctionId, z.int().min(1).max(5))
      .optional()
      .describe('How well we work with each other function, 1 (hardly) to 5 (as one team).'),
  })
  .describe('What one respondent of one function answered.');
export type Assessment = z.infer<typeof Assessment>;

export const AssessmentFile = z
  .strictObject({ file: z.string().min(1).max(1024).describe('Path of the respondent’s own file, relative to this file.') })
  .describe('A respondent’s answers in a file of their own, filled in without seeing the others.');
export type AssessmentFile = z.infer<typeof AssessmentFile>;

export const Action = z
  .strictObject({
    id: Id.describe('Short name of the action.'),
    title: Line.describe('What will be done.'),
    challenge: Id.optional().describe('Challenge it works on.'),
    owner: FunctionId.optional().describe('Function that does it.'),
    due: Day.optional().describe('Day by which it is done.'),
    status: z.enum(['open', 'in-progress', 'done', 'dropped']).optional().describe('Where it stands. Default open.'),
    expects: z
      .strictObject({ level: Level.describe('Level the challenge should reach.') })
      .optional()
      .describe('What should be true once it is done.'),
  })
  .describe('An agreed step.');
export type Action = z.infer<typeof Action>;

export const Term = z
  .strictObject({
    term: Line.describe('The word.'),
    meanings: z.record(FunctionId, Text).optional().describe('What each function means by it today.'),
    agreed: Text.optional().describe('The meaning all agreed on.'),
  })
  .describe('A word of the shared language.');
export type Term = z.infer<typeof Term>;

const Minimum = z.strictObject({ min: percent.describe('Lowest value that passes, 0 to 100.') });
const ChallengeGates = z.strictObject({
  alignment: Minimum.optional().describe('Gate on the alignment of the pair in this challenge.'),
  maturity: Minimum.optional().describe('Gate on the maturity of this challenge, 0 to 100.'),
  coverage: Minimum.optional().describe('Gate on the coverage of this challenge.'),
  attainment: Minimum.optional().describe('Gate on the KPI attainment of this challenge.'),
});

export const Gates = z
  .strictObject({
    alignment: Minimum.optional().describe('Gate on the headline alignment.'),
    maturity: Minimum.optional().describe('Gate on the headline maturity.'),
    coverage: Minimum.optional().describe('Gate on the headline coverage.'),
    attainment: Minimum.optional().describe('Gate on the headline KPI attainment.'),
    challenges: z.record(Id, ChallengeGates).optional().describe('Gates by challenge.'),
    kpis: z
      .record(Id, z.strictObject({ attainment: Minimum.describe('Gate on the attainment of this KPI.') }))
      .optional()
      .describe('Gates by KPI.'),
    regression: z
      .strictObject({ maxDrop: percent.describe('Largest drop in points that passes against the baseline.') })
      .optional()
      .describe('How far a headline number may fall against --baseline.'),
  })
  .describe('Thresholds that fail a check run. Values are 0 to 100.');
export type Gates = z.infer<typeof Gates>;

export const Waiver = z
  .strictObject({
    rule: z.string().min(1).max(64).describe('Rule whose finding is waived.'),
    at: z.string().min(1).max(400).describe('Place of the finding, for example goals/brand-trust. Ends in /* for everything below.'),
    reason: Text.describe('Why it is acceptable for now.'),
    owner: FunctionId.describe('Function that answers for the waiver.'),
    until: Day.describe('Last day it holds.'),
  })
  .describe('A finding accepted for a time. It is disclosed and never raises a score.');
export type Waiver = z.infer<typeof Waiver>;

export const Policy = z
  .strictObject({
    rules: z
      .partialRecord(z.enum(ruleIds), z.enum([...Severity.options, 'off']))
      .optional()
      .describe('Severity per rule: error, warning, note or off.'),
    gates: Gates.optional(),
    waivers: z.array(Waiver).max(1000).optional().describe('Findings accepted for a time.'),
  })
  .describe('What a check run lets pass.');
export type Policy = z.infer<typeof Policy>;

/** The alignment file, version 1. */
export const Alignment = z
  .strictObject({
    version: z.literal(1).describe('Version of the file format: 1.'),
    organization: Line.describe('Name of the organisation.'),
    period: z.string().min(1).max(40).optional().describe('Period the file describes, for example 2026-Q4.'),
    asOf: Day.optional().describe('Day all time-dependent results refer to. Default: today (UTC). --as-of overrides it.'),
    scorecard: z
      .string()
      .min(1)
      .max(1024)
      .optional()
      .describe('A bundled scorecard (see cx-scorecard scorecards) or a path relative to this file. Default ten-challenges.'),
    functions: z.record(FunctionId, Silo).describe('The functions (silos) that take part, by short name.'),
    pair: z
      .tuple([FunctionId, FunctionId])
      .optional()
      .describe('The two functions whose alignment is the headline. Default: those led by the CMO and the CIO.'),
    targets: z
      .record(Id, z.number().min(1).max(10))
      .optional()
      .describe('Target level per challenge; default: applies to the others. Default 4.'),
    weights: Weights.optional(),
    thresholds: Thresholds.optional(),
    goals: z.array(Goal).max(1000).optional().describe('Goals the functions share.'),
    kpis: z.array(Kpi).max(5000).optional().describe('Measures with targets and readings.'),
    assessments: z
      .array(z.union([AssessmentFile, Assessment]))
      .max(2000)
      .optional()
      .describe('Silo assessments, one per respondent: inline, or file: with the path of the respondent’s own file.'),
    actions: z.array(Action).max(2000).optional().describe('Agreed steps.'),
    glossary: z.array(Term).max(1000).optional().describe('Words that mean different things to different functions.'),
    policy: Policy.optional(),
  })
  .describe('Shared goals, KPIs and silo assessments of the leaders who own the customer experience together.');
export type Alignment = z.infer<typeof Alignment>;
