import type { $ZodType } from 'zod/v4/core';
import { type Advice, bare, leaveOut, write } from './advice.ts';
import { dateAdvice } from './date-advice.ts';
import { quoted } from './escape-text.ts';
import { nearest } from './nearest.ts';
import { noValue, numberAdvice } from './number-advice.ts';
import { own } from './own.ts';
import { definition, demands, textKind } from './zod-definition.ts';

function booleanAdvice(value: unknown, source: string): Advice | null {
  const text = String(value).trim().toLowerCase();
  if (typeof value === 'string' && (text === 'true' || text === 'false')) return bare(text, source);
  if (['yes', 'y', 'on', '1', 'done'].includes(text)) return write('true');
  return ['no', 'n', 'off', '0', 'open'].includes(text) ? write('false') : null;
}

const synonyms: Readonly<Record<string, string>> = {
  'n/a': 'not-applicable',
  na: 'not-applicable',
  none: 'not-applicable',
  '?': 'dont-know',
  dk: 'dont-know',
  unknown: 'dont-know',
  up: 'higher',
  increase: 'higher',
  down: 'lower',
  decrease: 'lower',
  info: 'note',
  false: 'off',
};

/** The allowed word that was most likely meant. */
export function choiceAdvice(value: unknown, choices: readonly string[]): Advice | null {
  if (typeof value !== 'string' && typeof value !== 'boolean') return null;
  const text = String(value);
  const synonym = own(synonyms, text.toLowerCase());
  const meant = synonym !== undefined && choices.includes(synonym) ? synonym : nearest(text, choices);
  return meant === null ? null : { suffix: `did you mean ${quoted(meant)}?`, hint: `Write ${meant}.` };
}

function idAdvice(value: string): Advice | null {
  if (['shared', 'nobody', 'unknown'].includes(value))
    return { suffix: `${quoted(value)} has a meaning of its own in owner answers`, hint: 'Choose another name for the function.' };
  const plain = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '')
    .slice(0, 64);
  return plain === '' ? null : write(quoted(plain).slice(1, -1));
}

function textAdvice(schema: $ZodType, value: unknown, source: string): Advice | null {
  const kind = textKind(schema);
  if (kind === 'date') return dateAdvice(value);
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (kind === 'id' || kind === 'function-id') return { suffix: '', hint: 'Start the name with a letter.' };
    const written = source.length <= 40 && source !== '' ? source : String(value);
    return { suffix: `put it in quotes: ${quoted(written)}`, hint: `Write ${quoted(written)}.` };
  }
  if (typeof value !== 'string') return null;
  if (kind === 'id' || kind === 'function-id') return idAdvice(value.slice(0, 200));
  if (value === '') return { suffix: '', hint: 'Write the text, or leave the key out.' };
  return value.length > demands(schema).maxLength ? { suffix: '', hint: 'Shorten it.' } : null;
}

/** What to write where `value` stands and `schema` was expected; null when only the reader can know. */
export function valueAdvice(schema: $ZodType, value: unknown, source: string): Advice | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? containerAdvice(schema, value) : scalarAdvice(schema, value, source);
}

/** A list or map where something else was expected. */
function containerAdvice(schema: $ZodType, value: object): Advice | null {
  const def = definition(schema);
  const types = def.type === 'union' ? def.options.map((option) => definition(option).type) : [def.type];
  if (Array.isArray(value)) return types.includes('object') || types.includes('record') ? removeDashes : null;
  return types.includes('array') || types.includes('tuple') ? addDashes : null;
}

const removeDashes: Advice = { suffix: 'remove the dashes or brackets', hint: 'Write "key: value" lines without "- " or [ ].' };
const addDashes: Advice = { suffix: 'put "- " before each item', hint: 'Put "- " before each item.' };

function scalarAdvice(schema: $ZodType, value: unknown, source: string): Advice | null {
  const def = definition(schema);
  switch (def.type) {
    case 'number':
      return numberAdvice(schema, value, source);
    case 'boolean':
      return booleanAdvice(value, source);
    case 'enum':
      return choiceAdvice(value, Object.values(def.entries).map(String));
    case 'string':
      return textAdvice(schema, value, source);
    case 'literal':
      return String(value) === String(def.values[0]) ? bare(String(value), source) : null;
    case 'array':
      return listAdvice(def.element, value);
    case 'union':
      return unionAdvice(def.options, value, source);
    default:
      return null;
  }
}

/** Words first: `n/a` was meant as not-applicable where that is one of the words. */
function unionAdvice(options: readonly $ZodType[], value: unknown, source: string): Advice | null {
  const choices = options.flatMap((option) => {
    const def = definition(option);
    if (def.type === 'enum') return Object.values(def.entries).map(String);
    return def.type === 'literal' ? def.values.map(String) : [];
  });
  const choice = choiceAdvice(value, choices);
  if (choice !== null) return choice;
  for (const option of options) {
    const advice = ['literal', 'enum'].includes(definition(option).type) ? null : scalarAdvice(option, value, source);
    if (advice !== null) return advice;
  }
  return null;
}

/** One word where a list of words was expected. */
function listAdvice(element: $ZodType, value: unknown): Advice | null {
  if (typeof value !== 'string') return null;
  if (value === '' || noValue.test(value)) return leaveOut;
  return definition(element).type === 'string' && value.length <= 60 ? write(`[${quoted(value).slice(1, -1)}]`) : null;
}
