import { type $ZodType, safeParse } from 'zod/v4/core';
import type { Path } from './document.ts';
import { emptyRecord } from './empty-record.ts';
import { dropped, type Examination, type Examined, type Misfit } from './examination.ts';
import { isMap } from './is-map.ts';
import { meantAlternative } from './meant-alternative.ts';
import { nearest } from './nearest.ts';
import { wordsForPlace } from './place-advice.ts';
import { listLengthWords, misfitWords, missingKeyWords, unknownKeyWords, unknownRuleWords, type Words } from './shape-words.ts';
import { type Definition, definition, demands, isOptional } from './zod-definition.ts';

type DefinitionOf<T extends Definition['type']> = Extract<Definition, { readonly type: T }>;
/** A value and where it stands. */
interface Spot<T = unknown> {
  readonly value: T;
  readonly path: Path;
}

type PlainMap = Readonly<Record<string, unknown>>;

/** Adds items one by one: a call with a hundred thousand arguments overflows the stack. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

function note(examination: Examination, path: Path, words: Words): void {
  examination.misfits.push({ rule: 'invalid-shape', path, ...words, wrongKind: false });
}

function wrongKind(schema: $ZodType, { value, path }: Spot, { misfits, sourceOf }: Examination): Examined {
  misfits.push({ rule: 'invalid-shape', path, ...wordsForPlace(misfitWords(schema, value, sourceOf(path)), value, path), wrongKind: true });
  return dropped;
}

const kinds: Readonly<Partial<Record<Definition['type'], string>>> = { string: 'string', number: 'number', boolean: 'boolean' };

/** The JavaScript type a one-word schema is made of. */
function leafKind(schema: $ZodType): string {
  const def = definition(schema);
  if (def.type === 'enum') return typeof Object.values(def.entries)[0];
  return def.type === 'literal' ? typeof def.values[0] : (kinds[def.type] ?? 'unknown');
}

function examineLeaf(schema: $ZodType, spot: Spot, examination: Examination): Examined {
  const { value, path } = spot;
  if (safeParse(schema, value).success) return { kept: true, value, left: [] };
  if (typeof value !== leafKind(schema)) return wrongKind(schema, spot, examination);
  note(examination, path, wordsForPlace(misfitWords(schema, value, examination.sourceOf(path)), value, path));
  return dropped;
}

/** Whether there may be one more search for the nearest name; counts it. */
function maySuggest({ suggestions }: Examination): boolean {
  suggestions.left -= 1;
  return suggestions.left >= 0;
}

/** Notes the keys that a map does not know. @returns the known names they were most likely meant as. */
function noteUnknownKeys(
  unknown: readonly string[],
  known: readonly string[],
  { value, path }: Spot<PlainMap>,
  examination: Examination,
): ReadonlySet<string> {
  const isPresent = (name: string) => Object.hasOwn(value, name);
  const missing = known.filter((name) => !isPresent(name));
  const expected = missing.length > 0 ? missing : known;
  const misspelt = new Set<string>();
  for (const key of unknown) {
    const meant = maySuggest(examination) ? (nearest(key, missing) ?? nearest(key, known)) : null;
    if (meant !== null) misspelt.add(meant);
    const words = unknownKeyWords(key, expected, meant === null ? null : { name: meant, isPresent: isPresent(meant) });
    examination.misfits.push({ rule: 'unknown-key', path: [...path, key], ...words, wrongKind: false });
  }
  return misspelt;
}

function examineMap(schema: $ZodType, { value, path }: Spot<PlainMap>, examination: Examination): Examined {
  const { shape } = definition(schema) as DefinitionOf<'object'>;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const misspelt = noteUnknownKeys(unknown, Object.keys(shape), { value, path }, examination);
  const healthy = emptyRecord();
  const left: Path[] = unknown.map((key) => [...path, key]);
  let usable = true;
  for (const [key, child] of Object.entries(shape)) {
    const childPath = [...path, key];
    const isThere = Object.hasOwn(value, key);
    if (!isThere && isOptional(child)) continue;
    // One mistake, one problem: a misspelt key is not also missing.
    if (!isThere && !misspelt.has(key)) note(examination, childPath, missingKeyWords(key, child));
    const examined = isThere ? examine(child, { value: value[key], path: childPath }, examination) : dropped;
    const fallback = path.length === 0 ? examination.fallbacks[key] : undefined;
    if (examined.kept) {
      healthy[key] = examined.value;
      append(left, examined.left);
    } else {
      left.push(childPath);
      if (fallback !== undefined) healthy[key] = fallback;
      else usable &&= isOptional(child);
    }
  }
  return usable ? { kept: true, value: healthy, left } : dropped;
}

