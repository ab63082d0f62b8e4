import type { Facts } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { challengeFacts } from './challenge-facts.ts';
import { scoreJourney } from './coverage.ts';
import { headlineNumbers } from './headline-numbers.ts';
import { measure } from './measure.ts';

/** Measures one alignment file only as far as rules and gates look: the same numbers as `scoreAlignment`, at a fraction of its cost. */
export function measureAlignment(input: ScoringInput): Facts {
  const { context, kpis, drafts } = measure(input);
  return {
    headline: headlineNumbers(drafts, context),
    challenges: drafts.map((draft) => challengeFacts(draft, context)),
    journey: scoreJourney(kpis, context),
    kpis,
    method: { thresholds: context.settings.thresholds },
  };
}
