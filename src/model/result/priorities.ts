import { z } from 'zod';

export const WeightName = z
  .enum(['maturity', 'perception', 'coverage', 'attainment'])
  .describe('maturity, perception, coverage or attainment.');
export type WeightName = z.infer<typeof WeightName>;

export const Priorities = z
  .strictObject({
    order: z.array(z.string()).describe('Ids of the challenges, most pressing first.'),
    importanceUsed: z.boolean().describe('false when nobody gave an importance; priorities then leave it out.'),
    mixes: z.int().describe('Weight mixes tried.'),
    topThree: z.array(z.string()).describe('The first three.'),
    tippingPoints: z
      .array(
        z.strictObject({
          weight: WeightName,
          now: z.number().describe('Its share today, 0 to 1.'),
          below: z.number().nullable().describe('First lower share at which the top three change; null when none does.'),
          above: z.number().nullable().describe('First higher share at which the top three change; null when none does.'),
        }),
      )
      .describe('How far each weight can move before the top three change.'),
    levers: z
      .array(
        z.strictObject({
          challenge: z.string().describe('Id of the challenge.'),
          part: WeightName,
          effect: z.number().describe('What the priority would change by if this gap were closed, in points (0 or negative).'),
        }),
      )
      .describe('What the number would be with one gap closed, largest effect first. Arithmetic, not a forecast.'),
  })
  .describe('How the order of challenges came about and how firm it is.');
export type Priorities = z.infer<typeof Priorities>;
