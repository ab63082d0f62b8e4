import type { Problem } from '../model/finding.ts';
import type { Resolved } from './resolve-inside.ts';

const found = { missing: 'no such file', folder: 'a folder', 'not-a-file': 'not a regular file' } as const;

/** What to say when a path written in a file leads nowhere we go. */
export function unresolved(written: string, resolved: Exclude<Resolved, { kind: 'file' }>): Pick<Problem, 'rule' | 'message' | 'hint'> {
  if (resolved.kind === 'outside') {
    return {
      rule: 'outside-file',
      message: `path escapes the folder: ${written}; expected a file in the alignment file's folder or below it`,
      hint: 'Move the file beside the alignment file, or run with --allow-outside if you trust it.',
    };
  }
  return {
    rule: 'missing-file',
    message: `${found[resolved.kind]}: ${written}; expected a file relative to the alignment file`,
    hint: 'Correct the path, or remove the entry until the file exists.',
  };
}
