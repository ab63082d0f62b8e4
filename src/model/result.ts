import { z } from 'zod';
import { EvidenceKind, Reading } from './alignment.ts';
import { Finding, Place } from './finding.ts';
import { Direction } from './vocabulary.ts';

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

const reason = ReasonCode.nullable();
const percent = (what: string) => z.number().min(0).max(100).nullable().describe(`${what}, 0 to 100, or null with a reason.`);
const onScale = (what: string) => z.number().nullable().describe(`${what}, on the scale (1 to 5), or null with a reason.`);
const distance = (what: string) => z.number().nullable().describe(`${what}, in levels, or null with a reason.`);
const ratio = (what: string) => z.number().nullable().describe(`${what} (1 is the target), or null with a reason.`);

export const Interval = z
  .strictObject({ low: z.number().describe('Lower end.'), high: z.number().describe('Upper end.') })
  .describe('95 % percentile interval: how far the number could move had similar but different statements been asked.');
export type Interval = z.infer<typeof Interval>;

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

export const FunctionResult = z
  .strictObject({
    id: z.string().describe('Short name of the function.'),
    lead: z.string().describe('Title of its leader.'),
    name: z.string().nullable().describe('Name of its leader, if given.'),
    role: z.enum(['first', 'second', 'other']).describe('Place in the pair: first (teal circle), second (orange diamond) or other.'),
    level: onScale('Mean level of the challenges it counts for'),
    levelReason: reason,
    rated: z.int().describe('Challenges it counts for.'),
    respondents: z.int().describe('Respondents who answered for it.'),
    answered: z.number().min(0).max(1).describe('Share of the scorecard’s indicators it answered or marked not applicable, 0 to 1.'),
  })
  .describe('A function and how it rated.');
export type FunctionResult = z.infer<typeof FunctionResult>;

export const AnswerState = z.enum(['rated', 'dont_know', 'not_applicable']).describe('rated, dont_know or not_applicable.');
export type AnswerState = z.infer<typeof AnswerState>;

export const AnswerResult = z
  .strictObject({
    function: z.string().describe('Function of the respondent.'),
    respondent: z.string().nullable().describe('Who answered, if given.'),
    assessment: z.int().min(0).describe('Index of the assessment in the file, from 0.'),
    state: AnswerState,
    level: z.number().nullable().describe('Level chosen; null unless rated.'),
    evidence: z
      .strictObject({ kind: EvidenceKind, note: z.string().nullable().describe('Which document, number or sight.') })
      .nullable()
      .describe('What backs it, if given.'),
    notApplicable: z.string().nullable().describe('Why it does not apply, if given.'),
    place: Place.nullable().describe('Where it stands in the file; null when scored without a file.'),
  })
  .describe('One answer, as given.');
export type AnswerResult = z.infer<typeof AnswerResult>;

export const IndicatorResult = z
  .strictObject({
    id: z.string().describe('Id of the indicator.'),
    statement: z.string().describe('What was rated.'),
    gapLevels: distance('Distance of the pair on this indicator'),
    signedLevels: distance('First minus second of the pair'),
    reason,
    answers: z.array(AnswerResult).describe('Answers in file order.'),
  })
  .describe('One indicator and its answers.');
export type IndicatorResult = z.infer<typeof IndicatorResult>;

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

export const Silos = z
  .strictObject({
    index: percent('Mean strength of the two-sided working relationships'),
    reason,
    pairs: z
      .array(
        z.strictObject({
          functions: z.tuple([z.string(), z.string()]).describe('The two functions.'),
          given: z
            .tuple([z.number().nullable(), z.number().nullable()])
            .describe('What the first says of the second, and the second of the first, 1 to 5; null when not said.'),
          strength: z.number().nullable().describe('Mean of what was said; null when neither said anything.'),
          reciprocity: z.number().nullable().describe('Difference between the two directions; null unless both were said.'),
          gap: z.number().nullable().describe('How far strength is below the target, in levels.'),
          sides: z.enum(['two_sided', 'one_sided', 'none']).describe('How many directions were said; only two_sided counts in the index.'),
          flags: z.array(z.enum(['silo_gap', 'one_way_view'])).describe('Thresholds it crosses.'),
        }),
      )
      .describe('Every pair of functions.'),
    functions: z
      .array(
        z.strictObject({
          id: z.string().describe('Function.'),
          given: z.number().nullable().describe('Mean of what it says of others; null when it said nothing.'),
          received: z.number().nullable().describe('Mean of what others say of it; null when nobody said anything.'),
          difference: z.number().nullable().describe('Given minus received; null unless both exist.'),
        }),
      )
      .describe('Given and received per function.'),
  })
  .describe('How well the functions work with each other, in their own view.');
export type Silos = z.infer<typeof Silos>;

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

const Alpha = z
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

export const WeightName = z
  .enum(['maturity', 'perception', 'coverage', 'attainment'])
  .describe('maturity, perception, coverage or attainment.');
export type WeightName = z.infer<typeof WeightName>;

