import type { Scores } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { buildAgenda } from './agenda.ts';
import { leniencyOf, scoreAgreement } from './agreement.ts';
import { challengeResult } from './challenge-result.ts';
import { scoreJourney } from './coverage.ts';
import type { Draft } from './draft.ts';
import { scoreGoals } from './goals.ts';
import { groundwork } from './groundwork.ts';
import { rankChallenges } from './ranking.ts';
import { listActions, listTerms } from './records.ts';
import { describeMethod } from './settings.ts';
import { scoreSilos } from './silos.ts';
import { computed, notComputed } from './statistics/bootstrap.ts';

/**
 * Scores one alignment file against its scorecard: method version 1.
 * Pure arithmetic: no clock, no random numbers, the same input gives the same output. Never throws on a valid input;
 * what cannot be computed is null with a reason beside it. `interval: false` leaves out the resampling, which is most of the work.
 */
export function scoreAlignment(input: ScoringInput, options: { readonly interval: boolean } = { interval: true }): Scores {
  const { context, kpis, drafts, functions, task, headline, order } = groundwork(input, options.interval ? computed : notComputed);
  const leniency = leniencyOf(drafts);
  const { priorities, byChallenge } = rankChallenges(drafts, order, context);
  return {
    headline,
    functions,
    challenges: byChallenge.map((priority, index) => challengeResult(drafts[index] as Draft, { priority, leniency }, context)),
    silos: scoreSilos(context),
    journey: scoreJourney(kpis, context),
    kpis: [...kpis],
    goals: scoreGoals(kpis, context),
    agreement: scoreAgreement(drafts, headline.alignment.gapLevels, task),
    agenda: buildAgenda(drafts, priorities.order, context),
    priorities,
    actions: listActions(input),
    glossary: listTerms(input),
    method: describeMethod(context.settings),
  };
}
