import type { Goal, Kpi } from '../model/alignment.ts';
import type { ScoringInput } from '../model/scoring-input.ts';

/** What a goal or a KPI can be linked to. */
export type LinkKind = 'challenges' | 'journey';

/** Goals and KPIs linked to one challenge or stage, in file order. */
export interface Linked {
  readonly goals: readonly Goal[];
  readonly kpis: readonly Kpi[];
}

/** Goals that count: dropped ones do not. */
export const liveGoals = (input: ScoringInput): readonly Goal[] =>
  (input.alignment.goals ?? []).filter((goal) => goal.status !== 'dropped');

/** Finds what is linked to each challenge (or stage) by id; a KPI counts when it is linked directly or through a linked goal. */
export function linksBy(kind: LinkKind, input: ScoringInput): (id: string) => Linked {
  const goals = indexBy(liveGoals(input), (goal) => goal[kind] ?? []);
  const kpis = input.alignment.kpis ?? [];
  const direct = indexBy(kpis, (kpi) => kpi[kind] ?? []);
  const order = new Map(kpis.map((kpi, index) => [kpi.id, { kpi, index }]));
  return (id) => {
    const linkedGoals = goals.get(id) ?? [];
    const found = new Set((direct.get(id) ?? []).map((kpi) => kpi.id));
    for (const kpi of linkedGoals.flatMap((goal) => goal.kpis ?? [])) found.add(kpi);
    const places = [...found].flatMap((name) => order.get(name) ?? []);
    return { goals: linkedGoals, kpis: places.sort((a, b) => a.index - b.index).map((place) => place.kpi) };
  };
}

function indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [item]);
      else list.push(item);
    }
  }
  return index;
}
