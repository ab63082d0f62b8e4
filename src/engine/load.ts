import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import { defaultLimits, type Limits } from '../source/limits.ts';
import { loadAssessments } from './load-assessments.ts';
import { loadScorecard } from './load-scorecard.ts';
import type { AlignmentDocument, Loaded, LoadedPolicy } from './loaded.ts';
import { problemAt } from './problem-at.ts';
import { type ReadInput, readInput } from './read-input.ts';
import { refuseLinkOutside } from './resolve-inside.ts';

export interface LoadOptions {
  /** Follow `file:` and scorecard paths that lead out of the alignment file's folder. */
  readonly allowOutside?: boolean;
  readonly limits?: Limits;
}

/**
 * Reads an alignment file, the response files and the scorecard it names. Everything wrong with them is in `problems`.
 * @param path file to read, `-` for standard input.
 * @throws CliError when the alignment file itself cannot be read.
 */
export async function load(host: Host, path: string, options: LoadOptions = {}): Promise<Loaded> {
  await refuseLinkOutside(host, path, options.allowOutside);
  return loadInput(host, await readInput(host, path, options.limits ?? defaultLimits), options);
}

/** Every function is compared with every other, so their number has a limit of its own. */
const mostFunctions = 100;

function tooManyFunctions(document: AlignmentDocument): Problem | null {
  const count = Object.keys(document.value.functions).length;
  if (count <= mostFunctions) return null;
  return problemAt(document, ['functions'], {
    rule: 'invalid-shape',
    message: `functions holds ${count} entries; expected at most ${mostFunctions}`,
    hint: 'Name the functions that answer for the customer experience, not every team.',
  });
}

/** The same for a file that has been read already. */
export async function loadInput(host: Host, input: ReadInput, options: LoadOptions = {}): Promise<Loaded> {
  const { path } = input;
  const limits = options.limits ?? defaultLimits;
  const shape = await input.shapedAs('alignment');
  if (input.document === null || shape === null) return { path, inputs: [input], problems: input.problems, unchecked: [], case: null };

  const problems = [...input.problems, ...shape.problems];
  const unchecked = [...shape.unchecked];
  if (shape.document === null) return { path, inputs: [input], problems, unchecked, case: null };
  const crowd = tooManyFunctions(shape.document);
  if (crowd !== null) return { path, inputs: [input], problems: [...problems, crowd], unchecked: [...unchecked, 'functions'], case: null };

  const where = { from: path, allowOutside: options.allowOutside ?? false, limits };
  const scorecard = await loadScorecard(host, shape.document, where);
  const assessments = await loadAssessments(host, shape.document, where);
  const inputs = [input, ...assessments.inputs, ...scorecard.inputs];
  problems.push(...scorecard.problems, ...assessments.problems);
  unchecked.push(...scorecard.unchecked, ...assessments.unchecked);
  if (scorecard.scorecard === null) return { path, inputs, problems, unchecked, case: null };
  return {
    path,
    inputs,
    problems,
    unchecked,
    case: { document: shape.document, written: input.document, assessments: assessments.assessments, scorecard: scorecard.scorecard },
  };
}

/**
 * Reads a policy file (`--policy`).
 * @throws CliError when it cannot be read.
 */
export async function loadPolicy(host: Host, path: string, limits: Limits = defaultLimits): Promise<LoadedPolicy> {
  const input = await readInput(host, path, limits);
  const shape = await input.shapedAs('policy');
  return { input, problems: [...input.problems, ...(shape?.problems ?? [])], document: shape?.document ?? null };
}
