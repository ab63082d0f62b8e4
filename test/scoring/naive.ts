import type { Kpi } from '../../src/model/alignment.ts';
import type { ScoringInput } from '../../src/model/scoring-input.ts';

/** A second implementation of the core formulas, written for reading: every pair is formed, nothing is counted, shared or sped up. */

export type Answers = readonly (readonly { readonly function: string; readonly level: number }[])[];

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Levels per indicator of a challenge, with the function of each respondent. */
export function levelsOf(input: ScoringInput, challenge: string): Answers {
  const dimension = input.scorecard.dimensions.find((one) => one.id === challenge);
  return (dimension?.indicators ?? []).map((indicator) =>
    input.assessments.flatMap(({ assessment }) => {
      const answer = assessment.answers?.[challenge];
      const rating = typeof answer === 'object' ? answer.ratings?.[indicator.id] : undefined;
      const level = typeof rating === 'object' && 'level' in rating ? rating.level : rating;
      return typeof level === 'number' ? [{ function: assessment.function, level }] : [];
    }),
  );
}

/** D of the pair on a challenge: each indicator's mean |x − y| over all cross pairs, then the mean over at least two indicators. */
export function pairDistance(answers: Answers, [first, second]: readonly [string, string]): number | null {
  const distances = answers.flatMap((indicator) => {
    const pairs: number[] = [];
    for (const a of indicator)
      for (const b of indicator) if (a.function === first && b.function === second) pairs.push(Math.abs(a.level - b.level));
    return mean(pairs) ?? [];
  });
  return distances.length < 2 ? null : mean(distances);
}

/** D over all functions: every pair of respondents from different functions. */
export function allDistance(answers: Answers): number | null {
  const distances = answers.flatMap((indicator) => {
    const pairs: number[] = [];
    indicator.forEach((a, i) => {
      for (const b of indicator.slice(i + 1)) if (a.function !== b.function) pairs.push(Math.abs(a.level - b.level));
    });
    return mean(pairs) ?? [];
  });
  return distances.length < 2 ? null : mean(distances);
}

/** Krippendorff's α, ordinal, from the coincidence matrix as the textbook writes it. */
export function alpha(units: readonly (readonly number[])[]): number | null {
  const used = units.filter((unit) => unit.length > 1);
  const levels = [1, 2, 3, 4, 5];
  const coincidence = (c: number, k: number): number => {
    let sum = 0;
    for (const unit of used) {
      unit.forEach((a, i) => {
        unit.forEach((b, j) => {
          if (i !== j && a === c && b === k) sum += 1 / (unit.length - 1);
        });
      });
    }
    return sum;
  };
  const marginal = levels.map((c) => levels.reduce((sum, k) => sum + coincidence(c, k), 0));
  const count = (level: number): number => marginal[level - 1] ?? 0;
  const total = marginal.reduce((sum, one) => sum + one, 0);
  const metric = (c: number, k: number): number => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = levels.filter((level) => level >= low && level <= high).reduce((sum, level) => sum + count(level), 0);
    return (between - (count(c) + count(k)) / 2) ** 2;
  };
  let observed = 0;
  let expected = 0;
  for (const c of levels) {
    for (const k of levels) {
      if (c === k) continue;
      observed += (coincidence(c, k) * metric(c, k)) / total;
      expected += (count(c) * count(k) * metric(c, k)) / (total * (total - 1));
    }
  }
  return total === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** What robustness needs of a challenge: importance (null: left out for all) and the size of each gap, null where missing. */
export interface Sized {
  readonly importance: number | null;
  readonly parts: readonly (number | null)[];
}

/** Rank of each challenge under every mix of four weights, each a positive multiple of .05 with sum 1. */
export function latticeRanks(challenges: readonly Sized[]): readonly (readonly number[])[] {
  const ranks: number[][] = [];
  for (let g = 1; g <= 20; g += 1) {
    for (let d = 1; d <= 20; d += 1) {
      for (let v = 1; v <= 20; v += 1) {
        const k = 20 - g - d - v;
        if (k < 1) continue;
        const scores = challenges.map(({ importance, parts }) => {
          const present = parts.flatMap((size, index) => (size === null ? [] : [{ size, weight: [g, d, v, k][index] ?? 0 }]));
          const weights = present.reduce((sum, one) => sum + one.weight, 0);
          const score = (100 * (importance ?? 5) * present.reduce((sum, one) => sum + one.weight * one.size, 0)) / (5 * weights);
          return Math.round(score * 1e9);
        });
        ranks.push(scores.map((score) => 1 + scores.filter((other) => other > score).length));
      }
    }
  }
  return ranks;
}

/** Raw attainment by the numbered rules, for KPIs with a numeric target; null where a rule says so. */
export function attainment(kpi: Kpi, x: number): number | null {
  const { baseline: b, target: t, direction } = kpi;
  if (typeof t !== 'number' || direction === 'milestone' || direction === 'range') return null;
  if (b !== undefined) {
    if (b === t) return null;
    if (direction === 'higher' && t < b) return null;
    if (direction === 'lower' && t > b) return null;
    return (x - b) / (t - b);
  }
  if (direction === 'higher') return t > 0 ? x / t : null;
  if (t > 0) return 2 - x / t;
  if (t < 0) return null;
  return x <= 0 ? 1 : 0;
}
