import { explainChallenge } from './challenge.ts';
import type { Explained } from './explained.ts';
import type { Explanation } from './explanation.ts';
import { explainHeadline } from './headline.ts';
import { explainKpi } from './kpi.ts';
import { explainPriority } from './priority.ts';

const priority = 'priority';
const challengePrefix = 'challenges/';
const kpiPrefix = 'kpis/';

/** Ids that can be explained in a file, for advice on a misspelt one. */
export const idsInFile = ({ result }: Explained): readonly string[] => [
  ...result.challenges.map(({ id }) => id),
  ...result.kpis.map(({ id }) => id),
  priority,
];

/**
 * What an id means in a file: the headline without one, then a challenge, a KPI, or the priorities; null when it is none of them.
 * Where a challenge and a KPI share an id, `challenges/ID` and `kpis/ID` tell them apart.
 */
export function explainInFile(explained: Explained, id: string | null): Explanation | null {
  if (id === null) return explainHeadline(explained);
  const challenge = explained.result.challenges.find((one) => id === one.id || id === challengePrefix + one.id);
  if (challenge !== undefined) return explainChallenge(explained, challenge);
  const index = explained.result.kpis.findIndex((one) => id === one.id || id === kpiPrefix + one.id);
  const [result, kpi] = [explained.result.kpis[index], explained.alignment.kpis?.[index]];
  if (result !== undefined && kpi !== undefined) return explainKpi(explained, { result, kpi, index });
  return id === priority ? explainPriority(explained) : null;
}
