import { choosePair } from '../scoring/pair.ts';
import type { AlignmentCase, Loaded } from './loaded.ts';

/** What a result says before the scores. */
export function resultHead({ document, scorecard }: AlignmentCase, loaded: Loaded, asOf: string) {
  const { organization, period = null } = document.value;
  const pair = choosePair(document.value, scorecard);
  return {
    schemaVersion: 1 as const,
    organization,
    period,
    asOf,
    pair: pair === null ? null : ([pair[0], pair[1]] as [string, string]),
    scorecard: {
      id: scorecard.id,
      version: scorecard.version,
      title: scorecard.title,
      levels: scorecard.scale.levels.map(({ name }) => name),
    },
    inputs: loaded.inputs.map((input) => ({
      path: input.path,
      // Few look at it, and what computes it takes as long to load as the file takes to be read.
      get sha256() {
        return input.sha256;
      },
    })),
  };
}
