import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/engine/house-schema/compile-schema.ts';
import type { SchemaMisfit } from '../../../src/model/schema-thread.ts';

function misfits(schema: unknown, value: unknown, draft: '2020-12' | 'draft-07' = '2020-12'): readonly SchemaMisfit[] {
  const { reply, judge } = compileSchema(schema, draft);
  expect(reply).toEqual({ kind: 'ready' });
  const judged = judge?.(value);
  return judged?.kind === 'misfits' ? judged.misfits : [];
}

const told = (schema: unknown, value: unknown): string[] =>
  misfits(schema, value).map(({ path, message }) => `${path.join('/')}: ${message}`);

describe('an error in words', () => {
  test.each([
    [{ type: 'number' }, '5', ': "5"; expected a number'],
    [{ type: ['string', 'null'] }, 5, ': the number 5; expected text or nothing (null)'],
    [{ enum: ['EUR', '%'] }, 'EURO', ': "EURO"; expected one of "EUR", "%"'],
    [{ const: 2 }, 1, ': the number 1; expected 2'],
    [{ minimum: 5 }, 3, ': the number 3; expected at least 5'],
    [{ exclusiveMaximum: 5 }, 5, ': the number 5; expected less than 5'],
    [{ multipleOf: 5 }, 3, ': the number 3; expected a multiple of 5'],
    [{ minLength: 5 }, 'abc', ': a text of 3 characters; expected at least 5'],
    [{ maxItems: 1 }, [1, 2], ': a list of 2 items; expected at most 1'],
    [{ minProperties: 2 }, { a: 1 }, ': a map of 1 key; expected at least 2'],
    [{ prefixItems: [true], items: false }, [1, 2], ': a list of 2 items; expected at most 1'],
    [{ pattern: '^K' }, 'x', ': "x"; expected text that fits the pattern "^K"'],
    [{ format: 'date' }, 'soon', ': "soon"; expected a date (YYYY-MM-DD)'],
    [{ format: 'hostname' }, '-', ': "-"; expected text in the format "hostname"'],
    [{ uniqueItems: true }, ['a', 'b', 'a'], '2: item 3 of the list is the same as item 1; expected every item once'],
    [{ required: ['due'] }, {}, 'due: the key "due" is missing; expected it at the top of every file'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'b: the key "b" is missing; expected it wherever "a" is given'],
    [{ properties: { title: {} }, additionalProperties: false }, { titel: 1 }, 'titel: the key "titel"; expected only title'],
    [{ unevaluatedProperties: false }, { a: 1 }, 'a: the key "a"; expected no such key'],
    [{ contains: { const: 'it' } }, ['a'], ': a list; expected a list with at least 1 item of the kind it asks for'],
    [{ not: { type: 'string' } }, 'a', ': "a"; expected anything but this'],
    [{ properties: { a: false } }, { a: 1 }, 'a: the number 1; expected nothing here'],
    [{ propertyNames: { pattern: '^[a-z]+$' } }, { A1: 1 }, 'A1: "A1"; expected text that fits the pattern "^[a-z]+$"'],
    [
      { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
      3,
      ': the number 3, which fits several of its alternatives; expected exactly one of them',
    ],
  ])('%j does not take %j', (schema, value, words) => {
    expect(told(schema, value)).toEqual([words]);
  });

  test('a slip of the pen gets the word that was meant', () => {
    expect(misfits({ enum: ['monthly', 'weekly'] }, 'montly')[0]?.hint).toBe('Did you mean "monthly"?');
    expect(misfits({ properties: { sponsor: {} }, additionalProperties: false }, { sponsr: 1 })[0]?.hint).toBe('Did you mean "sponsor"?');
  });

  test('what the schema says about itself stands in the hint: the words of the missing key, else of the entry', () => {
    const schema = { description: 'An entry', required: ['due', 'who'], properties: { due: { description: 'The day\n it is due.' } } };
    expect(misfits(schema, {}).map(({ hint }) => hint)).toEqual([
      'Add "due:" here. The house schema says: The day it is due.',
      'Add "who:" here. The house schema says: An entry.',
    ]);
    expect(misfits({ title: 'Region', type: 'string' }, 5)[0]?.hint).toBe('Write text. The house schema says: Region.');
  });
});

describe('one mistake is told once', () => {
  test('several keywords at one place give one error, the most telling', () => {
    expect(told({ minLength: 9, pattern: '^x', enum: ['xylophone'] }, 'abc')).toEqual([': "abc"; expected "xylophone"']);
    expect(told({ allOf: [{ required: ['a'] }, { required: ['a', 'b'] }] }, {})).toHaveLength(2);
  });

  test('of alternatives only the one that was meant is told', () => {
    const schema = {
      $defs: { range: { type: 'object', required: ['low', 'high'], properties: { low: { type: 'number' } } } },
      anyOf: [{ type: 'number' }, { $ref: '#/$defs/range' }],
    };
    expect(told(schema, { low: 'x', high: 2 })).toEqual(['low: "x"; expected a number']);
    expect(told(schema, 'x')).toEqual([': "x"; expected one of its 2 alternatives']);
  });

  test('a word that decides between alternatives is heeded', () => {
    const kind = (name: string, key: string) => ({ properties: { kind: { const: name } }, required: ['kind', key] });
    expect(told({ oneOf: [kind('a', 'left'), kind('b', 'right')] }, { kind: 'b' })).toEqual([
      'right: the key "right" is missing; expected it at the top of every file',
    ]);
  });

  test('alternatives that are words or kinds are named', () => {
    expect(told({ anyOf: [{ const: 'a' }, { enum: ['b', 'c'] }, { type: 'number' }] }, 'z')).toEqual([
      ': "z"; expected "a" or "b", "c" or a number',
    ]);
  });

  test('errors beside an alternative stay, even when they come through a reference', () => {
    const schema = {
      $defs: { base: { required: ['base'] }, left: { required: ['left'] }, right: { required: ['right'] } },
      allOf: [{ $ref: '#/$defs/base' }, { anyOf: [{ $ref: '#/$defs/left' }, { $ref: '#/$defs/right' }] }],
    };
    expect(told(schema, {})).toEqual([
      'base: the key "base" is missing; expected it at the top of every file',
      ': an empty map; expected one of its 2 alternatives',
    ]);
  });

  test('a condition is not told beside what it asks for', () => {
    const schema = { if: { properties: { a: { const: 2 } } }, else: { required: ['b'] } };
    expect(told(schema, { a: 1 })).toEqual(['b: the key "b" is missing; expected it at the top of every file']);
  });
});

describe('the schema itself', () => {
  const broken = (schema: unknown, draft: '2020-12' | 'draft-07' = '2020-12') => {
    const { reply, judge } = compileSchema(schema, draft);
    expect(judge).toBeNull();
    return reply.kind === 'broken' ? reply : null;
  };

  test.each([
    [{ requried: ['a'] }, 'unknown keyword "requried", expected a keyword of JSON Schema, or one of your own that begins with x-'],
    [{ format: 'colour' }, 'unknown format "colour", expected a format of JSON Schema'],
    [{ $ref: 'https://example.org/a.json' }, 'it refers to "https://example.org/a.json", expected a place inside the same file'],
    [{ $ref: '#/$defs/nowhere' }, 'it refers to "#/$defs/nowhere", expected a place inside the same file'],
    [{ pattern: '(' }, 'Invalid regular expression'],
    [{ $async: true }, 'the keyword "$async" is not supported'],
    [{ $id: 'https://json-schema.org/draft/2020-12/schema' }, 'already exists'],
    ['text', '"text"; expected a map (key: value) or true or false'],
    [[], 'an empty list; expected a map (key: value) or true or false'],
  ])('%j is refused', (schema, words) => {
    expect(broken(schema)?.message).toContain(words);
  });

  test('a wrong value of a keyword is told with the way to it', () => {
    expect(broken({ properties: { a: { type: 'strin' } } })).toMatchObject({ path: ['properties', 'a', 'type'] });
    expect(broken({ properties: { a: { type: 'strin' } } }, 'draft-07')).toMatchObject({ path: ['properties', 'a', 'type'] });
  });

  test.each([
    { $ref: '#' },
    { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
    { $dynamicAnchor: 'm', allOf: [{ $dynamicRef: '#m' }] },
  ])('%j, which refers to itself without end, is told as such', (schema) => {
    const { reply, judge } = compileSchema(schema, '2020-12');
    expect(judge?.({ a: 1 }) ?? reply).toMatchObject({
      kind: 'broken',
      message: 'it refers to itself without end, or is nested too deeply',
    });
  });

  test('references inside the file work in both drafts, recursive ones too', () => {
    const tree = { type: 'object', properties: { name: { type: 'string' }, below: { $ref: '#' } } };
    for (const draft of ['2020-12', 'draft-07'] as const) {
      expect(misfits(tree, { below: { below: { name: 5 } } }, draft)[0]?.path).toEqual(['below', 'below', 'name']);
    }
    expect(
      misfits({ definitions: { a: { type: 'string' } }, properties: { a: { $ref: '#/definitions/a' } } }, { a: 1 }, 'draft-07'),
    ).toHaveLength(1);
    expect(misfits({ items: [{ type: 'string' }] }, [1], 'draft-07')[0]?.path).toEqual([0]);
  });

  test('keywords of editors and of the house say nothing about values', () => {
    expect(misfits({ markdownDescription: 'x', 'x-owner': 'it', properties: { a: { 'x-order': 1 } } }, { a: 1 })).toEqual([]);
  });

  test('names that every JavaScript object has are ordinary keys', () => {
    expect(told({ required: ['toString', '__proto__'] }, {})).toHaveLength(2);
  });

  test('of very many misfits the first thousand are told, and at the root how many more there are', () => {
    const found = misfits({ items: { type: 'string' } }, Array(1003).fill(1));
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toMatchObject({ path: [], message: 'the house schema is broken in 3 more places' });
    expect(misfits({ items: { type: 'string' } }, Array(1000).fill(1))).toHaveLength(1000);
  });
});
