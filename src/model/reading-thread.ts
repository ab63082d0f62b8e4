import type { Problem } from './finding.ts';

/** A file to read in a thread of its own, and what that may cost. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  /** What problems print as the file. */
  readonly path: string;
  /** Limits of reading by their names; `maxSeconds` and `maxMegabytes` are those of the thread itself. */
  readonly limits: Readonly<Record<string, number>> & { readonly maxSeconds: number; readonly maxMegabytes: number };
}

/** How reading in a thread ended. */
export type ReadingReply =
  /** It came to an end. `problems` holds what is wrong with a file that cannot be used; null when it can. */
  | { readonly kind: 'read'; readonly problems: readonly Problem[] | null }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'out-of-memory' };
