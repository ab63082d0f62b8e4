import type { Place } from '../model/finding.ts';

/** Steps from the root of a document to a value: keys and array indexes. */
export type Path = readonly (string | number)[];

/** A text that was read as YAML, as a plain value that knows its lines. */
export interface SourceDocument {
  /** Path as it is printed in findings. */
  readonly path: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** Plain data: objects that inherit no names, arrays, strings, finite numbers, booleans, null. */
  readonly value: unknown;
  /**
   * Place of the key that leads to `path` (for array items: of the item).
   * A path that does not exist points at its nearest existing parent; the root is line 1, column 1.
   */
  locate(path: Path): Place;
  /** The same for the value behind the key. */
  locateValue(path: Path): Place;
  /** Values that were reported while reading (numbers out of range) and stand as null in `value`; later stages leave them out silently. */
  readonly refused?: readonly Path[];
}
