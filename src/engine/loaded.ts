import type { Alignment, Policy } from '../model/alignment.ts';
import type { Problem } from '../model/finding.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { AssessmentSource } from '../rules/rule.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import type { Input } from './read-input.ts';

export type AlignmentDocument = SourceDocument & { readonly value: Alignment };

/** An alignment file with everything it names, ready to be scored; `case` is null when nothing in it can be. */
export interface Loaded {
  readonly path: string;
  /** Files read, the alignment file first. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Places left out because of errors in them. */
  readonly unchecked: readonly string[];
  readonly case: AlignmentCase | null;
}

/** The healthy part of an alignment file with its assessments and scorecard. */
export interface AlignmentCase {
  readonly document: AlignmentDocument;
  /** The file as written, broken entries included. */
  readonly written: SourceDocument;
  readonly assessments: readonly AssessmentSource[];
  readonly scorecard: Scorecard;
}

/** A policy read from a file of its own. */
export interface LoadedPolicy {
  readonly input: Input;
  readonly problems: readonly Problem[];
  readonly document: (SourceDocument & { readonly value: Policy }) | null;
}

/** The file that names other files, and how far its paths are followed. */
export interface Where {
  readonly from: string;
  readonly allowOutside: boolean;
  readonly limits: Limits;
}
