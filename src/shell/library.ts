import { dayOption } from '../commands/options.ts';
import { type EvaluateOptions as EngineOptions, type Evaluation, evaluate as evaluateLoaded } from '../engine/evaluate.ts';
import { type LoadOptions, load as loadFile, loadPolicy as loadPolicyFile } from '../engine/load.ts';
import type { Loaded, LoadedPolicy } from '../engine/loaded.ts';
import { libraryHost } from './library-host.ts';

/** How `evaluate` reads a file. Everything is optional. */
export interface EvaluateOptions extends Omit<EngineOptions, 'today'> {
  /**
   * Day to use when neither `asOf` nor the file says one, `YYYY-MM-DD`. Default: today in UTC, or the day of the environment
   * variable SOURCE_DATE_EPOCH. Give `asOf` where the same file must give the same result tomorrow.
   */
  readonly today?: string;
}

/**
 * Reads an alignment file from disk with the response files and the scorecard it names. Nothing is scored yet, nothing is
 * printed and no network is used.
 *
 * What is wrong *in* the files is no exception: it is in `problems`, with file, line and column (both from 1), and what it
 * touches is left out and named in `unchecked`. `case` is null when nothing in the file can be scored.
 *
 * @param path the alignment file, relative to the working folder; `-` reads standard input.
 * @param options `allowOutside` follows `file:` and `scorecard:` paths that lead out of the file's folder (default false);
 * `limits` bounds size, depth and number of values of each file.
 * @returns the files as values that know their lines; give them to {@link evaluate}.
 * @throws CliError when the alignment file itself cannot be read: missing, a folder, no permission.
 */
export const load = (path: string, options: LoadOptions = {}): Promise<Loaded> => loadFile(libraryHost(), path, options);

/**
 * Reads a policy from a file of its own, for the `policy` option of {@link evaluate}. Problems in it are in `problems`.
 *
 * @param path the policy file, relative to the working folder.
 * @throws CliError when it cannot be read.
 */
export const loadPolicy = (path: string): Promise<LoadedPolicy> => loadPolicyFile(libraryHost(), path);

/**
 * Scores a loaded alignment file (method version 1), runs the rules over it and applies its policy. Pure arithmetic: the same
 * files and the same day give the same result, to the last digit.
 *
 * In the result, `value` fields are 0 to 100 or null, `level` fields are on the scorecard's scale (1 to 5 unless it says
 * otherwise), `gapLevels` are distances in levels, attainments of single KPIs are 0 to 1. A null always has a reason code
 * beside it; too little evidence never becomes a number. Alignment is the Brennan–Prediger coefficient with linear weights:
 * 0 is no closer than two people who answer at random, 100 is the same answers.
 *
 * @param loaded what {@link load} returned.
 * @param options `asOf` is the day all time-dependent results refer to, `YYYY-MM-DD`, and wins over the file's own;
 * `policy` wins over the file's policy; `interval: false` leaves out the bootstrap intervals, which are most of the work.
 * @returns the result (null when nothing could be scored), the findings with their severities, gates and waivers.
 * @throws CliError when `asOf` or `today` is no calendar day.
 */
export function evaluate(loaded: Loaded, options: EvaluateOptions = {}): Evaluation {
  const { today = libraryHost().today(), ...rest } = options;
  // A day that does not exist would not fail; it would quietly compare wrong.
  dayOption(today, 'today');
  dayOption(rest.asOf, 'asOf');
  return evaluateLoaded(loaded, { ...rest, today });
}
