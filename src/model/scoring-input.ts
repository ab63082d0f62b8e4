import type { Alignment, Assessment } from './alignment.ts';
import type { Place } from './finding.ts';
import type { Scorecard } from './scorecard.ts';

/** One respondent's answers with the way to find them again in their file. */
export interface LocatedAssessment {
  readonly assessment: Assessment;
  /** Place of a path inside the assessment, for example `['answers', 'ownership', 'ratings', 'decision-rights']`; null when unknown. */
  readonly locate: (path: readonly (string | number)[]) => Place | null;
}

/** Everything scoring needs, with references resolved and nothing invalid left in. */
export interface ScoringInput {
  readonly alignment: Alignment;
  /** Inline and `file:` assessments, in the order of the alignment file. */
  readonly assessments: readonly LocatedAssessment[];
  readonly scorecard: Scorecard;
  /** `YYYY-MM-DD`; scoring knows no clock. */
  readonly asOf: string;
}
