import type { Result } from '../../src/model/result.ts';
import { choosePair } from '../../src/scoring/pair.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { type Parts, scoringInput } from '../scoring/build.ts';

/** A result without findings, gates or files, scored from hand-made answers. */
export function resultOf(parts: Parts): Result {
  const input = scoringInput(parts);
  const { alignment, scorecard, asOf } = input;
  const pair = choosePair(alignment, scorecard);
  return {
    schemaVersion: 1,
    organization: alignment.organization,
    period: null,
    asOf,
    pair: pair === null ? null : [pair[0], pair[1]],
    scorecard: {
      id: scorecard.id,
      version: scorecard.version,
      title: scorecard.title,
      levels: scorecard.scale.levels.map(({ name }) => name),
    },
    inputs: [],
    ...scoreAlignment(input, { interval: false }),
    findings: [],
    unchecked: [],
    gates: [],
    waivers: [],
  };
}
