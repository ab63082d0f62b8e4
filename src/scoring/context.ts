import type { ScoringInput } from '../model/scoring-input.ts';
import { choosePair } from './pair.ts';
import { readSettings, type Settings } from './settings.ts';

/** What every step of scoring needs beside the answers. */
export interface Context {
  readonly input: ScoringInput;
  readonly settings: Settings;
  /** Ids of the functions, in file order. */
  readonly functions: readonly string[];
  /** Ids of the challenges and of the journey stages, in the scorecard's order. */
  readonly challenges: readonly string[];
  readonly stages: readonly string[];
  /** Indexes of the pair in `functions`; null without a pair. */
  readonly pair: readonly [number, number] | null;
}

/** Settles pair and settings once. */
export function readContext(input: ScoringInput): Context {
  const functions = Object.keys(input.alignment.functions);
  const pair = choosePair(input.alignment, input.scorecard);
  return {
    input,
    settings: readSettings(input.alignment, input.scorecard),
    functions,
    challenges: input.scorecard.dimensions.map(({ id }) => id),
    stages: (input.scorecard.journey ?? []).map(({ id }) => id),
    pair: pair === null ? null : [functions.indexOf(pair[0]), functions.indexOf(pair[1])],
  };
}
