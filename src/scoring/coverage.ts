import type { Goal } from '../model/alignment.ts';
import type { CoverageResult, KpiResult, StageResult } from '../model/result.ts';
import type { Context } from './context.ts';
import { isValidKpi } from './kpis.ts';
import { indexBy, type LinkKind, liveGoals } from './links.ts';

/** What coverage looks at. */
export interface CoverageTask {
  readonly goals: readonly { readonly owners?: readonly string[] | undefined }[];
  readonly kpis: readonly { readonly valid: boolean; readonly fresh: boolean }[];
  readonly pair: readonly [string, string] | null;
}

/** 25 points each: a goal is linked; one is owned by both of the pair; a valid KPI is linked; one such KPI has a fresh reading. */
export function coverageOf({ goals, kpis, pair }: CoverageTask): CoverageResult {
  const goal = goals.length > 0;
  const shared = goals.some(({ owners = [] }) => isShared(owners, pair));
  const measured = kpis.some((kpi) => kpi.valid);
  const live = kpis.some((kpi) => kpi.valid && kpi.fresh);
  const value = 25 * (Number(goal) + Number(shared) + Number(measured) + Number(live));
  return { value, goal, shared, measured, live, orphanKpi: kpis.length > 0 && !goal };
}

/** true when both functions of the pair are among the owners. */
export const isShared = (owners: readonly string[], pair: readonly [string, string] | null): boolean =>
  pair !== null && owners.includes(pair[0]) && owners.includes(pair[1]);

/** Ids of the pair; null without one. */
export function pairIds(context: Context): readonly [string, string] | null {
  const [first, second] = (context.pair ?? []).map((index) => context.functions[index]);
  return first === undefined || second === undefined ? null : [first, second];
}

/** Coverage with the goals and KPIs behind it. */
export interface Covered {
  readonly coverage: CoverageResult;
  readonly goals: readonly Goal[];
  readonly kpis: readonly KpiResult[];
}

/** Coverage of each challenge, or of each journey stage, by id. A KPI counts when it is linked directly or through a linked goal. */
export function coverageBy(kind: LinkKind, kpis: readonly KpiResult[], context: Context): (id: string) => Covered {
  const goalsOf = indexBy(liveGoals(context.input), (goal) => goal[kind] ?? []);
  // Of two with the same id, which is an error of its own, one counts.
  const distinct = new Map(kpis.map((kpi) => [kpi.id, { kpi, valid: isValidKpi(kpi), fresh: kpi.fresh }]));
  const kpisOf = indexBy([...distinct.values()], ({ kpi }) => kpi[kind]);
  const pair = pairIds(context);
  return (id) => {
    const goals = goalsOf.get(id) ?? [];
    const linked = kpisOf.get(id) ?? [];
    return { coverage: coverageOf({ goals, kpis: linked, pair }), goals, kpis: linked.map(({ kpi }) => kpi) };
  };
}

/** The four checks per stage of the customer journey, in order. */
export function scoreJourney(kpis: readonly KpiResult[], context: Context): StageResult[] {
  const covered = coverageBy('journey', kpis, context);
  return (context.input.scorecard.journey ?? []).map(({ id, title }) => {
    const { coverage, goals, kpis: found } = covered(id);
    return { stage: id, title, coverage, goals: goals.map((goal) => goal.id), kpis: found.map((kpi) => kpi.id) };
  });
}
