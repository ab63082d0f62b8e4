import type { ExampleReport } from './example-reports.ts';

/** Fields that hold text of others wherever they stand. */
const textFields = new Set([
  'organization',
  'period',
  'lead',
  'name',
  'title',
  'short',
  'statement',
  'note',
  'notApplicable',
  'respondent',
  'definition',
  'unit',
  'source',
  'term',
  'meaning',
  'agreed',
  'message',
  'hint',
  'path',
  'file',
  'action',
  'enough',
  'starts',
  'opening',
  'why',
]);

/** Lists of texts of others. */
const textLists = new Set(['levels', 'unchecked', 'questions']);

function mapTexts(value: unknown, key: string, change: (text: string) => string): unknown {
  if (typeof value === 'string') return textFields.has(key) ? change(value) : value;
  if (Array.isArray(value)) {
    return value.map((item) => (typeof item === 'string' && textLists.has(key) ? change(item) : mapTexts(item, key, change)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, name, change)]));
}

/** A report in which every text of others holds `text`, before and after what was there. */
export function hostileReport({ result, scorecard }: ExampleReport, text: string): ExampleReport {
  const change = (given: string): string => `${text}${given}${text}`;
  const waivers = result.waivers.map((waiver) => ({ ...waiver, reason: change(waiver.reason), at: change(waiver.at) }));
  const gates = result.gates.map((gate) => ({ ...gate, id: change(gate.id) }));
  return {
    result: mapTexts({ ...result, waivers, gates }, '', change) as ExampleReport['result'],
    scorecard: mapTexts(scorecard, '', change) as ExampleReport['scorecard'],
  };
}

/** The same report with a few of everything, for tests that render it many times. */
export function smallReport({ result, scorecard }: ExampleReport): ExampleReport {
  const order = result.priorities.order.slice(0, 3);
  return {
    scorecard,
    result: {
      ...result,
      challenges: result.challenges.filter(({ id }) => order.includes(id)),
      priorities: {
        ...result.priorities,
        order,
        levers: result.priorities.levers.filter(({ challenge }) => order.includes(challenge)).slice(0, 3),
      },
      agenda: result.agenda.filter(({ challenge }) => order.includes(challenge)).slice(0, 2),
      kpis: result.kpis.slice(0, 3),
      goals: result.goals.slice(0, 3),
      findings: result.findings.slice(0, 3),
    },
  };
}
