import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, checked against the real calendar (30 February is refused). */
export const Day = z.iso.date().describe('A calendar day as YYYY-MM-DD, for example 2026-11-20.');
export type Day = z.infer<typeof Day>;

/** A short name used in references: letters, digits, `-` and `_`, starting with a letter. */
export const Id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
export type Id = z.infer<typeof Id>;

export const FunctionId = z
  .string()
  .max(64)
  .regex(/^(?!(?:shared|nobody|unknown)$)[A-Za-z][A-Za-z0-9_-]*$/)
  .describe('Short name of a function (a silo) such as marketing or it. Not shared, nobody or unknown.');

/** One line of text a person wrote. */
export const Line = z.string().min(1).max(400);

/** A paragraph a person wrote. */
export const Text = z.string().min(1).max(4000);

/** A level on the scorecard's scale, 1 (lowest) to the scale's top (5 unless the scorecard says otherwise). */
export const Level = z.int().min(1).max(10);
export type Level = z.infer<typeof Level>;

/** SARIF's severities. */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/** How much a KPI's readings may move before they are old. */
export const Cadence = z.enum(['weekly', 'monthly', 'quarterly', 'yearly']);
export type Cadence = z.infer<typeof Cadence>;

/** Which way a KPI should move. `range`: stay between two values. `milestone`: done or not done. */
export const Direction = z
  .enum(['higher', 'lower', 'range', 'milestone'])
  .describe('Which way is better: higher, lower, range (stay between two values) or milestone (done or not).');
export type Direction = z.infer<typeof Direction>;
