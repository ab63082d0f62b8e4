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

type Json = unknown;

const replacements: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  5,
  11,
  101,
  0.5,
  1.5,
  1e6,
  '',
  'x',
  '5',
  'it',
  'shared',
  'higher',
  'off',
  '2026-02-30',
  '2028-02-29',
  'a b',
  'x'.repeat(5000),
  '😀'.repeat(250),
  [],
  [1],
  ['it'],
  ['it', 'it', 'it'],
  {},
  { id: 'x' },
  { level: 3 },
  { __proto__: null, min: 5 },
];

function paths(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function changed(value: Json, path: readonly (string | number)[], change: (child: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed(item, rest, change) : item));
  const map = value as Readonly<Record<string, Json>>;
  return { ...map, [step]: changed(map[step], rest, change) };
}

const without = (key: string) => (map: Json) => Object.fromEntries(Object.entries(map as object).filter(([name]) => name !== key));

/** Every value with one thing wrong (or differently right) in it: replaced, left out, or with a key too many. */
export function* mutations(full: Json): Generator<{ readonly what: string; readonly value: Json }> {
  for (const path of paths(full)) {
    for (const [index, replacement] of replacements.entries()) {
      yield { what: `${path.join('/')} replaced by #${index}`, value: changed(full, path, () => replacement) };
    }
    const last = path.at(-1);
    if (typeof last === 'string') yield { what: `${path.join('/')} left out`, value: changed(full, path.slice(0, -1), without(last)) };
    const there = path.reduce<Json>((value, step) => (value as Record<string | number, Json>)[step], full);
    if (typeof there !== 'object' || there === null || Array.isArray(there)) continue;
    for (const extra of ['zzz', 'toString', 'a b', '5', 'shared']) {
      yield { what: `${path.join('/')} with ${extra}`, value: changed(full, path, (map) => ({ ...(map as object), [extra]: 3 })) };
    }
  }
}
