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
    for (const [kind, section] of sections) {
      const entries: readonly { readonly id: string }[] = alignment[section] ?? [];
      yield* repeated(kind, entries, {
        keyOf: ({ id }) => id,
        named: ({ id }, index) => ({ name: id, path: [section, index, 'id'] }),
      });
    }
    yield* repeated('term', alignment.glossary ?? [], {
      keyOf: ({ term }) => folded(term),
      named: ({ term }, index) => ({ name: term, path: ['glossary', index, 'term'] }),
    });
    for (const [index, { id, readings = [] }] of (alignment.kpis ?? []).entries()) {
      yield* repeated('reading', readings, {
        keyOf: ({ date }) => date,
        named: ({ date }, at) => ({ name: `${id} of ${date}`, path: ['kpis', index, 'readings', at, 'date'] }),
      });
    }
    const people = assessments.flatMap(({ assessment: { function: side, respondent: name }, document, path }) =>
      name === undefined ? [] : [{ side, name, document, path }],
    );
    yield* repeated('respondent', people, {
      keyOf: ({ side, name }) => `${side} ${folded(name)}`,
      named: ({ name, document, path }) => ({ name, document, path: [...path, 'respondent'] }),
    });
  },
};

const sections = [
  ['goal', 'goals'],
  ['KPI', 'kpis'],
  ['action', 'actions'],
] as const;

interface Named {
  readonly name: string;
  readonly document?: SourceDocument;
  readonly path: Path;
}

const folded = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

interface Naming<T> {
  /** Equal keys mean the same thing. */
  readonly keyOf: (entry: T) => string;
  readonly named: (entry: T, index: number) => Named;
}

/** Reports every entry whose key was there before. Nearly all keys differ, so names and places are made only when two do not. */
function* repeated<T>(kind: string, entries: readonly T[], { keyOf, named }: Naming<T>): Iterable<Report> {
  if (new Set(entries.map(keyOf)).size === entries.length) return;
  const first = new Map<string, Omit<Named, 'name'>>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    const { name, ...place } = named(entry, index);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, place);
    else yield { ...place, ...wordsFor(kind, name), related: [{ ...earlier, message: 'first used here' }] };
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
