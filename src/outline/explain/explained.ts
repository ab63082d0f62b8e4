import type { Alignment } from '../../model/alignment.ts';
import type { Place } from '../../model/finding.ts';
import type { ChallengeResult, Result } from '../../model/result.ts';
import type { Dimension, Scorecard } from '../../model/scorecard.ts';
import type { LocatedAssessment } from '../../model/scoring-input.ts';
import { noNumber } from '../numbers.ts';

/** An evaluated alignment file with the way back to its lines. */
export interface Explained {
  readonly path: string;
  readonly result: Result;
  readonly alignment: Alignment;
  /** Inline and `file:` assessments, as numbered in the answers of the result. */
  readonly assessments: readonly LocatedAssessment[];
  readonly scorecard: Scorecard;
  /** Place of a path of the alignment file. */
  readonly locate: (path: readonly (string | number)[]) => Place;
}

/** Where something stands: `alignment.yaml:41`. */
export const where = (place: Place | null): string => (place === null ? noNumber : `${place.file}:${place.line}`);

/** The challenge as the scorecard describes it. */
export const dimensionOf = ({ scorecard }: Explained, { number }: Pick<ChallengeResult, 'number'>): Dimension | undefined =>
  scorecard.dimensions[number - 1];

/** Who answered, for a reader: the name with the function, or the function alone. */
export const whoAnswered = (functionId: string, respondent: string | null): string =>
  respondent === null ? functionId : `${respondent} (${functionId})`;

/** Place of a goal or KPI of the result, which lists them in file order. */
export const placeOfEntry = ({ locate }: Explained, list: 'goals' | 'kpis', index: number): string => where(locate([list, index]));
