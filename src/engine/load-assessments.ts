import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import type { AssessmentSource } from '../rules/rule.ts';
import { checkShape } from '../source/check-shape.ts';
import type { Path } from '../source/document.ts';
import type { AlignmentDocument, Where } from './loaded.ts';
import { problemAt, type Words } from './problem-at.ts';
import { type Input, readInput } from './read-input.ts';
import { resolveInside } from './resolve-inside.ts';
import { unresolved } from './unresolved.ts';

interface LoadedAssessments {
  readonly assessments: readonly AssessmentSource[];
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly string[];
}

/** Response files together; a file of one person has some kilobytes. */
const mostBytes = 16 * 1024 * 1024;

/** A file that is named a second time would make one person count as two. */
const repeated = (written: string, before: Path, document: AlignmentDocument): Words => ({
  rule: 'duplicate-id',
  message: `the file ${written} is named a second time; expected each respondent's file once`,
  hint: 'Remove one of the two entries.',
  related: [{ place: document.locate(before), message: 'first named here' }],
});

const tooLarge: Words = {
  rule: 'invalid-shape',
  message: `the response files up to this one hold more than ${mostBytes / 1024 / 1024} MB; expected less in one alignment file`,
  hint: 'Split the alignment file, or remove files that belong to no respondent.',
};

/** Reads every assessment, inline or from the respondent's own file, in the order of the alignment file. One bad file hides no other. */
export async function loadAssessments(host: Host, document: AlignmentDocument, where: Where): Promise<LoadedAssessments> {
  const assessments: AssessmentSource[] = [];
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  const unchecked: string[] = [];
  const read = new Map<string, Path>();
  let bytes = 0;
  const leaveOut = (path: Path, file: string, words: Words): void => {
    problems.push(problemAt(document, path, words));
    unchecked.push(`assessments/${file}`);
  };
  for (const [index, entry] of (document.value.assessments ?? []).entries()) {
    const path = ['assessments', index];
    if (!('file' in entry)) {
      assessments.push({ assessment: entry, document, path });
      continue;
    }
    const resolved = await resolveInside(host, entry.file, where);
    if (resolved.kind !== 'file') {
      leaveOut([...path, 'file'], entry.file, unresolved(entry.file, resolved));
      continue;
    }
    const real = (await host.realPath(resolved.path)) ?? resolved.path;
    const before = read.get(real);
    if (before !== undefined) {
      problems.push(problemAt(document, [...path, 'file'], repeated(entry.file, before, document)));
      continue;
    }
    read.set(real, [...path, 'file']);
    if (bytes > mostBytes) {
      leaveOut([...path, 'file'], entry.file, tooLarge);
      break;
    }
    const input = await readInput(host, resolved.path, where.limits);
    bytes += input.text.length;
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
