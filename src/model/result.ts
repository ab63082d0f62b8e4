import { z } from 'zod';
import { Finding } from './finding.ts';
import { AgendaItem, Agreement } from './result/agreement.ts';
import { ChallengeResult } from './result/challenge.ts';
import { FunctionResult, Silos } from './result/functions.ts';
import { Headline } from './result/headline.ts';
import type { ReasonCode } from './result/measures.ts';
import { Method } from './result/method.ts';
import { GateResult, WaiverResult } from './result/policy.ts';
import { Priorities } from './result/priorities.ts';
import { ActionResult, GoalResult, KpiResult, StageResult, TermResult } from './result/work.ts';

export { AgendaItem, Agreement, Alpha } from './result/agreement.ts';
export { AnswerResult, AnswerState, IndicatorResult } from './result/answers.ts';
export { ChallengeResult, CoverageResult, OwnershipStatus } from './result/challenge.ts';
export { FunctionResult, Silos } from './result/functions.ts';
export { Band, Confidence, Headline } from './result/headline.ts';
export { Interval, ReasonCode } from './result/measures.ts';
export { Method } from './result/method.ts';
export { GateResult, WaiverResult } from './result/policy.ts';
export { Priorities, WeightName } from './result/priorities.ts';
export { ActionResult, GoalResult, KpiResult, KpiStatus, StageResult, TermResult } from './result/work.ts';

/** What scoring computes from one alignment file: everything of a result that is a number. */
export const Scores = z.strictObject({
  headline: Headline,
  functions: z.array(FunctionResult).describe('Functions, in file order.'),
  challenges: z.array(ChallengeResult).describe('Challenges, in the scorecard’s order.'),
  silos: Silos,
  journey: z.array(StageResult).describe('Stages of the customer journey, in order.'),
  kpis: z.array(KpiResult).describe('KPIs, in file order.'),
  goals: z.array(GoalResult).describe('Goals, in file order.'),
  agreement: Agreement,
  agenda: z.array(AgendaItem).describe('Widest disagreements first.'),
  priorities: Priorities,
  actions: z.array(ActionResult).describe('Actions, in file order.'),
  glossary: z.array(TermResult).describe('Words, in file order.'),
  method: Method,
});
export type Scores = z.infer<typeof Scores>;

/** A value of 0 to 100, or why there is none. */
export interface Measured {
  readonly value: number | null;
  readonly reason: ReasonCode | null;
}

/** The four numbers of a challenge or of the whole file. */
export interface FourNumbers {
  readonly alignment: Measured;
  readonly maturity: Measured;
  readonly coverage: { readonly value: number };
  readonly attainment: Measured;
}

/** What rules look at of a challenge: its coverage, which KPIs are linked, and what the pair says of its owner. */
interface ChallengeLinks extends Pick<ChallengeResult, 'id' | 'coverage'> {
  readonly attainment: Pick<ChallengeResult['attainment'], 'kpis'>;
  readonly ownership: Pick<ChallengeResult['ownership'], 'status'>;
}

/** What rules look at: how goals, KPIs and owners are linked to challenges and stages. `Scores` hold all of it and more. */
export interface Links {
  /** In the scorecard's order. */
  readonly challenges: readonly ChallengeLinks[];
  readonly journey: readonly StageResult[];
  /** In file order. */
  readonly kpis: readonly KpiResult[];
  readonly method: { readonly thresholds: Readonly<Record<string, number>> };
}

/** What gates look at. `Scores` hold all of it and more. */
export interface Numbers {
  readonly headline: FourNumbers;
  /** In the scorecard's order. */
  readonly challenges: readonly (FourNumbers & Pick<ChallengeResult, 'id'>)[];
  /** In file order. */
  readonly kpis: readonly KpiResult[];
}

/** An alignment file measured as far as somebody looks: its numbers take as long as all its rules, and few who check a file ask for them. */
export interface Measurement<N extends Numbers = Numbers> {
  readonly links: Links;
  readonly numbers: () => N;
}

/** The result of evaluating one alignment file. Every output is a view of it and adds no facts. */
export const Result = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this format.'),
    organization: z.string().describe('Name of the organisation.'),
    period: z.string().nullable().describe('Period, if given.'),
    asOf: z.string().describe('Day all time-dependent numbers refer to.'),
    pair: z
      .tuple([z.string(), z.string()])
      .nullable()
      .describe('The two functions of the headline; null when the file does not settle them.'),
    scorecard: z
      .strictObject({
        id: z.string().describe('Id.'),
        version: z.string().describe('Version of its content.'),
        title: z.string().describe('Name.'),
        levels: z.array(z.string()).describe('Names of the levels, lowest first.'),
      })
      .describe('The scorecard used.'),
    inputs: z
      .array(z.strictObject({ path: z.string().describe('File.'), sha256: z.string().describe('SHA-256 of its bytes, hex.') }))
      .describe('Files read, the alignment file first.'),
    ...Scores.shape,
    findings: z.array(Finding).describe('What check reports, sorted by file, line, column and rule.'),
    unchecked: z.array(z.string()).describe('Places left out of scoring and rules because of errors in them.'),
    gates: z.array(GateResult).describe('Gates of the policy.'),
    waivers: z.array(WaiverResult).describe('Waivers of the policy.'),
  })
  .describe(
    'What cx-scorecard found in one alignment file. value fields are 0 to 100 or null; level fields are on the scale; every null has a reason beside it.',
  );
export type Result = z.infer<typeof Result>;
