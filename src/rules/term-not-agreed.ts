import { example } from './example.ts';
import { functionNames } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

export const termNotAgreed: Rule = {
  id: 'term-not-agreed',
  summary: 'A word that means different things to different functions',
  why: 'Both sides nod at the same word and leave the room with two plans. Agreeing on a meaning takes ten minutes; finding out later takes a quarter.',
  severity: 'warning',
  bad: example(`
glossary:
  - term: lead #! term-not-agreed
    meanings:
      marketing: Someone who asked for something
      it: A row in the CRM lead table
`),
  good: example(`
glossary:
  - term: lead
    meanings:
      marketing: Someone who asked for something
      it: A row in the CRM lead table
    agreed: A person who asked for an offer in the last 90 days
`),
  *check({ alignment }: RuleContext): Iterable<Report> {
    for (const [index, { term, meanings = {}, agreed }] of (alignment.glossary ?? []).entries()) {
      const different = new Set(Object.values(meanings).map(folded));
      if (agreed !== undefined || different.size < 2) continue;
      yield {
        path: ['glossary', index],
        message: `${quoted(term)} has ${different.size} different meanings (${functionNames(Object.keys(meanings))}); expected one that all agreed on`,
        hint: 'Agree on a meaning and write it under agreed.',
      };
    }
  },
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim();
