import type { KpiResult } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { readAnswers } from './answer-sheet.ts';
import { type Context, readContext } from './context.ts';
import { type Draft, draftChallenges } from './draft.ts';
import { scoreKpis } from './kpis.ts';

/** An alignment file with its KPIs and challenges measured one by one: what everything else is computed from. */
export interface Measured {
  readonly context: Context;
  readonly kpis: readonly KpiResult[];
  /** In the scorecard's order. */
  readonly drafts: readonly Draft[];
}

/** Measures every KPI and every challenge on its own. */
export function measure(input: ScoringInput): Measured {
  const context = readContext(input);
  const kpis = scoreKpis(context);
  return { context, kpis, drafts: draftChallenges(readAnswers(input), kpis, context) };
}
