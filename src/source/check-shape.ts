import { validateAlignment, validateAssessment, validatePolicy } from 'virtual:validators';
import type { Alignment, Assessment, Policy } from '../model/alignment.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { SourceDocument } from './document.ts';
import type { Shape } from './explain-shape.ts';
import type { Healthy } from './healthy.ts';

/** What each shape is when it is met. */
export interface Shapes {
  readonly alignment: Alignment;
  /** A respondent's own file: the root is an assessment. */
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly scorecard: Scorecard;
}

type Validator = (value: unknown) => boolean;

const validators = {
  alignment: validateAlignment,
  assessment: validateAssessment,
  policy: validatePolicy,
} as const satisfies Record<Exclude<Shape, 'scorecard'>, Validator>;

/** Few files name a scorecard of their own, so its validator is loaded with the first. */
const validatorFor = async (shape: Shape): Promise<Validator> =>
  shape === 'scorecard' ? (await import('virtual:scorecard-validator')).validateScorecard : validators[shape];

/** Explains why a document does not have a shape, and keeps the part that does. */
export type Explain = (document: SourceDocument, shape: Shape) => Promise<Healthy<unknown>>;

const explainAtOnce: Explain = async (document, shape) => (await import('./explain-shape.ts')).explainShape(document, shape);

/**
 * Checks a document against its shape. A valid one costs only the compiled validator; anything else is explained, and the part that
 * fits is returned so that the rest of the file can still be checked and scored.
 * A missing or wrong `version` or `organization` is reported and stands as 1 and "(unnamed)".
 */
export async function checkShape<S extends Shape>(
  document: SourceDocument,
  shape: S,
  explain: Explain = explainAtOnce,
): Promise<Healthy<Shapes[S]>> {
  const isRead = document.refused === undefined || document.refused.length === 0;
  if (isRead && (await validatorFor(shape))(document.value))
    return { document: document as SourceDocument & { value: Shapes[S] }, problems: [], unchecked: [] };
  return (await explain(document, shape)) as Healthy<Shapes[S]>;
}
