import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Scorecard } from '../../src/model/scorecard.ts';
import { cx, root } from '../e2e/run.ts';
import { textsOf } from './bundled.ts';
import { americanWords, jargon } from './spelling.ts';

const folder = 'examples/own-scorecard';
const text = readFileSync(join(root, folder, 'scorecard.yaml'), 'utf8');
const template = Scorecard.parse(parse(text));

/** Every field name in the emitted schema of a scorecard. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: Readonly<Record<string, unknown>> };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsOf)].filter((name) => !name.startsWith('$'));
}

test('the template and the file that uses it have no findings', () => {
  const { code, stdout } = cx(['check', folder]);
  expect(stdout).toContain('2 files: no findings');
  expect(code).toBe(0);
});

test('the report of the example has a headline and both challenges of the template', () => {
  const { code, stdout } = cx(['report', `${folder}/alignment.yaml`, '-f', 'json']);
  const { headline, challenges, scorecard } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(scorecard).toMatchObject({ id: template.id, version: template.version });
  expect(headline.alignment.value).toBeTypeOf('number');
  expect(challenges.map(({ id }: { id: string }) => id).sort()).toEqual(template.dimensions.map(({ id }) => id).sort());
});

test('the template is shown as a catalogue', () => {
  const { code, stdout } = cx(['scorecards', 'show', `${folder}/scorecard.yaml`]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${template.title}\n`);
});

test('the template shows every field there is', () => {
  const schema = JSON.parse(readFileSync(join(root, 'scorecards/schema/scorecard.schema.json'), 'utf8'));
  const fields = [...new Set(fieldsOf(schema.properties === undefined ? schema : { properties: schema.properties, ...schema.$defs }))];
  expect(fields).toContain('opening');
  expect(fields.filter((field) => !new RegExp(`(?:^|[{ ,-])${field}:`, 'm').test(text))).toEqual([]);
});

test('the template is not one of the bundled scorecards', () => {
  expect(cx(['scorecards', '-f', 'json']).stdout).not.toContain(template.id);
});

test('the template keeps to our own language', () => {
  const words = textsOf(template).map((written) => written.text);
  expect(words.filter((written) => americanWords(written).length > 0 || jargon(written).length > 0)).toEqual([]);
});
