import { z } from 'zod';
import { Day, FunctionId, Id, Level, Line, Text } from './vocabulary.ts';

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
