import type { Finding } from '../model/finding.ts';
import type { GateResult, Result, WaiverResult } from '../model/result.ts';
import { scoreAlignment } from '../scoring/score-alignment.ts';
import { evaluateWith } from './evaluate-with.ts';
import type { JudgeOptions } from './judge.ts';
import type { Loaded } from './loaded.ts';

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
export const evaluate = (loaded: Loaded, options: EvaluateOptions): Evaluation =>
  evaluateWith(loaded, options, (input) => scoreAlignment(input, { interval: options.interval ?? true }));
