import { once } from '../model/once.ts';
import { nearest } from '../source/nearest.ts';
import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const challengeWithoutGoal: Rule = {
  id: 'challenge-without-goal',
  summary: 'A challenge that no goal works on',
  why: 'A challenge without a goal is a topic everybody agrees with and nobody works on. It will look the same next quarter, and its coverage counts as zero.',
  severity: 'warning',
  bad: example(`
scorecard: engagement-imperatives
goals: #! challenge-without-goal
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    challenges: [privacy-safeguards]
`),
  good: example(`
scorecard: engagement-imperatives
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    challenges:
      - deliver-value
      - lasting-connections
      - capture-and-measure
      - individuals-not-markets
      - listen-and-respond
      - privacy-safeguards
      - one-accountable
`),
  *check(context: RuleContext): Iterable<Report> {
    const { alignment, scores, scorecard } = context;
    const needs = ['goals/*/challenges'];
    if ((alignment.goals ?? []).length === 0) {
      yield {
        path: ['goals'],
        at: 'goals',
        needs,
        message: `no goals at all; expected a goal for each of the ${scorecard.dimensions.length} challenges`,
        hint: 'Add goals, each with the challenges it works on, the functions that own it and one that is accountable.',
      };
      return;
    }
    const meant = once(() => meantByMistake(context));
    for (const challenge of scores.challenges) {
      if (challenge.coverage.goal || meant().has(challenge.id)) continue;
      yield {
        path: ['goals'],
        at: `challenges/${challenge.id}`,
        needs,
        message: `${label('challenge', challenge.id)} has no goal; expected at least one`,
        hint: `Add ${challenge.id} to the challenges of a goal that works on it, or agree on a new goal for it.`,
      };
    }
  },
};

/** Challenges a misspelt reference most likely means: the spelling is reported, not a missing goal as well. */
function meantByMistake({ alignment, scorecard }: RuleContext): ReadonlySet<string | null> {
  const ids = scorecard.dimensions.map(({ id }) => id);
  const named = new Set((alignment.goals ?? []).flatMap((goal) => goal.challenges ?? []));
  return new Set([...named].filter((id) => !ids.includes(id)).map((id) => nearest(id, ids)));
}
