import { z } from 'zod';

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
