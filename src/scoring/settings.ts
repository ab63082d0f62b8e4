import type { Alignment, Thresholds } from '../model/alignment.ts';
import type { Method, WeightName } from '../model/result.ts';
import type { Dimension, Scorecard } from '../model/scorecard.ts';
import { own } from '../source/own.ts';
import { resampling } from './statistics/bootstrap.ts';

type Every<T> = { readonly [Key in keyof T]-?: number };

/** Conventions of method version 1 that an alignment file may change, in the order in which they are printed. */
export const defaultThresholds = {
  aligned: 0.5,
  partly: 1,
  strongLevel: 3.5,
  maturityGap: 1,
  coverage: 50,
  attainmentGap: 0.3,
  siloTarget: 4,
  siloGap: 1,
  reciprocity: 2,
  evidenceGap: 0.5,
  actNow: 60,
  plan: 40,
  onPace: 0.9,
  behind: 0.6,
  green: 0.9,
  amber: 0.7,
  weekly: 14,
  monthly: 45,
  quarterly: 120,
  yearly: 400,
  assessment: 180,
  clearChange: 0.25,
  highConfidence: 0.9,
  mediumConfidence: 0.65,
} satisfies Every<Thresholds>;

/** How much each kind of gap counts in the priority, in the order used everywhere. */
export const defaultWeights = { maturity: 0.4, perception: 0.25, coverage: 0.2, attainment: 0.15 } satisfies Record<WeightName, number>;

/** The kinds of gap, in the order used everywhere. */
export const weightNames: readonly WeightName[] = ['maturity', 'perception', 'coverage', 'attainment'];

const defaultTarget = 4;
const scope = 'The numbers describe what these respondents answered, and nobody else.';

/** Everything the file may set, with the defaults filled in. */
export interface Settings {
  /** Shares that sum to 1. */
  readonly weights: Readonly<Record<WeightName, number>>;
  readonly thresholds: Every<Thresholds>;
  /** Number of levels of the scale, c. */
  readonly levels: number;
  /** Mean distance of two people who answer at random, in levels: (c² − 1)/(3c). */
  readonly chanceDistance: number;
}

/** Fills in the defaults and scales the weights to sum 1. Weights that are all 0 order nothing, so the defaults stand in for them. */
export function readSettings(alignment: Alignment, scorecard: Scorecard): Settings {
  const levels = scorecard.scale.levels.length;
  return {
    weights: scaleWeights(fill(defaultWeights, alignment.weights)),
    thresholds: fill(defaultThresholds, alignment.thresholds),
    levels,
    chanceDistance: (levels ** 2 - 1) / (3 * levels),
  };
}

function fill<Key extends string>(
  defaults: Readonly<Record<Key, number>>,
  given: { readonly [K in Key]?: number | undefined } | undefined,
): Readonly<Record<Key, number>> {
  if (given === undefined) return defaults;
  const filled: Record<Key, number> = { ...defaults };
  for (const key of Object.keys(defaults) as Key[]) filled[key] = given[key] ?? defaults[key];
  return filled;
}

function scaleWeights(weights: Readonly<Record<WeightName, number>>): Readonly<Record<WeightName, number>> {
  const sum = weightNames.reduce((total, name) => total + weights[name], 0);
  if (sum === 0) return scaleWeights(defaultWeights);
  return {
    maturity: weights.maturity / sum,
    perception: weights.perception / sum,
    coverage: weights.coverage / sum,
    attainment: weights.attainment / sum,
  };
}

/** Target level of a challenge: the file's own, the file's default, the scorecard's, or 4 (the top of a shorter scale). */
export function targetLevel(targets: Alignment['targets'], dimension: Dimension, levels: number): number {
  return own(targets, dimension.id) ?? own(targets, 'default') ?? dimension.target?.level ?? Math.min(defaultTarget, levels);
}

/** What every report prints about how the numbers came about. */
export function describeMethod(settings: Settings): Method {
  const thresholds: Record<string, number> = {};
  for (const name of Object.keys(defaultThresholds) as (keyof Thresholds)[]) thresholds[name] = settings.thresholds[name];
  return {
    version: 1,
    weights: { ...settings.weights },
    thresholds,
    chanceDistance: settings.chanceDistance,
    interval: { resamples: resampling.resamples, seed: resampling.seed, level: resampling.level },
    scope,
  };
}
