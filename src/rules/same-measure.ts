import type { Kpi } from '../model/alignment.ts';

/** What tells the parts of a text from each other. */
interface Letters {
  readonly others: RegExp;
  /** A sign of a path or an address between two letters or digits. */
  readonly joined: RegExp;
}

const latin: Letters = { others: /[^a-z0-9]+/g, joined: /[a-z0-9][._/:#>][a-z0-9]/ };

/** The tables of Unicode take longer to make than any rule takes for a file, and most texts need none. */
const lettersOf = (text: string): Letters =>
  /[^ -~]/.test(text) ? { others: /[^\p{L}\p{N}]+/gu, joined: /[\p{L}\p{N}][._/:#>][\p{L}\p{N}]/u } : latin;

const folded = (text: string): string => text.replace(lettersOf(text).others, ' ').trim();

/** A source names a field when it says more than a system: `warehouse, identity.match_rate` does, `Salesforce, Germany` does not. */
const namesField = (source: string): boolean => lettersOf(source).joined.test(source);

/**
 * Words that tell what a KPI measures; two KPIs with one of them in common measure the same thing.
 * A system alone is no such word: many different KPIs come from the same one.
 */
export function measureKeys(kpi: Kpi): readonly string[] {
  const [title, source] = [kpi.title.toLowerCase(), (kpi.source ?? '').toLowerCase()];
  const name = folded(title);
  const keys = name === '' ? [] : [`title ${name}`];
  return namesField(source) ? [...keys, `source ${folded(source)}`] : keys;
}
