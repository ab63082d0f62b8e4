import { example } from './example.ts';
import type { Rule } from './rule.ts';

export const unusedWaiver: Rule = {
  id: 'unused-waiver',
  summary: 'A waiver that covers no finding',
  why: 'Either the matter was fixed and the waiver can go, or it names the wrong place and waives nothing. Left standing, it may one day hide something new.',
  severity: 'warning',
  bad: example(`
goals:
  - id: brand-trust
    title: Customers trust how we use their data
    owners: [marketing, it]
    accountable: marketing
    kpis: [consent-rate]
kpis:
  - id: consent-rate
    title: Customers who let us use their data
    direction: higher
    target: 70
policy:
  waivers:
    - rule: goal-without-kpi #! unused-waiver
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
  waivers:
    - rule: goal-without-kpi
      at: goals/brand-trust
      reason: The measure is agreed in January
      owner: marketing
      until: 2027-01-31
`),
};
