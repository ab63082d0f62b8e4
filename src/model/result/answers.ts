import { z } from 'zod';
import { EvidenceKind } from '../alignment.ts';
import { Place } from '../finding.ts';
import { distance, reason } from './measures.ts';

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
