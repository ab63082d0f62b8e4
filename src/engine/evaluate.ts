import type { Finding } from '../model/finding.ts';
import type { GateResult, Result, WaiverResult } from '../model/result.ts';
import { scoreAlignment } from '../scoring/score-alignment.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { Loaded } from './loaded.ts';
import { resultHead } from './result-head.ts';

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

/** Scores a loaded alignment file, runs the rules over it and applies its policy. */
export function evaluate(loaded: Loaded, options: EvaluateOptions): Evaluation {
  const { numbers, ...judged } = judge(loaded, options, (input) => {
    const scores = scoreAlignment(input, { interval: options.interval ?? true });
    return { links: scores, numbers: () => scores };
  });
  const { asOf, findings, unchecked, gates, waivers } = judged;
  if (numbers === null || loaded.case === null || asOf === null) return { ...judged, result: null };
  const judgement = { findings: [...findings], unchecked: [...unchecked], gates: [...gates], waivers: [...waivers] };
  return { ...judged, result: { ...resultHead(loaded.case, loaded, asOf), ...numbers(), ...judgement } };
}
