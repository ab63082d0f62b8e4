import { z } from 'zod';
import { onScale, percent, reason } from './measures.ts';

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
