import { once } from '../model/once.ts';
import type { ChallengeResult, Scores } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { buildAgenda } from './agenda.ts';
import { leniencyOf, scoreAgreement } from './agreement.ts';
import { readAnswers } from './answer-sheet.ts';
import { challengeResult } from './challenge-result.ts';
import { readContext } from './context.ts';
import { scoreJourney } from './coverage.ts';
import { draftChallenges } from './draft.ts';
import { scoreFunctions } from './functions.ts';
import { scoreGoals } from './goals.ts';
import { type IntervalMaker, scoreHeadline } from './headline.ts';
import { scoreKpis } from './kpis.ts';
import { rankChallenges } from './ranking.ts';
import { listActions, listTerms } from './records.ts';
import { describeMethod } from './settings.ts';
import { scoreSilos } from './silos.ts';

const computed: IntervalMaker = (compute) => compute();
const skipped: IntervalMaker = () => ({ interval: null, reason: 'not_computed' });

/**
 * Scores one alignment file against its scorecard: method version 1.
 * Pure arithmetic: no clock, no random numbers, the same input gives the same output. Never throws on a valid input;
 * what cannot be computed is null with a reason beside it. The parts that take long are computed when they are first read, for
 * `check` reads few of them. `interval: false` leaves out the resampling, which is most of the work.
 */
export function scoreAlignment(input: ScoringInput, options: { readonly interval: boolean } = { interval: true }): Scores {
  const context = readContext(input);
  const kpis = scoreKpis(context);
  const drafts = draftChallenges(readAnswers(input), kpis, context);
  const functions = scoreFunctions(drafts, context);
  const task = { context, interval: options.interval ? computed : skipped };
  const headline = scoreHeadline(drafts, functions, task);
  const leniency = leniencyOf(drafts);
  const ranking = once(() => rankChallenges(drafts, context));
  const silos = once(() => scoreSilos(context));
  const goals = once(() => scoreGoals(kpis, context));
  const agreement = once(() => scoreAgreement(drafts, headline.alignment.gapLevels, task));
  const agenda = once(() => buildAgenda(drafts, ranking().priorities.order, context));
  return {
    headline,
    functions,
    challenges: drafts.map((draft, index) => {
      const priority = (): ChallengeResult['priority'] => ranking().byChallenge[index] as ChallengeResult['priority'];
      return challengeResult(draft, { priority, leniency }, context);
    }),
    get silos() {
      return silos();
    },
    journey: scoreJourney(kpis, context),
    kpis: [...kpis],
    get goals() {
      return goals();
    },
    get agreement() {
      return agreement();
    },
    get agenda() {
      return agenda();
    },
    get priorities() {
      return ranking().priorities;
    },
    actions: listActions(input),
    glossary: listTerms(input),
    method: describeMethod(context.settings),
  };
}