/** Notes a key that cannot be a name; the name is the last step of `path`. */
function noteBadName(keyType: $ZodType, path: Path, examination: Examination): void {
  const name = String(path.at(-1));
  const def = definition(keyType);
  if (def.type !== 'enum') {
    note(examination, path, wordsForPlace(misfitWords(keyType, name, name), name, path));
    return;
  }
  // The only map with a closed list of names is the one of rules.
  const words = unknownRuleWords(name, maySuggest(examination) ? Object.values(def.entries).map(String) : []);
  examination.misfits.push({ rule: 'unknown-rule', path, ...words, wrongKind: false });
}

function examineRecord(schema: $ZodType, { value, path }: Spot<PlainMap>, examination: Examination): Examined {
  const { keyType, valueType } = definition(schema) as DefinitionOf<'record'>;
  const healthy = emptyRecord();
  const left: Path[] = [];
  for (const name of Object.keys(value)) {
    const childPath = [...path, name];
    const isName = safeParse(keyType, name).success;
    if (!isName) noteBadName(keyType, childPath, examination);
    const examined = isName ? examine(valueType, { value: value[name], path: childPath }, examination) : dropped;
    if (examined.kept) healthy[name] = examined.value;
    append(left, examined.kept ? examined.left : [childPath]);
  }
  return { kept: true, value: healthy, left };
}

/** Lists whose positions mean something: without one item the others would mean something else. */
const isPositional = (path: Path) => path.at(-1) === 'levels';

function examineList(schema: $ZodType, { value, path }: Spot<readonly unknown[]>, examination: Examination): Examined {
  const { element } = definition(schema) as DefinitionOf<'array'>;
  const { minLength, maxLength } = demands(schema);
  if (value.length < minLength || value.length > maxLength) {
    note(examination, path, listLengthWords(value.length, minLength, maxLength));
    return dropped;
  }
  const healthy: unknown[] = [];
  const indexes: number[] = [];
  const left: Path[] = [];
  for (const [index, item] of value.entries()) {
    const examined = examine(element, { value: item, path: [...path, index] }, examination);
    append(left, examined.kept ? examined.left : [[...path, index]]);
    if (!examined.kept) continue;
    healthy.push(examined.value);
    indexes.push(index);
  }
  if (healthy.length < value.length && (isPositional(path) || healthy.length < minLength)) return dropped;
  examination.indexes.set(healthy, indexes);
  return { kept: true, value: healthy, left };
}

function examineTuple(schema: $ZodType, { value, path }: Spot<readonly unknown[]>, examination: Examination): Examined {
  const { items } = definition(schema) as DefinitionOf<'tuple'>;
  if (value.length !== items.length) {
    note(examination, path, listLengthWords(value.length, items.length, items.length));
    return dropped;
  }
  const examined = items.map((item, index) => examine(item, { value: value[index], path: [...path, index] }, examination));
  return examined.every((item) => item.kept) ? { kept: true, value: [...value], left: [] } : dropped;
}

function examineUnion(schema: $ZodType, spot: Spot, examination: Examination): Examined {
  const { value, path } = spot;
  const { options } = definition(schema) as DefinitionOf<'union'>;
  const attempts = options.map((option) => {
    const misfits: Misfit[] = [];
    return { schema: option, misfits, outcome: examine(option, spot, { ...examination, misfits }) };
  });
  const fitting = attempts.find(({ misfits, outcome }) => misfits.length === 0 && outcome.kept);
  const meant = fitting ?? meantAlternative(value, path.length, attempts);
  if (meant === null) return wrongKind(schema, spot, examination);
  append(examination.misfits, meant.misfits);
  return meant.outcome;
}

/** Looks at a value with its schema, notes what does not fit, and returns what does. */
export function examine(schema: $ZodType, spot: Spot, examination: Examination): Examined {
  const { value, path } = spot;
  if (examination.isRefused(path)) return dropped;
  const { type } = definition(schema);
  if (type === 'union') return examineUnion(schema, spot, examination);
  if (type === 'object' && isMap(value)) return examineMap(schema, { value, path }, examination);
  if (type === 'record' && isMap(value)) return examineRecord(schema, { value, path }, examination);
  if (type === 'array' && Array.isArray(value)) return examineList(schema, { value, path }, examination);
  if (type === 'tuple' && Array.isArray(value)) return examineTuple(schema, { value, path }, examination);
  return examineLeaf(schema, spot, examination);
}
