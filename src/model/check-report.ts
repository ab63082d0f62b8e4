import { z } from 'zod';
import { Finding } from './finding.ts';
import { GateResult, WaiverResult } from './result.ts';
import { Severity } from './vocabulary.ts';

export const HeadlineNumbers = z
  .strictObject({
    alignment: z.number().nullable().describe('Alignment of the pair, 0 to 100; null when it has none.'),
    maturity: z.number().nullable().describe('Maturity, 0 to 100; null when it has none.'),
    coverage: z.number().nullable().describe('Coverage, 0 to 100.'),
    attainment: z.number().nullable().describe('KPI attainment, 0 to 100; null when it has none.'),
  })
  .describe('The four headline numbers.');
export type HeadlineNumbers = z.infer<typeof HeadlineNumbers>;

/** How many findings there are, shown or not. */
export const FindingCounts = z.strictObject({
  errors: z.int().describe('Errors, without waived ones.'),
  warnings: z.int().describe('Warnings, without waived ones.'),
  notes: z.int().describe('Notes, without waived ones.'),
  waived: z.int().describe('Findings a waiver covers.'),
  unchanged: z.int().describe('Findings the baseline already had.'),
});
export type FindingCounts = z.infer<typeof FindingCounts>;

const RuleAndPlace = z.strictObject({ rule: z.string().describe('Rule.'), at: z.string().describe('Place.') });

export const CheckedFile = z
  .strictObject({
    path: z.string().describe('File as given; - for standard input.'),
    asOf: z.string().nullable().describe('Day it was judged for; null when it could not be read.'),
    headline: HeadlineNumbers.nullable().describe('Headline numbers; null when the file could not be scored.'),
    counts: FindingCounts.describe('All findings of the file, shown or not.'),
    findings: z.array(Finding).describe('What was found in it and in the files it names, sorted; of very many, the gravest.'),
    notShown: z.int().describe('Findings beyond the limit per file.'),
    others: z.array(RuleAndPlace).describe('The first 10,000 of those not shown, so that the report can serve as a baseline.'),
    unchecked: z.array(z.string()).describe('Places left out of rules and scores because of errors in them.'),
    gates: z.array(GateResult).describe('Gates of its policy.'),
    waivers: z.array(WaiverResult).describe('Waivers of its policy.'),
    fixed: z.array(RuleAndPlace).describe('Findings of the baseline that are gone.'),
    ratchet: z.array(z.string()).describe('Gates that could be tightened, in words.'),
  })
  .describe('One checked alignment file.');
export type CheckedFile = z.infer<typeof CheckedFile>;

/** What `check` found in all files of a run. */
export const CheckReport = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this format.'),
    tool: z
      .strictObject({ name: z.string().describe('cx-scorecard.'), version: z.string().describe('Its version.') })
      .describe('Who wrote it.'),
    failOn: Severity.describe('Lowest severity that fails the run.'),
    policySource: z.string().nullable().describe('Policy file of the command line, if given.'),
    baselineSource: z.string().nullable().describe('Baseline of the command line, if given.'),
    files: z.array(CheckedFile).describe('Files in order of their paths.'),
    findings: z.array(Finding).describe('The findings of all files, in the same order.'),
    summary: z
      .strictObject({
        files: z.int().describe('Files checked.'),
        ...FindingCounts.shape,
        gatesFailed: z.int().describe('Gates that failed.'),
        passed: z.boolean().describe('true when nothing fails the run (exit code 0).'),
      })
      .describe('Counts over all files.'),
  })
  .describe('What cx-scorecard check found.');
export type CheckReport = z.infer<typeof CheckReport>;
