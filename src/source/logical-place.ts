import type { Path } from './document.ts';
import { own } from './own.ts';

const named = (value: unknown, key: string): string | null => {
  const name = own(value, key);
  return typeof name === 'string' && name !== '' ? name : null;
};

const escapePart = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

function assessmentParts(item: unknown): readonly string[] | null {
  const file = named(item, 'file');
  if (file !== null) return [file];
  const silo = named(item, 'function');
  if (silo === null) return null;
  const respondent = named(item, 'respondent');
  return respondent === null ? [silo] : [silo, respondent];
}

function itemParts(list: string | number | undefined, item: unknown, index: number): readonly string[] {
  const parts = list === 'assessments' ? assessmentParts(item) : null;
  if (parts !== null) return parts;
  const name = named(item, 'id') ?? named(item, 'term') ?? (list === 'readings' ? named(item, 'date') : null);
  return [name ?? String(index)];
}

/**
 * The place of a path in the model, independent of lines and of the order of lists: `goals/brand-trust/owners`.
 * Items of lists go by their id, term, date of reading, or `assessments/<function>/<respondent>`; others by their index.
 * `/` inside a name is written `~1`, `~` is `~0`. `prefix` stands in front, for parts kept in a file of their own.
 */
export function logicalPlace(value: unknown, path: Path, prefix = ''): string {
  const parts: string[] = [];
  let current = value;
  for (const [depth, step] of path.entries()) {
    const next = own(current, step);
    if (Array.isArray(current) && typeof step === 'number') parts.push(...itemParts(path[depth - 1], next, step));
    else parts.push(String(step));
    current = next;
  }
  const place = parts.map(escapePart).join('/');
  return prefix === '' || place === '' ? prefix + place : `${prefix}/${place}`;
}

/** Where the answers of a respondent's own file stand in the model: the same place they would have inside the alignment file. */
export function assessmentPrefix(assessment: unknown): string {
  const parts = assessmentParts(assessment) ?? [];
  return ['assessments', ...parts].map(escapePart).join('/');
}
