import type { Problem } from '../model/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** Problems kept of one rule in one file. Far more than are shown, so that those a waiver or a baseline covers crowd out no others. */
const mostOfRule = 1000;

const order = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const identity = (problem: Problem) => JSON.stringify([problem.rule, problem.line, problem.column, problem.message]);

/** Each problem once, the first of each rule up to the limit, with how many there are of each. */
function tally(problems: Iterable<Problem>) {
  const seen = new Set<string>();
  const counts = new Map<RuleId, number>();
  const kept: Problem[] = [];
  for (const problem of problems) {
    const known = identity(problem);
    if (seen.has(known)) continue;
    seen.add(known);
    const count = (counts.get(problem.rule) ?? 0) + 1;
    counts.set(problem.rule, count);
    if (count <= mostOfRule) kept.push(problem);
  }
  return { kept, counts };
}

/**
 * Problems of one file in the order of its lines, each once, at most 1,000 of each rule.
 * By rule, because only the policy says which rules are errors. The last one kept of a rule says how many `more` there were.
 */
export function problemList(problems: Iterable<Problem>): readonly Problem[] {
  const { kept, counts } = tally(problems);
  const sorted = kept.sort(order);
  for (const [rule, count] of counts) {
    const last = sorted.findLastIndex((problem) => problem.rule === rule);
    const problem = sorted[last];
    if (count > mostOfRule && problem !== undefined) sorted[last] = { ...problem, more: count - mostOfRule };
  }
  return sorted;
}
