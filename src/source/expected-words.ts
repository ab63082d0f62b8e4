import type { $ZodType } from 'zod/v4/core';
import { definition, demands, type TextKind, textKind } from './zod-definition.ts';

const texts: Readonly<Record<TextKind, string>> = {
  date: 'a date (YYYY-MM-DD)',
  'function-id': 'the short name of a function (letters, digits, - and _, starting with a letter)',
  id: 'a short name (letters, digits, - and _, starting with a letter)',
  version: 'a version such as 1.0.0',
  text: 'text',
};

const listed = (words: readonly string[], most: number) => [...words.slice(0, most), ...(words.length > most ? ['…'] : [])].join(', ');

/** Names in the order given, cut where a list would no longer be read. */
export const nameList = (names: readonly string[]): string => listed(names, 12);

function numberWords(schema: $ZodType): string {
  const { format, min, max } = demands(schema);
  const whole = format === 'safeint';
  if (whole && min === 1 && max === 10) return 'a level, usually 1 to 5';
  const noun = whole ? 'a whole number' : 'a number';
  return Number.isFinite(min) && Number.isFinite(max) ? `${noun} from ${min} to ${max}` : noun;
}

function textWords(schema: $ZodType): string {
  const kind = textKind(schema);
  const { minLength, maxLength } = demands(schema);
  if (kind !== 'text' || !Number.isFinite(maxLength)) return texts[kind];
  return minLength > 0 ? `text of ${minLength} to ${maxLength} characters` : `text of at most ${maxLength} characters`;
}

const alternatives = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What stands in a place, in words that go after "expected". */
export function expectedWords(schema: $ZodType): string {
  const def = definition(schema);
  switch (def.type) {
    case 'string':
      return textKind(schema) === 'text' ? 'text' : textWords(schema);
    case 'number':
      return numberWords(schema);
    case 'boolean':
      return 'true or false';
    case 'literal':
      return def.values.map(String).join(' or ');
    case 'enum':
      return `one of ${nameList(Object.values(def.entries).map(String))}`;
    case 'array':
      return 'a list';
    case 'tuple':
      return `a list of ${def.items.length} items`;
    case 'record':
      return 'a map (key: value)';
    case 'object':
      return `a map with ${mapKeys(Object.keys(def.shape))}`;
    case 'union':
      return alternatives(def.options.map(alternativeWords));
    default:
      return 'something else';
  }
}

const mapKeys = (keys: readonly string[]) =>
  keys.length > 4 ? `keys such as ${keys.slice(0, 3).join(', ')}` : `the ${keys.length === 1 ? 'key' : 'keys'} ${keys.join(', ')}`;

/** Shorter, for one of several. */
function alternativeWords(schema: $ZodType): string {
  const def = definition(schema);
  if (def.type !== 'object') return expectedWords(schema).replace(/^one of /, '');
  const keys = Object.keys(def.shape);
  return `{ ${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ', …' : ''} }`;
}

/** The same for a text whose length is what is wrong. */
export const expectedLength = textWords;
