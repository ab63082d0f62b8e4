import type { $ZodType } from 'zod/v4/core';
import { quoted } from './escape-text.ts';
import { expectedLength, expectedWords, nameList } from './expected-words.ts';
import { foundWords } from './found-words.ts';
import { nearest } from './nearest.ts';
import { own } from './own.ts';
import { valueAdvice } from './value-advice.ts';
import { definition, demands, textKind } from './zod-definition.ts';

export interface Words {
  readonly message: string;
  readonly hint: string;
}

const isContainer = (schema: $ZodType) => ['object', 'record', 'array', 'tuple'].includes(definition(schema).type);

function defaultHint(schema: $ZodType, value: unknown, expected: string): string {
  if (value !== null) return `Write ${expected}.`;
  return isContainer(schema)
    ? 'Write what belongs to it indented below, or remove the key.'
    : 'Write the value after it, or remove the key.';
}

/** A value that does not fit: what was expected, what was found, what to write. */
export function misfitWords(schema: $ZodType, value: unknown, source: string): Words {
  const wrongLength = typeof value === 'string' && definition(schema).type === 'string' && isWrongLength(schema, value);
  const expected = wrongLength ? expectedLength(schema) : expectedWords(schema);
  const found = wrongLength ? (value === '' ? 'an empty text' : `a text of ${[...value].length} characters`) : foundWords(value, source);
  const advice = valueAdvice(schema, value, source);
  const suffix = advice === null || advice.suffix === '' ? '' : `; ${advice.suffix}`;
  const range = rangeWords(schema, value);
  if (range !== null)
    return {
      message: `${found.replace('the number ', '')} is out of range, ${range}${suffix}`,
      hint: advice?.hint ?? 'Choose a number in this range.',
    };
  return { message: `expected ${expected}, found ${found}${suffix}`, hint: advice?.hint ?? defaultHint(schema, value, expected) };
}

/** What range was expected; null unless it is the range alone that `value` misses. */
function rangeWords(schema: $ZodType, value: unknown): string | null {
  if (typeof value !== 'number' || definition(schema).type !== 'number') return null;
  const { min, max, format } = demands(schema);
  const fits = (value >= min && value <= max) || (format === 'safeint' && !Number.isInteger(value));
  if (fits || !Number.isFinite(min) || !Number.isFinite(max)) return null;
  const words = expectedWords(schema);
  return `expected ${words.startsWith('a level') ? words : `${min} to ${max}`}`;
}

function isWrongLength(schema: $ZodType, value: string): boolean {
  const { minLength, maxLength } = demands(schema);
  return textKind(schema) === 'text' && (value.length < minLength || value.length > maxLength);
}

/** A key that the map does not know. `expected`: keys it could have instead; `meant`: the one most likely meant, if one is close. */
export function unknownKeyWords(
  key: string,
  expected: readonly string[],
  meant: { readonly name: string; readonly isPresent: boolean } | null,
): Words {
  const message = `unknown key ${quoted(key)}, expected one of ${nameList(expected)}`;
  if (meant === null) return { message, hint: 'Remove the key, or move it to where it belongs.' };
  const { name, isPresent } = meant;
  return {
    message: `${message}; did you mean ${quoted(name)}${isPresent ? ' (which is there already)' : ''}?`,
    hint: isPresent ? `Put it under ${name}, or remove it.` : `Write ${name}.`,
  };
}

/** What to write for a key without which no file can be read. */
const firstLines: Readonly<Record<string, string>> = {
  version: '"version: 1"',
  organization: '"organization: " with the name of your company',
  functions: '"functions: { marketing: { lead: CMO }, it: { lead: CIO } }"',
};

/** A key that has to be there and is not. */
export function missingKeyWords(key: string, schema: $ZodType): Words {
  return {
    message: `the key ${quoted(key)} is missing, expected ${expectedWords(schema)}`,
    hint: `Add ${own(firstLines, key) ?? `"${key}:"`} here.`,
  };
}

/** A name in `policy.rules` that is no rule. `rules`: the names among which to look for the one meant. */
export function unknownRuleWords(name: string, rules: readonly string[]): Words {
  const meant = nearest(name, rules);
  const message = `unknown rule ${quoted(name)}, expected the name of a rule`;
  if (meant === null) return { message, hint: 'See cx-scorecard rules for all names.' };
  return { message: `${message}; did you mean ${quoted(meant)}?`, hint: `Write ${meant}.` };
}

/** A list with too few or too many items. */
export function listLengthWords(found: number, min: number, max: number): Words {
  const count = (number: number) => `${number} ${number === 1 ? 'item' : 'items'}`;
  const expected = min === max ? count(min) : found < min ? `at least ${count(min)}` : `at most ${count(max)}`;
  return {
    message: `expected a list of ${expected}, found ${found}`,
    hint: found < min ? 'Add what is missing.' : 'Remove what is too much.',
  };
}
