import { z } from 'zod';
import { ruleIds } from './rule-ids.ts';
import { Severity } from './vocabulary.ts';

const position = z.int().min(1);

/** A place in a file. Lines and columns start at 1; columns count UTF-16 units, as editors do. */
export const Place = z
  .strictObject({
    file: z.string().describe('Path as given on the command line, or relative to the alignment file’s folder as written in file:.'),
    line: position.describe('Line, from 1.'),
    column: position.describe('Column, from 1, in UTF-16 units.'),
    endLine: position.describe('Line of the end.'),
    endColumn: position.describe('Column after the end.'),
  })
  .describe('A place in a file.');
export type Place = z.infer<typeof Place>;

export const RelatedPlace = z
  .strictObject({ place: Place, message: z.string().describe('Why this place matters here.') })
  .describe('Another place that belongs to the finding.');
export type RelatedPlace = z.infer<typeof RelatedPlace>;

/** Something `check` reports. The message says what was found, then what was expected. */
export const Finding = z
  .strictObject({
    rule: z.enum(ruleIds).describe('Rule that found it.'),
    severity: Severity.describe('error, warning or note, after the policy.'),
    file: z.string().describe('File it is in.'),
    line: position.describe('Line of the key, from 1.'),
    column: position.describe('Column of the key, from 1, in UTF-16 units.'),
    endLine: position.describe('Line of the end of the key.'),
    endColumn: position.describe('Column after the end of the key.'),
    at: z.string().describe('Place in the model, independent of lines, for example goals/brand-trust. Waivers and baselines match it.'),
    message: z.string().describe('What was found, then what was expected.'),
    hint: z.string().describe('What to do.'),
    related: z.array(RelatedPlace).describe('Other places that belong to it.'),
    waived: z.boolean().describe('true when a waiver covers it; it then fails nothing.'),
    baselineState: z
      .enum(['new', 'unchanged'])
      .nullable()
      .describe('Against --baseline: new, or unchanged when the baseline already had it; null without a baseline.'),
  })
  .describe('Something check reports.');
export type Finding = z.infer<typeof Finding>;

/** A finding before the policy gave it a severity. Every stage that reads or judges a file yields these. */
export interface Problem extends Omit<Finding, 'severity' | 'waived' | 'baselineState'> {}
