import type { FirstScreen } from '../model/overview.ts';
import { scoreOverview } from '../scoring/score-overview.ts';
import type { Evaluation } from './evaluate.ts';
import { evaluateWith } from './evaluate-with.ts';
import type { JudgeOptions } from './judge.ts';
import type { Loaded } from './loaded.ts';

/** What the first screen of a report shows of one alignment file. `result` is null when nothing in it could be scored. */
export interface OverviewEvaluation extends Omit<Evaluation, 'result'> {
  readonly result: FirstScreen | null;
}

/** `evaluate` for the first screen alone: the same findings and the same numbers, without the longest part of the work. */
export const evaluateOverview = (loaded: Loaded, options: JudgeOptions): OverviewEvaluation => evaluateWith(loaded, options, scoreOverview);
