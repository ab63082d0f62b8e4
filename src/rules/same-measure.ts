import type { Kpi } from '../model/alignment.ts';

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A source names a field when it says more than a system: `warehouse, identity.match_rate` does, `Salesforce, Germany` does not. */
const namesField = (source: string): boolean => /[\p{L}\p{N}][._/:#>][\p{L}\p{N}]/u.test(source);

/**
 * Words that tell what a KPI measures; two KPIs with one of them in common measure the same thing.
 * A system alone is no such word: many different KPIs come from the same one.
 */
export function measureKeys({ title, source = '' }: Kpi): readonly string[] {
  const name = folded(title);
  const keys = name === '' ? [] : [`title ${name}`];
  return namesField(source) ? [...keys, `source ${folded(source)}`] : keys;
}
