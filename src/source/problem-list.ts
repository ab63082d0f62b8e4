import type { Problem } from '../model/finding.ts';

const order = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const identity = (problem: Problem) => JSON.stringify([problem.rule, problem.line, problem.column, problem.message]);

/**
 * Problems of one file in the order of its lines, each once. All of them, however many: what a policy, a waiver or a baseline says of
 * some must not hide the others. The limits of reading bound their number.
 */
export function problemList(problems: Iterable<Problem>): readonly Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const known = identity(problem);
    if (!seen.has(known)) seen.set(known, problem);
  }
  return [...seen.values()].sort(order);
}
