import { describe, expect, test } from 'vitest';
import { compileSchema } from '../../../src/engine/house-schema/compile-schema.ts';

function misfits(schema: unknown, value: unknown) {
  const judged = compileSchema(schema, '2020-12').judge?.(value);
  return judged?.kind === 'misfits' ? judged.misfits : [];
}
const told = (schema: unknown, value: unknown): readonly string[] => misfits(schema, value).map(({ message }) => message);

describe('words for what schemas rarely ask', () => {
  test.each([
    ['a long constant is cut', { const: { a: 'x'.repeat(80) } }, 1, `the number 1; expected {"a":"${'x'.repeat(53)}…`],
    ['at least two of a kind', { contains: { const: 1 }, minContains: 2 }, [1], 'at least 2 items of the kind'],
    ['at most one of a kind', { contains: { const: 1 }, maxContains: 1 }, [1, 1], 'at least 1 item and at most 1 of the kind'],
    [
      'alternatives by their titles',
      {
        oneOf: [
          { title: 'A day', type: 'object', required: ['d'] },
          { title: 'A week', type: 'object', required: ['w'] },
        ],
      },
      { x: 1 },
      'expected "A day" or "A week"',
    ],
    ['alternatives by their words', { oneOf: [{ const: 'EUR' }, { enum: ['USD', 'GBP'] }] }, 5, 'expected "EUR" or "USD", "GBP"'],
    ['several alternatives that fit', { oneOf: [{ minimum: 1 }, { maximum: 9 }] }, 5, 'which fits several of its alternatives'],
    ['alternatives without words of their own', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, 'one of its 2 alternatives'],
    ['an alternative that is no map', { anyOf: [false, { required: ['a'] }] }, {}, 'missing'],
    ['the bound of a number', { exclusiveMinimum: 5 }, 5, 'expected more than 5'],
    ['a text of several code units', { maxLength: 1 }, '😀😀', 'a text of 2 characters; expected at most 1'],
  ])('%s', (_name, schema, value, words) => {
    expect(told(schema, value).join('\n')).toContain(words);
  });

  test('a hint of the house that is too long is cut', () => {
    const [first] = misfits({ const: 1, description: 'word '.repeat(200) }, 2);
    expect(first?.hint).toMatch(/The house schema says: (?:word )+.{0,5}…$/);
    expect(first?.hint.length).toBeLessThan(400);
  });
});

describe('references inside a house schema', () => {
  const day = { type: 'string', format: 'date', description: 'A day of ours.' };
  test.each([
    ['by $anchor', { $ref: '#day', $defs: { a: { ...day, $anchor: 'day' } } }],
    ['by $id', { $ref: 'https://example.org/day', $defs: { a: { ...day, $id: 'https://example.org/day' } } }],
    ['by pointer', { $ref: '#/$defs/a%20b', $defs: { 'a b': day } }],
  ])('%s are followed', (_name, schema) => {
    expect(misfits(schema, 'soon')).toEqual([
      {
        path: [],
        message: '"soon"; expected a date (YYYY-MM-DD)',
        hint: 'Write a date (YYYY-MM-DD). The house schema says: A day of ours.',
      },
    ]);
  });

  test('to the root are a tree', () => {
    const tree = { properties: { below: { $ref: '#' }, name: { type: 'string' } } };
    expect(misfits(tree, { below: { below: { name: 5 } } })).toMatchObject([{ path: ['below', 'below', 'name'] }]);
  });
});
