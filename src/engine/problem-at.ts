import type { Problem } from '../model/finding.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import { logicalPlace } from '../source/logical-place.ts';

export type Words = Pick<Problem, 'rule' | 'message' | 'hint'> & Partial<Pick<Problem, 'related'>>;

/** A problem at the key of a path in a document. */
export function problemAt(document: SourceDocument, path: Path, words: Words): Problem {
  return { related: [], ...words, ...document.locate(path), at: logicalPlace(document.value, path) };
}
