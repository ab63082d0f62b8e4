import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaDraft, SchemaMisfit, SchemaReply } from '../../model/schema-thread.ts';
import { counted } from '../../rules/wording.ts';
import { quoted } from '../../source/escape-text.ts';
import { explainErrors } from './explain-errors.ts';
import type { SchemaError } from './schema-error.ts';

/** Keywords that say nothing about values: editors use them. */
const editorKeywords = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'enumDescriptions',
  'enumItemLabels',
  'enumDetails',
  'defaultSnippets',
  'deprecationMessage',
  'errorMessage',
  'patternErrorMessage',
  'doNotSuggest',
  'suggestSortText',
  'allowComments',
  'allowTrailingCommas',
  'tsType',
  'tsEnumNames',
  'example',
];

const options: Options = {
  allErrors: true,
  verbose: true,
  // A keyword or format that nobody knows is a slip that would pass everything in silence.
  strictSchema: true,
  strictNumbers: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
  logger: false,
  keywords: editorKeywords,
};

/** Keywords of an organisation's own begin with `x-`. */
function ownKeywords(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = [schema];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, value] of Object.entries(next)) {
      if (/^x-[a-z0-9_$:-]*$/i.test(key)) found.add(key);
      if (value !== undefined && value !== null) open.push(value);
    }
  }
  return found;
}

const endless = 'it refers to itself without end, or is nested too deeply';

/** What is wrong with a schema, in our words where we have some. */
function brokenReply(error: unknown): SchemaReply {
  const words =
    error instanceof RangeError && error.message.startsWith('Maximum call stack')
      ? endless
      : error instanceof Error
        ? error.message
        : String(error);
  const reference = /^can't resolve reference (\S+)/.exec(words)?.[1];
  const unknown = /^(?:strict mode: )?unknown (keyword|format):? "([^"]*)"/.exec(words);
  const message =
    reference !== undefined
      ? `it refers to ${quoted(reference)}, expected a place inside the same file; nothing is downloaded`
      : unknown !== null
        ? `unknown ${unknown[1]} ${quoted(unknown[2] as string)}, expected a ${unknown[1]} of JSON Schema${unknown[1] === 'keyword' ? ', or one of your own that begins with x-' : ''}`
        : words.replace(/^strict mode: /, '').slice(0, 300);
  return { kind: 'broken', message, path: null };
}

/** The most that is told of one file; each will be sorted and shown, and past this a reader wants to mend, not to read. */
const mostMisfits = 1000;

/** What is past the limit is told at the root, so that no waiver of a place can hide it. */
const limited = (misfits: readonly SchemaMisfit[]): readonly SchemaMisfit[] =>
  misfits.length <= mostMisfits
    ? misfits
    : [
        ...misfits.slice(0, mostMisfits),
        {
          path: [],
          message: `the house schema is broken in ${counted(misfits.length - mostMisfits, 'more place')}`,
          hint: 'Fix the ones above, then run check again.',
        },
      ];

type Judge = (value: unknown) => SchemaReply;

/** A schema made ready: what judges values by it, or why it cannot. */
export type Compiled = { readonly reply: SchemaReply; readonly judge: Judge | null };

function judgeWith(validate: ValidateFunction, schema: unknown): Judge {
  return (value) => {
    try {
      validate(value);
      const errors = (validate.errors ?? []) as readonly SchemaError[];
      return { kind: 'misfits', misfits: limited(explainErrors(errors, value, schema)) };
    } catch (error) {
      return brokenReply(error);
    }
  };
}

/**
 * Compiles a schema of others. It may take any time and memory, at compiling and at judging: run it where both are limited.
 * Nothing is ever downloaded.
 */
export function compileSchema(schema: unknown, draft: SchemaDraft): Compiled {
  const failed = (reply: SchemaReply): Compiled => ({ reply, judge: null });
  if (schema === null || schema === undefined) {
    return failed({ kind: 'broken', message: 'nothing (null); expected a map (key: value) or true or false', path: [] });
  }
  try {
    const ajv = draft === '2020-12' ? new Ajv2020(options) : new Ajv(options);
    formats.default(ajv, { mode: 'fast' });
    // ajv follows anchors and does not know the keyword.
    if (draft === '2020-12') ajv.addVocabulary(['$anchor']);
    ajv.addVocabulary([...ownKeywords(schema)]);
    if (typeof schema === 'object' && schema !== null && '$async' in schema) {
      return failed({ kind: 'broken', message: 'the keyword "$async" is not supported', path: ['$async'] });
    }
    if (ajv.validateSchema(schema as object) !== true) {
      const [first] = explainErrors((ajv.errors ?? []) as readonly SchemaError[], schema, {});
      return failed({ kind: 'broken', message: first?.message ?? 'it is no JSON Schema', path: first?.path ?? null });
    }
    return { reply: { kind: 'ready' }, judge: judgeWith(ajv.compile(schema as object), schema) };
  } catch (error) {
    return failed(brokenReply(error));
  }
}
