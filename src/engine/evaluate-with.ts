import type { Links, Numbers } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import { choosePair } from '../scoring/pair.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { AlignmentCase, Loaded } from './loaded.ts';

/** What a result says before the scores. */
function resultHead({ document, scorecard }: AlignmentCase, loaded: Loaded, asOf: string) {
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

/** Scores a loaded alignment file in one way or another, runs the rules over it and applies its policy. */
export function evaluateWith<Scored extends Links & Numbers>(
  loaded: Loaded,
  options: JudgeOptions,
  score: (input: ScoringInput) => Scored,
) {
  const { numbers, ...judged } = judge(loaded, options, (input) => {
    const scores = score(input);
    return { links: scores, numbers: () => scores };
  });
  const { asOf, findings, unchecked, gates, waivers } = judged;
  if (numbers === null || loaded.case === null || asOf === null) return { ...judged, result: null };
  const judgement = { findings: [...findings], unchecked: [...unchecked], gates: [...gates], waivers: [...waivers] };
  return { ...judged, result: { ...resultHead(loaded.case, loaded, asOf), ...numbers(), ...judgement } };
}
