import type { Path, SourceDocument } from '../source/document.ts';
import { example } from './example.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { label } from './wording.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  summary: 'Two entries with the same name',
  why: 'References by this name would reach only one of the two, and nobody could tell which. A person who answers twice for one function would count double.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
  - id: single-view #! duplicate-id
    title: One profile for every customer
    owners: [marketing, it]
    accountable: marketing
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
  - id: one-profile
    title: One profile for every customer
    owners: [marketing, it]
    accountable: marketing
`),
  *check({ alignment, assessments }: RuleContext): Iterable<Report> {
    const ids = (section: 'goals' | 'kpis' | 'actions') =>
      (alignment[section] ?? []).map(({ id }, index) => ({ key: id, name: id, path: [section, index, 'id'] }));
    yield* repeated('goal', ids('goals'));
    yield* repeated('KPI', ids('kpis'));
    yield* repeated('action', ids('actions'));
    yield* repeated(
      'term',
      (alignment.glossary ?? []).map(({ term }, index) => ({ key: folded(term), name: term, path: ['glossary', index, 'term'] })),
    );
    for (const [index, { id, readings = [] }] of (alignment.kpis ?? []).entries()) {
      yield* repeated(
        'reading',
        readings.map(({ date }, at) => ({ key: date, name: `${id} of ${date}`, path: ['kpis', index, 'readings', at, 'date'] })),
      );
    }
    yield* repeated(
      'respondent',
      assessments.flatMap(({ assessment, document, path }) =>
        assessment.respondent === undefined
          ? []
          : [
              {
                document,
                key: `${assessment.function} ${folded(assessment.respondent)}`,
                name: assessment.respondent,
                path: [...path, 'respondent'],
              },
            ],
      ),
    );
  },
};

interface Named {
  readonly document?: SourceDocument;
  /** Equal keys mean the same thing. */
  readonly key: string;
  readonly name: string;
  readonly path: Path;
}

const folded = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

function* repeated(kind: string, entries: readonly Named[]): Iterable<Report> {
  const first = new Map<string, Named>();
  for (const entry of entries) {
    const { key, name, ...place } = entry;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      continue;
    }
    const { key: _, name: __, ...related } = earlier;
    yield {
      ...place,
      ...wordsFor(kind, name),
      related: [{ ...related, message: 'first used here' }],
    };
  }
}

function wordsFor(kind: string, name: string): Pick<Report, 'message' | 'hint'> {
  if (kind === 'respondent')
    return {
      message: `${label(kind, name)} answers a second time for the same function; expected one assessment per person`,
      hint: 'Keep the assessment that counts and remove the other.',
    };
  if (kind === 'reading')
    return {
      message: `a second ${label(kind, name)}; expected one reading a day`,
      hint: 'Keep the value that counts and remove the other.',
    };
  return { message: `${label(kind, name)} is there twice; expected a name of its own`, hint: 'Rename one of the two, or remove it.' };
}
