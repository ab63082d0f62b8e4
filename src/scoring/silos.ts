import type { Silos } from '../model/result.ts';
import { own } from '../source/own.ts';
import type { Context } from './context.ts';
import type { Settings } from './settings.ts';
import { mean } from './statistics/mean.ts';
import { atLeast } from './statistics/tolerance.ts';

type Pair = Silos['pairs'][number];

/** `worksWith` ratings are 1 to 5 whatever the scorecard's scale. */
const span = 4;

/** How well the functions work with each other, in their own view. */
export function scoreSilos(context: Context): Silos {
  const { functions } = context;
  const given = functions.map((from) => {
    const ratings = context.input.assessments.filter((one) => one.assessment.function === from).map((one) => one.assessment.worksWith);
    return functions.map((to) => (from === to ? null : mean(ratings.flatMap((rating) => own(rating, to) ?? []))));
  });
  const pairs = functions.flatMap((first, i) =>
    functions.slice(i + 1).map((second, offset) => {
      const j = i + 1 + offset;
      return pairOf({ functions: [first, second], given: [given[i]?.[j] ?? null, given[j]?.[i] ?? null], settings: context.settings });
    }),
  );
  const strength = mean(pairs.filter((pair) => pair.sides === 'two_sided').flatMap((pair) => pair.strength ?? []));
  return {
    index: strength === null ? null : (100 * (strength - 1)) / span,
    reason: strength === null ? 'no_two_sided_pair' : null,
    pairs,
    functions: functions.map((id, index) => {
      const gave = mean((given[index] ?? []).filter((rating) => rating !== null));
      const received = mean(given.map((row) => row[index] ?? null).filter((rating) => rating !== null));
      return { id, given: gave, received, difference: gave === null || received === null ? null : gave - received };
    }),
  };
}

interface PairTask {
  readonly functions: Pair['functions'];
  readonly given: Pair['given'];
  readonly settings: Settings;
}

/** Strength s = (k_ij + k_ji)/2, or what the one side said; gap max(0, target − s); reciprocity |k_ij − k_ji|. */
function pairOf({ functions, given, settings }: PairTask): Pair {
  const { siloTarget, siloGap, reciprocity: limit } = settings.thresholds;
  const [there, back] = given;
  const said = given.filter((rating) => rating !== null);
  const strength = mean(said);
  const gap = strength === null ? null : Math.max(0, siloTarget - strength);
  const reciprocity = there === null || back === null ? null : Math.abs(there - back);
  const flags: Pair['flags'] = [];
  if (gap !== null && atLeast(gap, siloGap)) flags.push('silo_gap');
  if (reciprocity !== null && atLeast(reciprocity, limit)) flags.push('one_way_view');
  const sides = (['none', 'one_sided', 'two_sided'] as const)[said.length] ?? 'none';
  return { functions, given, strength, reciprocity, gap, sides, flags };
}
