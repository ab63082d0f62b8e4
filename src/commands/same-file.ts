import type { Evaluation } from '../engine/evaluate.ts';
import type { Invocation } from './command.ts';
import { tell } from './options.ts';

const plainWord = /^[\w./@%+=:,-]+$/;

/** A word as a shell takes it back. */
export const shellWord = (word: string): string => (plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The file and the options that change its result, so that the next command sees the same thing. */
export function sameFile({ args, options }: Invocation): string {
  const kept = [
    ...(options.asOf === undefined ? [] : ['--as-of', String(options.asOf)]),
    ...(options.policy === undefined ? [] : ['--policy', String(options.policy)]),
    ...(options.allowOutside === true ? ['--allow-outside'] : []),
  ];
  return [args[0] as string, ...kept].map(shellWord).join(' ');
}

/** Says on the side that the file has errors, and what that means for what was made of it. @returns whether it has any. */
export function tellErrors(
  invocation: Invocation,
  { findings, unchecked }: Pick<Evaluation, 'findings' | 'unchecked'>,
  made: string,
): boolean {
  const count = findings.filter(({ severity, waived }) => severity === 'error' && !waived).length;
  if (count === 0) return false;
  const errors = count === 1 ? '1 error' : `${count} errors`;
  const left = unchecked.length === 0 ? '' : `; the ${made} leaves out what ${count === 1 ? 'it touches' : 'they touch'}`;
  tell(
    invocation.host,
    invocation.options.quiet,
    `cx-scorecard: ${errors} in the file${left}. Run: cx-scorecard check ${sameFile(invocation)}\n`,
  );
  return true;
}
