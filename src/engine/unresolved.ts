import type { Problem } from '../model/finding.ts';
import type { Resolved } from './resolve-inside.ts';

/** What to say when a path written in a file leads nowhere we go. */
export function unresolved(written: string, resolved: Exclude<Resolved, { kind: 'file' }>): Pick<Problem, 'rule' | 'message' | 'hint'> {
  if (resolved.kind === 'outside') {
    return {
      rule: 'outside-file',
      message: `path escapes the folder: ${written}; expected a file in the alignment file's folder or below it`,
      hint: 'Move the file beside the alignment file, or run with --allow-outside if you trust it.',
    };
  }
  const found = resolved.kind === 'missing' ? 'no such file' : 'not a regular file';
  return {
    rule: 'missing-file',
    message: `${found}: ${written}; expected a file relative to the alignment file`,
    hint: 'Correct the path, or remove the entry until the file exists.',
  };
}
