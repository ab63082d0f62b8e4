import type { Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { distanceWithinBand, numberWithinLimits } from '../numbers.ts';
import { leadOf } from '../words/en-gb.ts';
import type { SectionContext } from './section.ts';

/** Names and numbers as every section prints them. */
export function sectionContext(result: Result, scorecard: Scorecard): SectionContext {
  const { thresholds, chanceDistance } = result.method;
  const bands = [thresholds.aligned, thresholds.partly, chanceDistance].filter((limit) => limit !== undefined);
  const labels = [thresholds.actNow, thresholds.plan].filter((limit) => limit !== undefined);
  const strong = [thresholds.strongLevel].filter((limit) => limit !== undefined);
  const byId = new Map(result.challenges.map((challenge) => [challenge.id, challenge]));
  const leads = new Map<string, number>();
  for (const { lead } of result.functions) leads.set(lead, (leads.get(lead) ?? 0) + 1);
  return {
    result,
    scorecard,
    ranked: result.priorities.order.flatMap((id) => byId.get(id) ?? []),
    challengeTitle: (id) => byId.get(id)?.title ?? id,
    who: (id) => {
      const lead = leadOf(result, id);
      return (leads.get(lead) ?? 0) > 1 ? `${lead} (${id})` : lead;
    },
    tone: (id) => {
      if (id === result.pair?.[0]) return 'first';
      return id === result.pair?.[1] ? 'second' : 'plain';
    },
    apart: (distance) => distanceWithinBand(distance, bands),
    priority: (value) => numberWithinLimits(value, labels, 0),
    level: (level) => numberWithinLimits(level, strong, 1),
  };
}
