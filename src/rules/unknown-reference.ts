import { nearest, searchesAmong } from '../source/nearest.ts';
import { example } from './example.ts';
import { functionNames } from './naming.ts';
import type { ReferenceTarget } from './reference-targets.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { unknownNames } from './unknown-names.ts';
import { listed, quoted } from './wording.ts';

/** More names than this are counted, not listed. */
const mostListed = 12;

export const unknownReference: Rule = {
  id: 'unknown-reference',
  summary: 'A name that refers to nothing',
  why: 'A reference with a slip in it links nothing, and the goal or KPI behind it silently drops out of every number. Nobody notices until the meeting.',
  severity: 'error',
  bad: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: itt #! unknown-reference
    kpis: [profil-match] #! unknown-reference
    challenges: [data-strategie] #! unknown-reference
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  good: example(`
goals:
  - id: single-view
    title: One view of the customer in every channel
    owners: [marketing, it]
    accountable: it
    kpis: [profile-match]
    challenges: [data-strategy]
kpis:
  - id: profile-match
    title: Customer profiles matched across systems
    direction: higher
    target: 85
    owner: it
`),
  *check(context: RuleContext): Iterable<Report> {
    let suggestions = 0;
    for (const { document, path, word, target } of unknownNames(context)) {
      // A whole section that could not be read is reported as such, not once more per reference to it.
      if (target.section !== null && context.unchecked?.includes(target.section)) continue;
      const names = [...target.names];
      const closest = suggestions < searchesAmong(names.length) ? nearest(word, names) : null;
      suggestions += 1;
      yield {
        ...(document === undefined ? {} : { document }),
        path,
        message: `${quoted(word)} is no ${target.kind}${target.where}; expected ${expected(target, names)}`,
        hint: closest === null ? target.hint : `Did you mean ${quoted(closest)}?`,
      };
    }
  },
};

function expected({ plural, section }: ReferenceTarget, names: readonly string[]): string {
  if (names.length === 0) return `none, because there are no ${plural}`;
  if (names.length > mostListed) return `one of its ${names.length} ${plural}`;
  return section === 'functions' ? functionNames(names, 'or') : listed(names, 'or');
}
