import type { Kpi } from '../model/alignment.ts';
import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { measureKeys } from './same-measure.ts';
import { label, quoted } from './wording.ts';

export const conflictingKpis: Rule = {
  id: 'conflicting-kpis',
  summary: 'The same measure with another target, unit or direction in two functions',
  why: 'Two functions steer by the same number towards two different places, and both can be right by their own plan. This is the quiet form of disagreement that a meeting rarely finds by itself.',
  severity: 'warning',
  bad: example(`
kpis:
  - id: response-time
    title: Time to first response
    unit: hours
    direction: lower
    target: 4
    owner: marketing
  - id: ticket-response
    title: Time to first response
    unit: hours
    direction: lower
    target: 24 #! conflicting-kpis
    owner: it
`),
  good: example(`
kpis:
  - id: response-time
    title: Time to first response to a customer
    unit: hours
    direction: lower
    target: 4
    owner: marketing
  - id: ticket-response
    title: Time to first response to a colleague
    unit: hours
    direction: lower
    target: 24
    owner: it
`),
  *check({ alignment }: RuleContext): Iterable<Report> {
    const kpis = (alignment.kpis ?? []).map((kpi, index) => ({ kpi, index, keys: measureKeys(kpi) }));
    const keys = kpis.flatMap((entry) => entry.keys);
    // Mostly each KPI measures something of its own.
    if (new Set(keys).size === keys.length) return;
    const goalOwners = ownersThroughGoals(alignment.goals ?? []);
    const first = new Map<string, (typeof kpis)[number]>();
    for (const entry of kpis) {
      const earlier = entry.keys.map((key) => first.get(key)).find((other) => other !== undefined);
      for (const key of entry.keys) if (!first.has(key)) first.set(key, entry);
      const key = earlier === undefined ? null : differing(earlier.kpi, entry.kpi);
      if (earlier === undefined || key === null || !differentOwners(earlier.kpi, entry.kpi, goalOwners)) continue;
      yield {
        path: ['kpis', entry.index, key],
        at: `kpis/${entry.kpi.id}`,
        message: `${key} of ${label('KPI', entry.kpi.id)} is ${written(entry.kpi, key)}; expected ${written(earlier.kpi, key)} as in ${label('KPI', earlier.kpi.id)}, which measures the same`,
        hint: 'Agree on one definition and keep one of the two, or give them titles that say how they differ.',
        related: [{ path: ['kpis', earlier.index, key], message: `the other ${key}` }],
      };
    }
  },
};

type Key = 'direction' | 'unit' | 'target';

/** The first thing in which two KPIs of the same measure contradict each other. What one of them leaves open is no contradiction. */
function differing(a: Kpi, b: Kpi): Key | null {
  const keys: readonly Key[] = ['direction', 'unit', 'target'];
  return keys.find((key) => a[key] !== undefined && b[key] !== undefined && written(a, key) !== written(b, key)) ?? null;
}

function written(kpi: Kpi, key: Key): string {
  const value = kpi[key];
  if (typeof value === 'object') return `${value.low} to ${value.high}`;
  return key === 'unit' ? quoted(String(value)) : String(value);
}

function ownersThroughGoals(goals: NonNullable<RuleContext['alignment']['goals']>): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const goal of goals) {
    for (const kpi of goal.kpis ?? []) owners.set(kpi, new Set([...(owners.get(kpi) ?? []), ...(goal.owners ?? [])]));
  }
  return owners;
}

function differentOwners(a: Kpi, b: Kpi, goalOwners: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a.owner !== undefined && b.owner !== undefined && a.owner !== b.owner) return true;
  const [left, right] = [goalOwners.get(a.id) ?? new Set<string>(), goalOwners.get(b.id) ?? new Set<string>()];
  const isSame = left.size === right.size && [...left].every((owner) => right.has(owner));
  return left.size > 0 && right.size > 0 && !isSame;
}
