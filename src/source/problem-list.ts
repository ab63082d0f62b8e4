import type { Problem } from '../model/finding.ts';

const mostProblems = 100;

const order = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const identity = (problem: Problem) => JSON.stringify([problem.rule, problem.line, problem.column, problem.message]);

/** Problems of one file in the order of its lines, each once, at most 100; the last then says how many more there are. */
export function problemList(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map<string, Problem>();
  for (const problem of problems) if (!unique.has(identity(problem))) unique.set(identity(problem), problem);
  const sorted = [...unique.values()].sort(order);
  const next = sorted[mostProblems];
  if (next === undefined) return sorted;
  const more = `${sorted.length - mostProblems} more not shown`;
  return [
    ...sorted.slice(0, mostProblems),
    { ...next, message: more, hint: 'Fix the problems above first, then check again.', related: [] },
  ];
}
