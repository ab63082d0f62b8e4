import type { Problem } from '../model/finding.ts';
import { type Limits, limitHint, limitSettings } from '../source/limits.ts';

/** A file that asked for more than it was given, and where that was noticed: while it was read, or when its shape was looked at. */
interface GivenUp {
  readonly rule: 'yaml-syntax' | 'invalid-shape';
  readonly file: string;
  readonly limits: Limits;
}

const atStart = ({ rule, file }: GivenUp, message: string, hint: string): Problem => ({
  ...{ rule, file, line: 1, column: 1, endLine: 1, endColumn: 1, at: '' },
  message,
  hint,
  related: [],
});

/** It took longer than it may. */
export const outOfTime = (given: GivenUp): Problem =>
  atStart(
    given,
    `gave up after ${given.limits.maxSeconds} s (setting ${limitSettings.maxSeconds})`,
    'Check that this is the right file; if you trust it, check takes longer over it with --max-seconds.',
  );

/** It took more memory than it may. */
export const outOfMemory = (given: GivenUp): Problem =>
  atStart(given, `gave up after using ${given.limits.maxMegabytes} MB of memory (setting ${limitSettings.maxMegabytes})`, limitHint);
