import type { CheckFormatInput } from '../../../src/formats/check/check-format.ts';
import { checkedFile, checkReport, finding, formatInput } from './report.ts';

const northwind = `version: 1
organization: Northwind Outfitters
functions:
  marketing: { lead: CMO }
  it: { lead: CIO }
goals:
  - id: single-view
    titel: One view of the customer in every channel
    owners: [marketing, it]
  - id: brand-trust
    title: Customers trust how we use their data
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    target: 85
  - id: match-rate
    title: Customer profiles matched across systems
    target: 70
`;

const broken = checkedFile({
  path: './examples/northwind.yaml',
  findings: [
    finding({
      rule: 'unknown-key',
      severity: 'error',
      file: './examples/northwind.yaml',
      line: 8,
      column: 5,
      endLine: 8,
      endColumn: 10,
      at: 'goals/single-view/titel',
      message: 'unknown key "titel"; expected one of accountable, challenges, due, journey, kpis, opposes, owners, status, title',
      hint: 'Write title.',
      baselineState: 'new',
    }),
    finding({
      file: './examples/northwind.yaml',
      line: 10,
      endLine: 10,
      column: 5,
      endColumn: 7,
      waived: true,
      baselineState: 'new',
    }),
    finding({
      rule: 'kpi-without-source',
      severity: 'note',
      file: './examples/northwind.yaml',
      line: 13,
      endLine: 13,
      column: 5,
      endColumn: 7,
      at: 'kpis/profile-match',
      message: 'KPI "profile-match" has no source; expected where the value comes from',
      hint: 'Name the system and the report under source.',
      baselineState: 'unchanged',
    }),
    finding({
      rule: 'conflicting-kpis',
      file: './examples/northwind.yaml',
      line: 18,
      endLine: 18,
      column: 5,
      endColumn: 11,
      at: 'kpis/match-rate',
      message: 'KPI "match-rate" has the target 70; expected 85, as in KPI "profile-match", which measures the same',
      hint: 'Agree on one target, or say in definition how the two measures differ.',
      related: [
        {
          place: { file: './examples/northwind.yaml', line: 15, column: 5, endLine: 15, endColumn: 11 },
          message: 'the same measure with the target 85',
        },
      ],
      baselineState: 'new',
    }),
  ],
  notShown: 7,
  unchecked: ['goals/single-view', 'assessments/0'],
  gates: [
    {
      id: 'alignment',
      expected: 60,
      found: 40.2,
      foundReason: null,
      passed: false,
      message: 'alignment: found 40.2, expected at least 60',
    },
    { id: 'coverage', expected: 40, found: 43, foundReason: null, passed: true, message: 'coverage: found 43, expected at least 40' },
  ],
  waivers: [
    {
      rule: 'goal-without-kpi',
      at: 'goals/brand-trust',
      reason: 'Metric agreed in January',
      owner: 'marketing',
      until: '2027-01-31',
      expired: false,
      used: 1,
    },
    { rule: 'stale-reading', at: 'kpis/nps', reason: 'Survey paused', owner: 'it', until: '2026-06-30', expired: true, used: 0 },
  ],
  fixed: [{ rule: 'kpi-without-owner', at: 'kpis/profile-match' }],
  ratchet: ['coverage: 43 now; the gate could go from 40 to 43'],
});

const clean = checkedFile({
  path: 'teams/emea & apac/alignment.yaml',
  gates: [
    { id: 'coverage', expected: 40, found: 71, foundReason: null, passed: true, message: 'coverage: found 71, expected at least 40' },
  ],
});

/** A report with everything in it that a report can hold. */
export const fullReport = checkReport([broken, clean], { policySource: 'ci/policy.yaml', baselineSource: 'git:main' });

export const fullInput = (parts: Partial<CheckFormatInput> = {}): CheckFormatInput =>
  formatInput(fullReport, { sources: (path) => (path === './examples/northwind.yaml' ? northwind : null), ...parts });
