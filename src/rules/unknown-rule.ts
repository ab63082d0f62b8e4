import { ruleIds } from '../model/rule-ids.ts';
import { nearest } from '../source/nearest.ts';
import { example } from './example.ts';
import { locatedWaivers } from './located-waivers.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

const known: ReadonlySet<string> = new Set(ruleIds);

export const unknownRule: Rule = {
  id: 'unknown-rule',
  summary: 'A policy that names a rule that does not exist',
  why: 'A severity or a waiver for a misspelt rule changes nothing. The team believes something is guarded, or excused, that is not.',
  severity: 'error',
  bad: example(`
policy:
  rules:
    stale-readings: error #! unknown-rule
  waivers:
    - rule: goal-without-kpis #! unknown-rule
      at: goals/brand-trust
      reason: The measure is agreed in January
      owner: marketing
      until: 2027-01-31
`),
  good: example(`
goals:
  - id: brand-trust
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
policy:
  rules:
    stale-reading: error
  waivers:
    - rule: goal-without-kpi
      at: goals/brand-trust
      reason: The measure is agreed in January
      owner: marketing
      until: 2027-01-31
`),
  // Names under policy.rules belong to the shape of the file and are reported with it.
  *check(context: RuleContext): Iterable<Report> {
    for (const { waiver, document, path, at } of locatedWaivers(context)) {
      const { rule } = waiver;
      if (known.has(rule)) continue;
      const closest = nearest(rule, ruleIds);
      yield {
        document,
        path: [...path, 'rule'],
        at: `${at}/rule`,
        message: `${quoted(rule)} is no rule; expected one of the ${ruleIds.length} that cx-scorecard rules lists`,
        hint: closest === null ? 'Run cx-scorecard rules to see their names.' : `Did you mean ${quoted(closest)}?`,
      };
    }
  },
};
