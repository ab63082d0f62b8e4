import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import type { AssessmentSource } from '../rules/rule.ts';
import type { Limits } from '../source/limits.ts';
import { type Input, readInput } from './read-input.ts';

/** What came of one entry of `assessments`, or of all of them. */
export interface LoadedAssessments {
  readonly assessments: readonly AssessmentSource[];
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly string[];
}

/** Nothing usable. */
export const nothing: LoadedAssessments = { assessments: [], inputs: [], problems: [], unchecked: [] };

/**
 * Reads a respondent's own file. What is wrong in it is among the problems.
 * @param place where the alignment file names it, for when nothing in it can be used.
 */
export async function readResponse(host: Host, path: string, { limits, place }: { readonly limits: Limits; readonly place: string }) {
  const input = await readInput(host, path, limits);
  const shape = await input.shapedAs('assessment');
  const document = shape?.document ?? null;
  return {
    assessments: document === null ? [] : [{ assessment: document.value, document, path: [] }],
    inputs: [input],
    problems: [...input.problems, ...(shape?.problems ?? [])],
    unchecked: [...(shape?.unchecked ?? []), ...(document === null ? [place] : [])],
  } satisfies LoadedAssessments;
}
