import { countFindings } from '../../src/engine/count-findings.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { load } from '../../src/engine/load.ts';
import type { AlignmentDocument, Loaded } from '../../src/engine/loaded.ts';
import type { CheckedFile } from '../../src/model/check-report.ts';
import type { Result } from '../../src/model/result.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Explained } from '../../src/outline/explain/explained.ts';
import { memoryHost } from '../e2e/memory-host.ts';
import { textKeys } from './text-keys.ts';

/** A file with every text field, scored and with findings; `waivers` and `policy` are in it. */
const text = `version: 1
organization: Acme
period: 2026-Q4
asOf: 2026-11-20
pair: [marketing, it]
functions:
  marketing: { lead: CMO, name: Dana }
  it: { lead: CIO, name: Ravi }
  service: { lead: COO, name: Sam }
goals:
  - { id: one, title: One view, owners: [marketing, it], accountable: it, challenges: [data-strategy, ownership], kpis: [match], due: 2027-06-30 }
  - { id: two, title: Late, owners: [it], challenges: [isolation], due: 2026-01-31 }
kpis:
  - id: match
    title: Profiles matched
    definition: Matched divided by all
    unit: "%"
    direction: higher
    baseline: 42
    target: 85
    start: 2026-01-01
    due: 2027-06-30
    owner: it
    source: warehouse
    readings: [{ date: 2026-09-30, value: 44 }, { date: 2026-10-31, value: 45, note: Loyalty joined }]
  - { id: twin, title: Profiles matched, direction: lower, baseline: 9, target: 2, owner: marketing, readings: [{ date: 2026-02-28, value: 8 }] }
assessments:
  - function: marketing
    respondent: Dana
    date: 2026-11-03
    answers:
      ownership:
        importance: 5
        owner: marketing
        ratings:
          accountable-executive: 5
          decision-rights: { level: 4, evidence: { kind: document, note: Charter } }
          dispute-route: dont-know
          budget-authority: { notApplicable: No shared budget }
        comment: We decide.
      data-strategy: 3
      isolation: 2
    worksWith: { it: 2, service: 4 }
  - function: it
    respondent: Ravi
    date: 2026-11-04
    answers:
      ownership: { importance: 3, owner: nobody, ratings: { accountable-executive: 1, decision-rights: 2, dispute-route: 2 } }
      data-strategy: 5
      isolation: 4
    worksWith: { marketing: 3 }
actions:
  - { id: name-owner, title: Name one owner, challenge: ownership, owner: marketing, due: 2026-10-31, status: open, expects: { level: 4 } }
glossary:
  - { term: lead, meanings: { marketing: Someone who asked, it: A row } }
  - { term: order, meanings: { marketing: Paid, it: Placed }, agreed: Placed and paid }
policy:
  gates: { alignment: { min: 90 } }
  waivers:
    - { rule: goal-without-kpi, at: goals/two, reason: Agreed, owner: marketing, until: 2027-01-31 }
    - { rule: stale-reading, at: kpis/none, reason: Old, owner: it, until: 2027-01-31 }
`;

export interface Hostile {
  readonly result: Result;
  readonly scorecard: Scorecard;
  readonly explained: Explained;
  readonly file: CheckedFile;
}

/** Keys that were met, for the test that none is missing. */
export const met = new Set<string>();

function changed(value: unknown, key: string, change: (text: string) => string): unknown {
  if (typeof value === 'string') {
    if (!textKeys.has(key)) return value;
    met.add(key);
    return change(value);
  }
  if (Array.isArray(value)) return value.map((item) => changed(item, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, key === 'meanings' ? key : name, change)]));
}

let loaded: Promise<Loaded> | undefined;

/** Every text of a scorecard but its ids and dates. */
function changedScorecard(value: unknown, key: string, change: (text: string) => string): unknown {
  if (typeof value === 'string')
    return /^(?:id|version|scorecard|unit|direction|effort|starts|pair|start)$/.test(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((item) => changedScorecard(item, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedScorecard(item, name, change)]));
}

/** The file with every text field changed behind the reader's back, which would refuse some of them, scored and checked. */
export async function hostileAlignment(change: (text: string) => string): Promise<Hostile> {
  loaded ??= load(memoryHost(new Map([['alignment.yaml', text]])), 'alignment.yaml');
  const { case: given, ...rest } = await loaded;
  if (given === null) throw new Error('the file cannot be scored');
  const value = changed(given.document.value, '', change) as AlignmentDocument['value'];
  const document = { ...given.document, value, locate: (path) => given.document.locate(path) } as AlignmentDocument;
  const assessments = given.assessments.map((source) => ({
    ...source,
    assessment: changed(source.assessment, '', change) as typeof source.assessment,
    document: source.document === given.document ? document : source.document,
  }));
  const scorecard = changedScorecard(given.scorecard, '', change) as Scorecard;
  const evaluation = evaluate({ ...rest, case: { ...given, document, assessments, scorecard } }, { today: '2026-11-20', interval: false });
  if (evaluation.result === null) throw new Error('the file cannot be scored');
  const { result, findings, gates, waivers } = evaluation;
  return {
    result,
    scorecard,
    explained: {
      path: change('alignment.yaml'),
      result,
      alignment: value,
      assessments: assessments.map(({ assessment, path }) => ({ assessment, locate: (inner) => document.locate([...path, ...inner]) })),
      scorecard,
      locate: (path) => document.locate(path),
    },
    file: {
      path: change('alignment.yaml'),
      asOf: result.asOf,
      headline: null,
      counts: countFindings(findings),
      findings: findings.map((finding) => ({ ...finding, file: change(finding.file) })),
      notShown: 3,
      others: [{ rule: change('unknown-key'), at: change('goals/two') }],
      unchecked: [change('goals/one')],
      gates: [...gates],
      waivers: [...waivers],
      fixed: [],
      ratchet: [change('gates/alignment')],
    },
  };
}
