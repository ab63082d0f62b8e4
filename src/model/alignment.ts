import { z } from 'zod';
import { Assessment, AssessmentFile } from './assessment.ts';
import { Goal, Kpi } from './goals-and-kpis.ts';
import { Policy } from './policy.ts';
import { Thresholds, Weights } from './settings.ts';
import { Action, Term } from './shared-work.ts';
import { Day, FunctionId, Id, Line } from './vocabulary.ts';

export { Answer, Assessment, AssessmentFile, ChallengeAnswer, Evidence, EvidenceKind, Rating } from './assessment.ts';
export { Goal, Kpi, RangeTarget, Reading } from './goals-and-kpis.ts';
export { Gates, Policy, Waiver } from './policy.ts';
export { Thresholds, Weights } from './settings.ts';
export { Action, Term } from './shared-work.ts';

export const Silo = z
  .strictObject({
    lead: z.string().min(1).max(40).describe('Title of the leader of this function, for example CMO, CIO, CXO or COO.'),
    name: Line.optional().describe('Name of that leader, as it should be printed.'),
  })
  .describe('A function (silo) of the organisation and who leads it.');
export type Silo = z.infer<typeof Silo>;

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
