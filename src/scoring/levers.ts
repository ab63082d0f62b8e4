import type { Priorities } from '../model/result.ts';
import { type Candidate, type Mix, priorityOf } from './priority.ts';
import { weightNames } from './settings.ts';

/** What each priority would be with one gap closed, as a change in points; the largest effect first, then scorecard order. Arithmetic, not a forecast. */
export function levers(candidates: readonly Candidate[], mix: Mix, idOf: (index: number) => string): Priorities['levers'] {
  const all = candidates.flatMap((candidate) => {
    const now = priorityOf(candidate, mix);
    if (now === null) return [];
    return weightNames.flatMap((part, place) => {
      if ((candidate.parts[place] ?? null) === null) return [];
      const closed = candidate.parts.map((size, index) => (index === place ? 0 : size));
      const effect = (priorityOf({ ...candidate, parts: closed }, mix) ?? now) - now;
      return [{ challenge: idOf(candidate.index), part, effect }];
    });
  });
  return all.sort((a, b) => digits(a.effect) - digits(b.effect));
}

/** Nine digits, so that floating point breaks no tie. */
const digits = (effect: number): number => Math.round(effect * 1e9);
