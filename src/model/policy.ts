import { z } from 'zod';
import { ruleIds } from './rule-ids.ts';
import { Day, FunctionId, Id, Severity, Text } from './vocabulary.ts';

const percent = z.number().min(0).max(100);

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
