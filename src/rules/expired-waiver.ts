import { example } from './example.ts';
import { locatedWaivers } from './located-waivers.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  summary: 'A waiver whose last day has passed',
  why: 'A waiver is a promise with a date. Once the date is past, what was accepted for a time would be accepted for good without anyone deciding it.',
  severity: 'error',
  bad: example(`
goals:
  - id: brand-trust
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
policy:
  waivers:
    - rule: goal-without-kpi
      at: goals/brand-trust
      reason: The measure is agreed in October
      owner: marketing
      until: 2026-10-31 #! expired-waiver
`),
  good: example(`
goals:
  - id: brand-trust
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
policy:
  waivers:
    - rule: goal-without-kpi
      at: goals/brand-trust
      reason: The measure is agreed in January
      owner: marketing
      until: 2027-01-31
`),
  *check(context: RuleContext): Iterable<Report> {
    const { asOf } = context;
    for (const { waiver, document, path, at } of locatedWaivers(context)) {
      if (waiver.until >= asOf) continue;
      yield {
        document,
        path: [...path, 'until'],
        at: `${at}/until`,
        message: `waiver of ${waiver.rule} at ${quoted(waiver.at)} ended on ${waiver.until}; expected a day from ${asOf} on`,
        hint: `Fix what it waives and remove it, or have ${quoted(waiver.owner)} agree to a new day with a reason.`,
      };
    }
  },
};
