export { type EvaluateOptions, type Evaluation, evaluate } from './engine/evaluate.ts';
