import type { Result } from '../model/result.ts';
import type { Severity } from '../model/vocabulary.ts';
import type { Table, Tone } from './block.ts';
import { left, right, span, table } from './make-block.ts';
import { withoutNames } from './without-names.ts';
import { leadOf, enGb as words } from './words/en-gb.ts';

const rank = { error: 0, warning: 1, note: 2 } satisfies Record<Severity, number>;
const tones = { error: 'bad', warning: 'warning', note: 'muted' } satisfies Record<Severity, Tone>;

/** The open findings of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** Message of the first of them. */
  readonly example: string;
}

/** Open findings by rule, worst and most frequent first. */
export function findingsByRule(result: Result): readonly RuleCount[] {
  const anonymous = withoutNames(result, (id) => leadOf(result, id));
  const rules = new Map<string, RuleCount>();
  for (const { rule, severity, message, waived } of result.findings) {
    if (waived) continue;
    const seen = rules.get(rule);
    rules.set(rule, { rule, severity, example: seen?.example ?? anonymous(message), count: (seen?.count ?? 0) + 1 });
  }
  return [...rules.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** A row for each rule, for readers who do not go through the findings one by one. */
export function ruleTable(rules: readonly RuleCount[]): Table {
  const { caption, columns, severities, byRule } = words.method.findings;
  return table(
    caption,
    [left(columns.severity), right(byRule.count), left(columns.rule), left(byRule.example)],
    rules.map(({ rule, severity, count, example }) => [[span(severities[severity], tones[severity])], String(count), rule, example]),
  );
}
