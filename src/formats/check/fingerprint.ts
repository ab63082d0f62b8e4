import { createHash } from 'node:crypto';
import { repositoryPath } from '../neutralise/uri.ts';

/** What makes a finding the same one in the next run: no line numbers, no wording. */
export interface Identity {
  readonly rule: string;
  readonly file: string;
  readonly at: string;
}

/**
 * Stable fingerprints (SHA-256, hex) in the order asked for.
 * The second and later findings with the same identity are told apart by a counter.
 */
export function fingerprints(): (identity: Identity) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, at }) => {
    const identity = JSON.stringify([rule, repositoryPath(file), at]);
    const repeat = seen.get(identity) ?? 0;
    seen.set(identity, repeat + 1);
    return createHash('sha256').update(`${identity}#${repeat}`).digest('hex');
  };
}
