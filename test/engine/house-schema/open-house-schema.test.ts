import { describe, expect, test } from 'vitest';
import { openHouseSchema } from '../../../src/engine/house-schema/open-house-schema.ts';
import { memoryHost } from '../../e2e/memory-host.ts';

const open = (schema: string) => openHouseSchema(memoryHost(new Map([['house.json', schema]])), 'house.json');
const nested = (depth: number, start = '{"not":', inner = 'true', end = '}') => start.repeat(depth) + inner + end.repeat(depth);

describe('a house schema that cannot be used is told of in our words', () => {
  test.each([
    ['maps', nested(9000)],
    ['maps, one level too many', nested(65)],
    ['lists', nested(9000, '[', '1', ']')],
    ['maps indented with tabs', `{\n\t"not": ${nested(9000)}\n}`],
  ])('nested too deeply: %s', async (_name, schema) => {
    await expect(open(schema)).rejects.toMatchObject({
      name: 'CliError',
      message: 'the house schema house.json is nested too deeply, expected at most 64 levels',
      hint: expect.stringContaining('$defs'),
    });
  });

  test.each(['', '\t'])('as deep as any file may be is not too deep (indented with %j)', async (indent) => {
    await (await open(`{\n${indent}"not": ${nested(63)}\n}`)).close();
  });

  test.each([
    ['null', 'nothing (null)'],
    ['~', 'nothing (null)'],
    ['5', 'the number 5'],
    ['text', '"text"'],
    ['[true]', 'a list'],
  ])('no schema at all: %s', async (schema, found) => {
    await expect(open(schema)).rejects.toMatchObject({
      name: 'CliError',
      message: `the house schema house.json is not valid: line 1: ${found}; expected a map (key: value) or true or false`,
    });
  });
});
