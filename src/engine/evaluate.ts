import type { Finding } from '../model/finding.ts';
import type { GateResult, Result, WaiverResult } from '../model/result.ts';
import { choosePair } from '../scoring/pair.ts';
import { scoreAlignment } from '../scoring/score-alignment.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { AlignmentCase, Loaded } from './loaded.ts';

export interface EvaluateOptions extends JudgeOptions {
  /** Compute bootstrap intervals. Default true. */
  readonly interval?: boolean;
}

/** What came of one alignment file. `result` is null when nothing in it could be scored. */
export interface Evaluation {
  readonly path: string;
  readonly asOf: string | null;
  readonly result: Result | null;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly string[];
  readonly gates: readonly GateResult[];
  readonly waivers: readonly WaiverResult[];
}

/** What a result says before the scores. */
function headOf({ document, scorecard }: AlignmentCase, loaded: Loaded, asOf: string) {
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

/** Scores a loaded alignment file, runs the rules over it and applies its policy. */
export function evaluate(loaded: Loaded, options: EvaluateOptions): Evaluation {
  const { numbers, ...judged } = judge(loaded, options, (input) => {
    const scores = scoreAlignment(input, { interval: options.interval ?? true });
    return { links: scores, numbers: () => scores };
  });
  const { asOf, findings, unchecked, gates, waivers } = judged;
  if (numbers === null || loaded.case === null || asOf === null) return { ...judged, result: null };
  const judgement = { findings: [...findings], unchecked: [...unchecked], gates: [...gates], waivers: [...waivers] };
  return { ...judged, result: { ...headOf(loaded.case, loaded, asOf), ...numbers(), ...judgement } };
}