export const Priorities = z
  .strictObject({
    order: z.array(z.string()).describe('Ids of the challenges, most pressing first.'),
    importanceUsed: z.boolean().describe('false when nobody gave an importance; priorities then leave it out.'),
    mixes: z.int().describe('Weight mixes tried.'),
    topThree: z.array(z.string()).describe('The first three.'),
    tippingPoints: z
      .array(
        z.strictObject({
          weight: WeightName,
          now: z.number().describe('Its share today, 0 to 1.'),
          below: z.number().nullable().describe('First lower share at which the top three change; null when none does.'),
          above: z.number().nullable().describe('First higher share at which the top three change; null when none does.'),
        }),
      )
      .describe('How far each weight can move before the top three change.'),
    levers: z
      .array(
        z.strictObject({
          challenge: z.string().describe('Id of the challenge.'),
          part: WeightName,
          effect: z.number().describe('What the priority would change by if this gap were closed, in points (0 or negative).'),
        }),
      )
      .describe('What the number would be with one gap closed, largest effect first. Arithmetic, not a forecast.'),
  })
  .describe('How the order of challenges came about and how firm it is.');
export type Priorities = z.infer<typeof Priorities>;

export const GateResult = z
  .strictObject({
    id: z.string().describe('Name of the gate, for example alignment or challenges/ownership/alignment.'),
    expected: z.number().describe('Threshold.'),
    found: z.number().nullable().describe('Value found; null when there is none, which does not pass.'),
    foundReason: reason,
    passed: z.boolean().describe('true when it passes.'),
    message: z.string().describe('The same in words.'),
  })
  .describe('A gate of the policy.');
export type GateResult = z.infer<typeof GateResult>;

export const WaiverResult = z
  .strictObject({
    rule: z.string().describe('Rule waived.'),
    at: z.string().describe('Place waived.'),
    reason: z.string().describe('Why.'),
    owner: z.string().describe('Function that answers for it.'),
    until: z.string().describe('Last day it holds.'),
    expired: z.boolean().describe('true when that day is past.'),
    used: z.int().describe('Findings it covers.'),
  })
  .describe('A waiver, disclosed.');
export type WaiverResult = z.infer<typeof WaiverResult>;

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

export const Method = z
  .strictObject({
    version: z.literal(1).describe('Version of the scoring model.'),
    weights: z
      .strictObject({
        maturity: z.number().describe('Share of the maturity gap, 0 to 1.'),
        perception: z.number().describe('Share of the perception gap, 0 to 1.'),
        coverage: z.number().describe('Share of the coverage gap, 0 to 1.'),
        attainment: z.number().describe('Share of the attainment gap, 0 to 1.'),
      })
      .describe('Weights used, scaled to sum 1.'),
    thresholds: z.record(z.string(), z.number()).describe('Every threshold used, by name.'),
    chanceDistance: z.number().describe('Mean distance of two people who answer at random, in levels: (c² − 1)/(3c).'),
    interval: z
      .strictObject({
        resamples: z.int().describe('Bootstrap replicates.'),
        seed: z.int().describe('Seed of the generator.'),
        level: z.number().describe('Coverage of the interval.'),
      })
      .describe('How the intervals were computed.'),
    scope: z.string().describe('What the numbers describe and what they do not.'),
  })
  .describe('How the numbers came about.');
export type Method = z.infer<typeof Method>;

/** What scoring computes from one alignment file: everything of a result that is a number. */
export const Scores = z.strictObject({
  headline: Headline,
  functions: z.array(FunctionResult).describe('Functions, in file order.'),
  challenges: z.array(ChallengeResult).describe('Challenges, in the scorecard’s order.'),
  silos: Silos,
  journey: z.array(StageResult).describe('Stages of the customer journey, in order.'),
  kpis: z.array(KpiResult).describe('KPIs, in file order.'),
  goals: z.array(GoalResult).describe('Goals, in file order.'),
  agreement: Agreement,
  agenda: z.array(AgendaItem).describe('Widest disagreements first.'),
  priorities: Priorities,
  actions: z.array(ActionResult).describe('Actions, in file order.'),
  glossary: z.array(TermResult).describe('Words, in file order.'),
  method: Method,
});
export type Scores = z.infer<typeof Scores>;

/** The result of evaluating one alignment file. Every output is a view of it and adds no facts. */
export const Result = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this format.'),
    organization: z.string().describe('Name of the organisation.'),
    period: z.string().nullable().describe('Period, if given.'),
    asOf: z.string().describe('Day all time-dependent numbers refer to.'),
    pair: z
      .tuple([z.string(), z.string()])
      .nullable()
      .describe('The two functions of the headline; null when the file does not settle them.'),
    scorecard: z
      .strictObject({
        id: z.string().describe('Id.'),
        version: z.string().describe('Version of its content.'),
        title: z.string().describe('Name.'),
        levels: z.array(z.string()).describe('Names of the levels, lowest first.'),
      })
      .describe('The scorecard used.'),
    inputs: z
      .array(z.strictObject({ path: z.string().describe('File.'), sha256: z.string().describe('SHA-256 of its bytes, hex.') }))
      .describe('Files read, the alignment file first.'),
    ...Scores.shape,
    findings: z.array(Finding).describe('What check reports, sorted by file, line, column and rule.'),
    unchecked: z.array(z.string()).describe('Places left out of scoring and rules because of errors in them.'),
    gates: z.array(GateResult).describe('Gates of the policy.'),
    waivers: z.array(WaiverResult).describe('Waivers of the policy.'),
  })
  .describe(
    'What cx-scorecard found in one alignment file. value fields are 0 to 100 or null; level fields are on the scale; every null has a reason beside it.',
  );
export type Result = z.infer<typeof Result>;
