import { once } from '../model/once.ts';
import type { Links, Measurement, Numbers } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { ownerVoices, readAnswers, respondentsOf } from './answer-sheet.ts';
import { challengeNumbers } from './challenge-numbers.ts';
import { readContext } from './context.ts';
import { coverageBy, scoreJourney } from './coverage.ts';
import { draftChallenges } from './draft.ts';
import { headlineNumbers } from './headline-numbers.ts';
import { scoreKpis } from './kpis.ts';
import { pairOwnership } from './ownership.ts';

/** Measures one alignment file only as far as somebody looks: the same as `scoreAlignment` says, at a fraction of its cost. */
export function measureAlignment(input: ScoringInput): Measurement {
  const context = readContext(input);
  const kpis = scoreKpis(context);
  const covered = coverageBy('challenges', kpis, context);
  const respondents = respondentsOf(input);
  const challenges = context.challenges.map((id): Links['challenges'][number] => {
    const { coverage, kpis: linked } = covered(id);
    const { status } = pairOwnership(ownerVoices(respondents, id), context);
    return { id, coverage, attainment: { kpis: linked.map((kpi) => kpi.id) }, ownership: { status } };
  });
  const numbers = once((): Numbers => {
    const drafts = draftChallenges(readAnswers(input), kpis, context);
    return { headline: headlineNumbers(drafts, context), challenges: drafts.map((draft) => challengeNumbers(draft, context)), kpis };
  });
  const { thresholds } = context.settings;
  return { links: { challenges, journey: scoreJourney(kpis, context), kpis, method: { thresholds } }, numbers };
}
