/**
 * The library: read an alignment file, score it, and get the same result object that `cx-scorecard report -f json` prints.
 *
 * @example
 * import { evaluate, load } from 'cx-scorecard';
 *
 * const loaded = await load('alignment.yaml');
 * const { result, findings } = evaluate(loaded, { asOf: '2026-11-20' });
 * if (result !== null) console.log(result.headline.alignment.value, result.priorities.topThree);
 * for (const { file, line, message } of findings) console.log(`${file}:${line} ${message}`);
 */
export type { Evaluation } from './engine/evaluate.ts';
export type { LoadOptions } from './engine/load.ts';
export type { AlignmentCase, Loaded, LoadedPolicy } from './engine/loaded.ts';
export type { Input } from './engine/read-input.ts';
export type { Alignment, Answer, Assessment, Goal, Kpi, Policy, Rating, Reading, Thresholds, Waiver, Weights } from './model/alignment.ts';
export { CliError } from './model/cli-error.ts';
export type { Finding, Place, Problem, RelatedPlace } from './model/finding.ts';
export type {
  Agreement,
  AnswerResult,
  Band,
  ChallengeResult,
  Confidence,
  CoverageResult,
  FunctionResult,
  GateResult,
  GoalResult,
  Headline,
  IndicatorResult,
  Interval,
  KpiResult,
  KpiStatus,
  Method,
  OwnershipStatus,
  Priorities,
  ReasonCode,
  Result,
  Silos,
  StageResult,
  WaiverResult,
  WeightName,
} from './model/result.ts';
export type { RuleId } from './model/rule-ids.ts';
export type { Dimension, Indicator, Scorecard } from './model/scorecard.ts';
export type { Severity } from './model/vocabulary.ts';
export { type EvaluateOptions, evaluate, load, loadPolicy } from './shell/library.ts';
export type { SourceDocument } from './source/document.ts';
export type { Limits } from './source/limits.ts';
