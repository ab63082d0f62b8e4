import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

interface SuiteCase {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly fail?: boolean;
  /** The value, or several after each other for several documents. */
  readonly json?: string;
}

const file = join(import.meta.dirname, 'fixtures/yaml-test-suite.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly SuiteCase[] };
const read = ({ yaml }: SuiteCase) => readDocument(new TextEncoder().encode(yaml), 'f.yaml', defaultLimits);
const titled = (some: readonly SuiteCase[]) => some.map((each) => [`${each.id} ${each.name}`, each] as const);

/** Beginnings of what we say about YAML that is valid and outside our profile. */
const outside = [
  'a list, map or alias as a key',
  'an empty key',
  'directive ',
  '"%YAML',
  'an anchor (&) or alias (*) where none can stand',
  'tag ',
  'more than one YAML document',
  'the file is empty',
  'control character U+0008',
];

test('the suite has its 402 cases', () => {
  expect(cases).toHaveLength(402);
});

describe('invalid YAML is refused with a line', () => {
  test.each(titled(cases.filter(({ fail }) => fail)))('%s', (_, each) => {
    const { document, problems } = read(each);
    expect(document).toBeNull();
    expect(problems[0]).toMatchObject({ rule: 'yaml-syntax' });
    expect(problems[0]?.line).toBeLessThanOrEqual(each.yaml.split('\n').length);
  });
});

describe('valid YAML gives its value or our own message', () => {
  test.each(titled(cases.filter(({ fail }) => !fail)))('%s', (_, each) => {
    const { document, problems } = read(each);
    if (problems.length > 0) expect(outside.some((start) => problems[0]?.message.startsWith(start))).toBe(true);
    else if (each.json === undefined) expect(document).not.toBeNull();
    else expect(JSON.parse(JSON.stringify(document?.value))).toEqual(JSON.parse(each.json));
  });
});

test('at least 220 cases give their value', () => {
  expect(cases.filter((each) => each.json !== undefined && read(each).problems.length === 0).length).toBeGreaterThanOrEqual(220);
});
