import { z } from 'zod';

const percent = z.number().min(0).max(100);

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
