import { quoted } from '../../source/escape-text.ts';
import { nameList } from '../../source/expected-words.ts';
import { foundWords } from '../../source/found-words.ts';
import { isMap } from '../../source/is-map.ts';
import { nearest } from '../../source/nearest.ts';
import { own } from '../../source/own.ts';
import type { SchemaError } from './schema-error.ts';

interface Words {
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** What to do. */
  readonly hint: string;
}

const longest = 60;

/** A value of the schema, as it would be written. */
function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const counted = (count: unknown, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map (key: value)',
  null: 'nothing (null)',
};
const kindWords = (type: unknown): string =>
  [type]
    .flat()
    .map((name) => kinds[String(name)] ?? String(name))
    .join(' or ');

const formats: Readonly<Record<string, string>> = {
  date: 'a date (YYYY-MM-DD)',
  time: 'a time (hh:mm:ss with zone)',
  'date-time': 'a day and time (YYYY-MM-DDThh:mm:ssZ)',
  email: 'an e-mail address',
  uri: 'a web address with its scheme, such as https://example.org',
  uuid: 'a UUID',
  regex: 'a regular expression',
};

const comparisons: Readonly<Record<string, string>> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };

const write = (expected: string): string => `Write ${expected}.`;

function sizeWords({ keyword, params, data }: SchemaError): Omit<Words, 'hint'> {
  const bound = keyword.startsWith('min') ? 'at least' : 'at most';
  if (keyword.endsWith('Length')) {
    const length = typeof data === 'string' ? [...data].length : 0;
    return { found: `a text of ${counted(length, 'character')}`, expected: `${bound} ${String(params.limit)}` };
  }
  const isList = Array.isArray(data);
  const size = isList ? data.length : Object.keys(isMap(data) ? data : {}).length;
  const noun = isList ? 'item' : 'key';
  return { found: `a ${isList ? 'list' : 'map'} of ${counted(size, noun)}`, expected: `${bound} ${String(params.limit)}` };
}

function choiceWords(found: string, data: unknown, choices: readonly unknown[]): Words {
  const meant =
    typeof data === 'string'
      ? nearest(
          data,
          choices.filter((choice) => typeof choice === 'string'),
        )
      : null;
  const expected = choices.length === 1 ? written(choices[0]) : `one of ${nameList(choices.map(written))}`;
  return { found, expected, hint: meant ? `Did you mean ${quoted(meant)}?` : write(expected) };
}

function unknownKey({ parentSchema }: SchemaError, key: string): Words {
  const known = Object.keys(isMap(parentSchema) && isMap(parentSchema.properties) ? parentSchema.properties : {});
  const meant = nearest(key, known);
  return {
    found: `the key ${quoted(key)}`,
    expected: known.length === 0 ? 'no such key' : `only ${nameList(known)}`,
    hint: meant ? `Did you mean ${quoted(meant)}?` : 'Remove the key.',
  };
}

const missingKey = (key: string, where: string): Words => ({
  found: `the key ${quoted(key)} is missing`,
  expected: `it ${where}`,
  hint: `Add "${key.slice(0, longest)}:" here.`,
});

const remove = 'Remove it.';

/** By keyword of JSON Schema. Keywords that are not here keep the words of ajv. */
const wordsOf: Readonly<Record<string, (error: SchemaError, found: string) => Words>> = {
  type: ({ params }, found) => ({ found, expected: kindWords(params.type), hint: write(kindWords(params.type)) }),
  enum: ({ params, data }, found) => choiceWords(found, data, params.allowedValues),
  const: ({ params, data }, found) => choiceWords(found, data, [params.allowedValue]),
  format: ({ params }, found) => {
    const expected = formats[String(params.format)] ?? `text in the format ${quoted(String(params.format))}`;
    return { found, expected, hint: write(expected) };
  },
  pattern: ({ params }, found) => ({
    found,
    expected: `text that fits the pattern ${quoted(String(params.pattern))}`,
    hint: 'Write it in the form the pattern describes.',
  }),
  multipleOf: ({ params }, found) => ({
    found,
    expected: `a multiple of ${params.multipleOf}`,
    hint: write(`a multiple of ${params.multipleOf}`),
  }),
  uniqueItems: ({ params }) => ({
    found: `item ${params.i + 1} of the list is the same as item ${params.j + 1}`,
    expected: 'every item once',
    hint: remove,
  }),
  required: ({ params, instancePath }) =>
    missingKey(String(params.missingProperty), instancePath === '' ? 'at the top of every file' : 'in every entry like this'),
  dependentRequired: ({ params }) => missingKey(String(params.missingProperty), `wherever ${quoted(String(params.property))} is given`),
  dependencies: ({ params }) => missingKey(String(params.missingProperty), `wherever ${quoted(String(params.property))} is given`),
  additionalProperties: (error) => unknownKey(error, String(error.params.additionalProperty)),
  unevaluatedProperties: (error) => unknownKey(error, String(error.params.unevaluatedProperty)),
  contains: ({ params }, found) => ({
    found,
    expected: `a list with at least ${counted(params.minContains ?? 1, 'item')}${params.maxContains === undefined ? '' : ` and at most ${params.maxContains}`} of the kind it asks for`,
    hint: 'Add what is missing, or remove what is too much.',
  }),
  not: (_error, found) => ({ found, expected: 'anything but this', hint: 'Change or remove it.' }),
  'false schema': (_error, found) => ({ found, expected: 'nothing here', hint: remove }),
  anyOf: (error, found) => ({ found, expected: alternativesOf(error), hint: write(alternativesOf(error)) }),
  oneOf: (error, found) =>
    error.params.passingSchemas
      ? {
          found: `${found}, which fits several of its alternatives`,
          expected: 'exactly one of them',
          hint: 'Make it fit one of them alone.',
        }
      : { found, expected: alternativesOf(error), hint: write(alternativesOf(error)) },
};

/** What alternatives have in common when each is a kind of value or a word; else how many there are. */
function alternativesOf({ schema }: SchemaError): string {
  const alternatives: readonly unknown[] = Array.isArray(schema) ? schema : [];
  const names = alternatives.map((alternative) => {
    if (!isMap(alternative)) return null;
    if (typeof alternative.title === 'string') return quoted(alternative.title);
    if ('const' in alternative) return written(alternative.const);
    if (Array.isArray(alternative.enum)) return alternative.enum.map(written).join(', ');
    return alternative.type === undefined ? null : kindWords(alternative.type);
  });
  const known = names.filter((name) => name !== null);
  return known.length === names.length && known.length > 0
    ? [...new Set(known)].join(' or ')
    : `one of its ${alternatives.length} alternatives`;
}

const sizes = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'items',
  'additionalItems',
  'unevaluatedItems',
]);
const bounds = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']);

/** An error in words: what was found, what was expected, what to do. */
export function schemaWords(error: SchemaError): Words {
  const { keyword, params, data, message } = error;
  const found = foundWords(error.propertyName ?? data, '');
  const words = own(wordsOf, keyword);
  if (words !== undefined) return words(error, found);
  if (sizes.has(keyword)) return { ...sizeWords(error), hint: keyword.startsWith('min') ? 'Add what is missing.' : 'Shorten it.' };
  if (bounds.has(keyword)) {
    const expected = `${comparisons[String(params.comparison)] as string} ${String(params.limit)}`;
    return { found, expected, hint: write(`a number of ${expected}`) };
  }
  return { found, expected: `what "${keyword}" asks for: ${message ?? 'see the schema'}`, hint: 'Correct it as the house schema asks.' };
}
