import type { FirstScreen } from '../model/overview.ts';
import { scoreOverview } from '../scoring/score-overview.ts';
import type { Evaluation } from './evaluate.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { Loaded } from './loaded.ts';
import { resultHead } from './result-head.ts';

/** What the first screen of a report shows of one alignment file. `result` is null when nothing in it could be scored. */
export interface OverviewEvaluation extends Omit<Evaluation, 'result'> {
  readonly result: FirstScreen | null;
}

/** `evaluate` for the first screen alone: the same findings and the same numbers, without the longest part of the work. */
export function evaluateOverview(loaded: Loaded, options: JudgeOptions): OverviewEvaluation {
  const { numbers, ...judged } = judge(loaded, options, (input) => {
    const scores = scoreOverview(input);
    return { links: scores, numbers: () => scores };
  });
  const { asOf, findings, unchecked, gates } = judged;
  if (numbers === null || loaded.case === null || asOf === null) return { ...judged, result: null };
  const judgement = { findings: [...findings], unchecked: [...unchecked], gates: [...gates] };
  return { ...judged, result: { ...resultHead(loaded.case, loaded, asOf), ...numbers(), ...judgement } };
}
