import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emitSchema, schemaNames, schemaText } from '../src/build/emit-schemas.ts';

const folder = join(import.meta.dirname, '../scorecards/schema');

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Paths of all properties that say nothing about themselves, neither here nor where they refer to. */
function silent(schema: Json, root: Json, path: string): string[] {
  const properties = isJson(schema.properties) ? Object.entries(schema.properties) : [];
  const own = properties.flatMap(([name, property]) => {
    const described = isJson(property) && (typeof property.description === 'string' || refers(property, root));
    return described ? [] : [`${path}/${name}`];
  });
  const inner = Object.entries(schema).flatMap(([key, value]) => (isJson(value) ? silent(value, root, `${path}/${key}`) : []));
  return [...own, ...inner];
}

function refers(property: Json, root: Json): boolean {
  const alternatives = Array.isArray(property.anyOf) ? property.anyOf : [property];
  return alternatives.some((alternative) => {
    if (!isJson(alternative) || typeof alternative.$ref !== 'string') return false;
    const definition = (root.$defs as Json)[alternative.$ref.replace('#/$defs/', '')];
    return isJson(definition) && typeof definition.description === 'string';
  });
}

describe.each(schemaNames)('the committed %s schema', (name) => {
  test('is fresh: npm run schemas changes nothing', () => {
    expect(readFileSync(join(folder, `${name}.schema.json`), 'utf8')).toBe(schemaText(name));
  });

  test('describes every property, for the hover text of editors', () => {
    const schema = emitSchema(name);
    expect(silent(schema, schema, '')).toEqual([]);
  });
});
