import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import type { AssessmentSource } from '../rules/rule.ts';
import { checkShape } from '../source/check-shape.ts';
import type { AlignmentDocument, Where } from './loaded.ts';
import { problemAt } from './problem-at.ts';
import { type Input, readInput } from './read-input.ts';
import { resolveInside } from './resolve-inside.ts';
import { unresolved } from './unresolved.ts';

interface LoadedAssessments {
  readonly assessments: readonly AssessmentSource[];
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly string[];
}

/** Reads every assessment, inline or from the respondent's own file, in the order of the alignment file. One bad file hides no other. */
export async function loadAssessments(host: Host, document: AlignmentDocument, where: Where): Promise<LoadedAssessments> {
  const assessments: AssessmentSource[] = [];
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  const unchecked: string[] = [];
  for (const [index, entry] of (document.value.assessments ?? []).entries()) {
    const path = ['assessments', index];
    if (!('file' in entry)) {
      assessments.push({ assessment: entry, document, path });
      continue;
    }
    const resolved = await resolveInside(host, entry.file, where);
    if (resolved.kind !== 'file') {
      problems.push(problemAt(document, [...path, 'file'], unresolved(entry.file, resolved)));
      unchecked.push(`assessments/${entry.file}`);
      continue;
    }
    const input = await readInput(host, resolved.path, where.limits);
    inputs.push(input);
    problems.push(...input.problems);
    const shape = input.document === null ? null : await checkShape(input.document, 'assessment');
    problems.push(...(shape?.problems ?? []));
    unchecked.push(...(shape?.unchecked ?? []));
    if (shape?.document) assessments.push({ assessment: shape.document.value, document: shape.document, path: [] });
    else unchecked.push(`assessments/${entry.file}`);
  }
  return { assessments, inputs, problems, unchecked };
}
