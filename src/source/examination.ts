import type { RuleId } from '../model/rule-ids.ts';
import type { Path } from './document.ts';

/** Something that does not fit its schema, before it has lines. */
export interface Misfit {
  readonly rule: Extract<RuleId, 'invalid-shape' | 'unknown-key' | 'unknown-rule'>;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
  /** The value is of another kind altogether: text for a map, a list for a number. */
  readonly wrongKind: boolean;
}

/** What examining a value came to: the healthy part and what was left out of it, or nothing usable. */
export type Examined = { readonly kept: true; readonly value: unknown; readonly left: readonly Path[] } | { readonly kept: false };

export const dropped: Examined = { kept: false };

export interface Examination {
  readonly misfits: Misfit[];
  /** The text a path's value was written as. */
  readonly sourceOf: (path: Path) => string;
  /** How many more times the name that was meant is looked for. */
  readonly suggestions: { left: number };
  readonly isRefused: (path: Path) => boolean;
  /** Values that stand in for top-level keys that are missing or wrong, so that the rest can still be used. */
  readonly fallbacks: Readonly<Record<string, unknown>>;
  /** For each list that lost items: the original index of those that stayed. */
  readonly indexes: WeakMap<readonly unknown[], readonly number[]>;
}
