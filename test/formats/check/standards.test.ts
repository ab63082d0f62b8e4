import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { junit } from '../../../src/formats/check/junit.ts';
import { sarif } from '../../../src/formats/check/sarif.ts';
import { fullInput } from './full-report.ts';
import { hostileTexts } from './hostile.ts';
import { checkedFile, checkReport, finding, formatInput } from './report.ts';

/** Folder with the public standards, which are no part of this project: CX_STANDARDS=folder npm test. */
const folder = process.env.CX_STANDARDS ?? '';
const sarifSchema = join(folder, 'sarif-schema-2.1.0.json');
const junitSchema = join(folder, 'junit-10.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

const hostile = checkReport(
  hostileTexts.map((words) =>
    checkedFile({
      path: words,
      findings: [
        finding({ file: words, at: words, message: words, hint: words, waived: true }),
        finding({ file: words, at: words, message: words }),
      ],
      gates: [{ id: words, expected: 1, found: null, foundReason: 'not_rated', passed: false, message: words }],
      unchecked: [words],
    }),
  ),
);
const reports = [
  ['everything in it', fullInput()],
  ['no files', formatInput(checkReport([]))],
  ['a clean file', formatInput(checkReport([checkedFile()]))],
  ['hostile texts', formatInput(hostile)],
] as const;

describe.skipIf(folder === '' || !existsSync(sarifSchema))('SARIF against the OASIS schema (CX_STANDARDS)', () => {
  test.each(reports)('a report with %s is valid', (_name, input) => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(sarifSchema, 'utf8')));
    valid(JSON.parse(sarif(input)));
    expect(valid.errors).toBeNull();
  });
});

describe.skipIf(folder === '' || !existsSync(junitSchema) || !hasXmllint)(
  'JUnit against the Jenkins schema (CX_STANDARDS, xmllint)',
  () => {
    test.each(reports)('a report with %s is valid', (_name, input) => {
      expect(() =>
        execFileSync('xmllint', ['--noout', '--schema', junitSchema, '-'], { input: junit(input), stdio: 'pipe' }),
      ).not.toThrow();
    });
  },
);

describe.skipIf(!hasXmllint)('JUnit read by a parser (xmllint)', () => {
  test.each(reports)('a report with %s is well-formed', (_name, input) => {
    expect(() => execFileSync('xmllint', ['--noout', '-'], { input: junit(input), stdio: 'pipe' })).not.toThrow();
  });
});
