/** A valid alignment file that uses every part of the format once. */
export const fullAlignment = {
  version: 1,
  organization: 'Acme',
  period: '2026-Q4',
  asOf: '2026-11-20',
  scorecard: 'ten-challenges',
  functions: { marketing: { lead: 'CMO', name: 'Dana' }, it: { lead: 'CIO' } },
  pair: ['marketing', 'it'],
  targets: { default: 4 },
  weights: { maturity: 0.4 },
  thresholds: { aligned: 0.5, weekly: 14 },
  goals: [
    {
      id: 'g',
      title: 'G',
      owners: ['it'],
      accountable: 'it',
      challenges: ['c'],
      journey: ['j'],
      kpis: ['k'],
      opposes: [],
      due: '2027-01-01',
      status: 'open',
    },
  ],
  kpis: [
    {
      id: 'k',
      title: 'K',
      direction: 'range',
      target: { low: 1, high: 2 },
      cumulative: false,
      cadence: 'weekly',
      readings: [{ date: '2026-01-01', value: 3, note: 'n' }],
    },
    { id: 'm', title: 'M', direction: 'milestone', target: true, readings: [{ date: '2026-01-01', value: true }] },
  ],
  assessments: [
    {
      function: 'it',
      respondent: 'R',
      date: '2026-11-03',
      answers: {
        c: {
          importance: 5,
          owner: 'it',
          ratings: { a: 4, b: 'dont-know', d: { level: 3, evidence: { kind: 'data' } }, e: { notApplicable: 'x' } },
        },
        s: 3,
      },
      worksWith: { marketing: 2 },
    },
    { file: 'responses/it.yaml' },
  ],
  actions: [{ id: 'a', title: 'A', expects: { level: 4 } }],
  glossary: [{ term: 'lead', meanings: { it: 'row' } }],
  policy: {
    rules: { 'stale-reading': 'off' },
    gates: {
      alignment: { min: 60 },
      challenges: { c: { coverage: { min: 1 } } },
      kpis: { k: { attainment: { min: 2 } } },
      regression: { maxDrop: 5 },
    },
    waivers: [{ rule: 'x', at: 'goals/g', reason: 'r', owner: 'it', until: '2027-01-01' }],
  },
} as const;

/** A valid scorecard that uses every part of the format once. */
export const fullScorecard = {
  id: 's',
  version: '1.0.0',
  title: 'S',
  summary: 'Sum',
  source: 'Src',
  pair: ['CMO', 'CIO'],
  scale: {
    levels: [
      { name: 'Low', meaning: 'l' },
      { name: 'High', meaning: 'h' },
    ],
  },
  journey: [{ id: 'j', title: 'J', meaning: 'm' }],
  dimensions: [
    {
      id: 'd',
      title: 'D',
      short: 'D',
      why: 'w',
      weight: 1,
      target: { level: 2, why: 'w' },
      indicators: [
        { id: 'a', statement: 'A', levels: ['l', 'h'] },
        { id: 'b', statement: 'B', levels: ['l', 'h'] },
      ],
      kpis: [{ id: 'k', title: 'K', unit: 'u', direction: 'higher', definition: 'd' }],
      levels: [
        { enough: 'e', next: { action: 'Do', effort: 'days', starts: 'CMO' } },
        { enough: 'e', next: { action: 'Do', effort: 'weeks', starts: 'both' } },
      ],
      opening: 'o',
      questions: ['q'],
      source: 's',
      related: [{ scorecard: 't', dimension: 'd' }],
    },
  ],
} as const;
