import type { Policy } from '../model/alignment.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { WaiverResult } from '../model/result.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Severity } from '../model/vocabulary.ts';
import { rules } from '../rules/index.ts';
import { waiverCovers } from '../rules/waiver-covers.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import { problemAt } from './problem-at.ts';

/** A policy with the document it stands in; `path` leads to it (empty for a file of its own). */
export interface PolicySource {
  readonly policy: Policy;
  readonly document: SourceDocument;
  readonly path: Path;
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverResult[];
}

const defaultSeverity = new Map<RuleId, Severity>(rules.map((rule) => [rule.id, rule.severity]));

/** Severity of a rule under the policies, the last one winning; null when it is off. */
function severityOf(rule: RuleId, policies: readonly PolicySource[]): Severity | null {
  const set = policies.map(({ policy }) => policy.rules?.[rule]).findLast((severity) => severity !== undefined);
  if (set === 'off') return null;
  return set ?? defaultSeverity.get(rule) ?? 'error';
}

/** Gives problems their severity and marks the waived ones. Waivers that cover nothing become findings themselves. */
export function applyPolicy(problems: readonly Problem[], policies: readonly PolicySource[], asOf: string): Judged {
  const waivers = policies.flatMap((source) =>
    (source.policy.waivers ?? []).map((waiver, index) => ({ waiver, source, index, expired: waiver.until < asOf, used: 0 })),
  );
  const judge = (problem: Problem): Finding[] => {
    const severity = severityOf(problem.rule, policies);
    if (severity === null) return [];
    const waiver = waivers.find((candidate) => !candidate.expired && waiverCovers(candidate.waiver, problem));
    if (waiver !== undefined) waiver.used += 1;
    return [{ ...problem, severity, waived: waiver !== undefined, baselineState: null }];
  };
  const findings = problems.flatMap(judge);
  const unused = waivers
    .filter(({ expired, used }) => !expired && used === 0)
    .flatMap(({ waiver, source, index }) =>
      judge(
        problemAt(source.document, [...source.path, 'waivers', index], {
          rule: 'unused-waiver',
          message: `waiver of ${waiver.rule} at ${waiver.at} covers no finding, expected one`,
          hint: 'Remove the waiver, or correct its rule and place: cx-scorecard check -f json prints the place of each finding as "at".',
        }),
      ),
    );
  return {
    findings: [...findings, ...unused],
    waivers: waivers.map(({ waiver, expired, used }) => ({ ...waiver, expired, used })),
  };
}
