import type { ScoringInput } from '../model/scoring-input.ts';
import { readAnswers } from './answer-sheet.ts';
import { readContext } from './context.ts';
import { draftChallenges } from './draft.ts';
import { scoreFunctions } from './functions.ts';
import { scoreHeadline } from './headline.ts';
import { scoreKpis } from './kpis.ts';
import { orderChallenges } from './ranking.ts';
import type { IntervalMaker } from './statistics/bootstrap.ts';

/** What every view of the scores rests on: the challenges measured one by one, the headline, and the order of the challenges. */
export function groundwork(input: ScoringInput, interval: IntervalMaker) {
  const context = readContext(input);
  const kpis = scoreKpis(context);
  const drafts = draftChallenges(readAnswers(input), kpis, context);
  const functions = scoreFunctions(drafts, context);
  const task = { context, interval };
  const headline = scoreHeadline(drafts, functions, task);
  return { context, kpis, drafts, functions, task, headline, order: orderChallenges(drafts, context) };
}
