import type { Problem } from '../model/finding.ts';
import type { SourceDocument } from './document.ts';

/** The part of a document that fits its schema, and what did not. */
export interface Healthy<T> {
  /** The healthy part with its lines; paths are paths of `value`, places are places of the file as written. Null when nothing can be used. */
  readonly document: (SourceDocument & { readonly value: T }) | null;
  /** What did not fit, all of it. */
  readonly problems: readonly Problem[];
  /** Places (as in `Problem.at`) that were left out of `document`. */
  readonly unchecked: readonly string[];
}
