import type { Problem } from '../model/finding.ts';
import type { SourceDocument } from '../source/document.ts';
import { assessmentPrefix, logicalPlace } from '../source/logical-place.ts';
import { rules } from './index.ts';
import { restsOn } from './rests-on.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/**
 * What the rules find in a file, rule by rule, unsorted. `which` defaults to all of them.
 * A rule that throws is a bug of ours and is let through.
 */
export function runRules(context: RuleContext, which: readonly Rule[] = rules): Problem[] {
  const rests = restingOn(context.unchecked ?? []);
  const problems: Problem[] = [];
  for (const rule of which) {
    for (const report of rule.check?.(context) ?? []) {
      if (!report.needs?.some(rests)) problems.push(toProblem(context, rule, report));
    }
  }
  return problems;
}

/** `restsOn` with its answers kept: many findings need the same places, and very many places may be left out. */
function restingOn(leftOut: readonly string[]): (need: string) => boolean {
  const answers = new Map<string, boolean>();
  return (need) => {
    const answer = answers.get(need) ?? restsOn(need, leftOut);
    answers.set(need, answer);
    return answer;
  };
}

function toProblem(context: RuleContext, rule: Rule, report: Report): Problem {
  const { document = context.document, path, message, hint, related = [] } = report;
  return {
    rule: rule.id,
    ...document.locate(path),
    at: report.at ?? placeIn(context, document, path),
    message,
    hint,
    related: related.map((other) => ({ place: (other.document ?? context.document).locate(other.path), message: other.message })),
  };
}

/** What stands in a respondent's own file has the place it would have inside the alignment file. */
const placeIn = (context: RuleContext, document: SourceDocument, path: Report['path']): string =>
  logicalPlace(document.value, path, document === context.document ? '' : assessmentPrefix(document.value));
