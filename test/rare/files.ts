/** Alignment files that are right and unlike the examples: each is rare in another way. */
const head = 'version: 1\norganization: Rare\nasOf: 2026-11-20\n';
const two = 'functions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';

const challenges = ['ownership', 'isolation', 'data-strategy', 'agile-design', 'innovation', 'measurement', 'collaboration'];

const answersOf = (levels: readonly (number | string)[], more = ''): string =>
  levels.map((level, index) => `      ${challenges[index]}: { level: ${level}${more} }`).join('\n');

const respondent = (id: string, levels: readonly (number | string)[], more = ''): string =>
  `  - function: ${id}\n    respondent: One of ${id}\n    date: 2026-11-01\n    answers:\n${answersOf(levels, more)}\n`;

const everyKpi = `kpis:
  - { id: range-inside, title: Value of a basket, unit: EUR, direction: range, target: { low: 10, high: 14 }, owner: it, readings: [{ date: 2026-10-31, value: 12 }] }
  - { id: range-below, title: Value of a visit, direction: range, target: { low: 10, high: 14, min: 8 }, readings: [{ date: 2026-10-31, value: 9 }] }
  - { id: done, title: Form is live, direction: milestone, target: true, due: 2026-12-31, readings: [{ date: 2026-10-31, value: true }] }
  - { id: undone, title: Portal is live, direction: milestone, due: 2026-12-31, readings: [{ date: 2026-10-31, value: false }] }
  - { id: zero, title: Complaints, direction: lower, target: 0, readings: [{ date: 2026-09-30, value: 1 }, { date: 2026-10-31, value: 0 }] }
  - { id: negative, title: Net growth, direction: higher, baseline: -8, target: -2, readings: [{ date: 2026-09-30, value: -6 }, { date: 2026-10-31, value: -4 }] }
  - { id: huge, title: Revenue, unit: EUR, direction: higher, target: 20, readings: [{ date: 2026-10-31, value: 250000000 }] }
  - { id: paced, title: Profiles, unit: "%", direction: higher, baseline: 0, target: 80, start: 2026-01-01, due: 2026-12-31, cadence: monthly, readings: [{ date: 2026-10-31, value: 10 }] }
  - { id: early, title: Consents, direction: higher, baseline: 0, target: 80, start: 2026-11-19, due: 2027-11-19, readings: [{ date: 2026-11-19, value: 1 }] }
  - { id: unread, title: Calls, direction: lower, target: 4 }
  - { id: aimless, title: Visits, direction: higher, readings: [{ date: 2026-10-31, value: 4 }] }
`;

export const rareFiles: Readonly<Record<string, string>> = {
  nothing: head + two,
  'no pair': `${head}functions:\n  sales: { lead: CSO }\n  it: { lead: CTO }\nassessments:\n${respondent('sales', [3, 4])}${respondent('it', [2, 4])}`,
  'one side': `${head}${two}assessments:\n${respondent('it', [2, 5, 3], ', importance: 4, owner: it')}`,
  'other side': `${head}${two}assessments:\n${respondent('marketing', [2, 5, 3], ', importance: 4, owner: nobody')}`,
  'different challenges': `${head}${two}assessments:\n${respondent('it', [2, 3])}  - function: marketing\n    answers: { measurement: 4, collaboration: dont-know }\n`,
  'one mind': `${head}${two}assessments:\n${respondent('it', [3, 3, 3, 3, 3, 3, 3], ', importance: 3, owner: shared')}${respondent('marketing', [3, 3, 3, 3, 3, 3, 3], ', importance: 3, owner: shared')}`,
  'nothing known': `${head}${two}assessments:\n${['it', 'marketing'].map((id) => `  - { function: ${id}, answers: { ownership: dont-know, isolation: dont-know } }\n`).join('')}`,
  'every kind of KPI': head + two + everyKpi,
  'many functions': `${head}functions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n${Array.from({ length: 18 }, (_, index) => `  f${index}: { lead: Head of number ${index}, name: Person ${index} }\n`).join('')}assessments:\n${Array.from({ length: 18 }, (_, index) => `  - function: f${index}\n    answers: { ownership: ${1 + (index % 5)} }\n    worksWith: { f${(index + 1) % 18}: ${1 + (index % 5)}, it: 3 }\n`).join('')}`,
  'goals and actions': `${head}${two}goals:
  - { id: lonely, title: Nobody owns it, owners: [it], due: 2026-01-01 }
  - { id: shared, title: Both own it, owners: [marketing, it], accountable: it, challenges: [ownership], kpis: [k] }
kpis:
  - { id: k, title: Measure, direction: higher, target: 4, readings: [{ date: 2026-10-31, value: 4 }] }
glossary:
  - { term: lead, meanings: { marketing: Someone who asked, it: Someone who asked }, agreed: Someone who asked }
actions:
  - { id: later, title: Some day }
  - { id: late, title: Long ago, owner: it, due: 2026-01-01, challenge: ownership }
policy:
  gates:
    alignment: { min: 10 }
    maturity: { min: 10 }
    coverage: { min: 0 }
    attainment: { min: 10 }
    challenges: { ownership: { coverage: { min: 90 }, maturity: { min: 10 } } }
    kpis: { k: { attainment: { min: 50 } } }
  waivers:
    - { rule: goal-not-shared, at: goals/lonely, reason: Only for now, owner: it, until: 2027-01-31 }
`,
  'errors everywhere': `${head}${two}goals:\n  - { id: g, title: 5, owners: [it] }\n  - { id: h, title: H, owners: [nobody] }\nkpis:\n  - { id: k, title: K, direction: sideways }\n  - { id: l, title: 7, direction: higher }\nassessments:\n  - function: it\n    answers: { ownership: 9 }\n`,
};
