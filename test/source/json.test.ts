import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/engine/baseline.ts';
import { checkFile } from '../../src/engine/check-file.ts';
import { openHouseSchema } from '../../src/engine/house-schema/open-house-schema.ts';
import { CliError } from '../../src/model/cli-error.ts';
import type { Host } from '../../src/model/host.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { memoryHost } from '../e2e/memory-host.ts';
import { jsonCases } from './json-cases.ts';

/** What our profile leaves out although it is JSON, by how it says so. */
const outside =
  /^(?:control character U\+|half a character|byte order mark U\+FEFF|U\+FFFE is not|duplicate key|an empty key|the number .* (?:is beyond|is too (?:large|small))|nested more than 64|one text of \d+ characters)/;

/** JSON, as `JSON.parse` sees it; undefined when it is none. A mark in front is no part of the text. */
function asJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

const hostWith = (bytes: Uint8Array): Host => ({ ...memoryHost(new Map([['f.json', 'x']])), readFile: async () => bytes });
const written = (value: unknown): string => JSON.stringify(value);

test('there are more than 318 cases, of both kinds', () => {
  const kinds = jsonCases.map(([, bytes]) => asJson(bytes) !== undefined);
  expect(jsonCases.length).toBeGreaterThan(318);
  expect(kinds.filter((isJson) => isJson).length).toBeGreaterThan(100);
  expect(kinds.filter((isJson) => !isJson).length).toBeGreaterThan(200);
});

describe('JSON is read as YAML', () => {
  test.each(jsonCases)('%s gives its value or our own message', (_, bytes) => {
    const { document, problems } = readDocument(bytes, 'f.json', defaultLimits);
    const json = asJson(bytes);
    if (problems.length > 0) {
      expect(problems[0]?.line).toBeGreaterThan(0);
      if (json !== undefined) expect(problems[0]?.message).toMatch(outside);
      // What is no JSON may be YAML all the same.
    } else if (json !== undefined) expect(written(document?.value)).toBe(written(json.value));
    else expect(document).not.toBeNull();
  });

  test.each(jsonCases)('%s fails a check with a line', async (_, bytes) => {
    const { file } = await checkFile(hostWith(bytes), 'f.json', { today: '2026-11-20' });
    const errors = file.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { line, column } of errors) expect(Math.min(line, column)).toBeGreaterThan(0);
  });
});

test('most of what is JSON gives its value', () => {
  const taken = jsonCases.filter(
    ([, bytes]) => asJson(bytes) !== undefined && readDocument(bytes, 'f.json', defaultLimits).problems.length === 0,
  );
  expect(taken.length).toBeGreaterThan(120);
});

/** Runs what may only refuse with a message of ours. */
async function refuses(work: () => unknown): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
}

test.each(jsonCases)('%s is refused as a baseline', async (_, bytes) => {
  expect(await refuses(() => parseBaseline(new TextDecoder().decode(bytes), 'f.json'))).toMatch(/is no (?:JSON|result)/);
});

test.each(jsonCases)('%s as a house schema is taken or refused', async (_, bytes) => {
  const said = await refuses(async () => (await openHouseSchema(hostWith(bytes), 'f.json')).close());
  if (said !== null) expect(said).toContain('f.json');
});
