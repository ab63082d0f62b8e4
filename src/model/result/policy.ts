import { z } from 'zod';
import { reason } from './measures.ts';

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
