import type { Goal } from '../model/alignment.ts';
import type { ScoringInput } from '../model/scoring-input.ts';

/** What a goal or a KPI can be linked to. */
export type LinkKind = 'challenges' | 'journey';

/** Goals that count: dropped ones do not. */
export const liveGoals = (input: ScoringInput): readonly Goal[] =>
  (input.alignment.goals ?? []).filter((goal) => goal.status !== 'dropped');

/** Sorts what names challenges (or stages) under each of them, in order. */
export function indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
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
