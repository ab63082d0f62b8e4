import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFormatNames, checkFormats } from '../../src/formats/check/index.ts';
import { readXml } from '../formats/check/read-xml.ts';
import { cx, root } from './run.ts';

const names = [
  'two\nlines',
  'carriage\rreturn',
  '"double" and \'single\'',
  '::error file=x::injected',
  'text\n::set-output name=a::b',
  '##[add-mask]x',
  '<script>alert(1)<',
  'a | b || c',
  '\u001B[31mred\u001B[0m\u0007',
  '\u202Egnp.exe\u2066',
  '%0A::warning::x,y',
  '[click](javascript:alert(1)) @team #1',
  ']]><![CDATA[',
  '$(touch x) `x` $x',
  '-o=x',
  '*?[ab]{c,d}!',
  '\\u001b\\n',
  ' spaces and #hash?',
  '__proto__',
  'é 漢字 👩‍👧',
  'n'.repeat(195),
].map((name) => `${name}.yaml`);

const folder = mkdtempSync(join(tmpdir(), 'cx-names-'));
const reports = mkdtempSync(join(tmpdir(), 'cx-reports-'));
const outputs = new Map<string, string>();
const control = /[^\n\P{Cc}]|[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;
const sorted = [...names].sort();

beforeAll(() => {
  const text = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8').replace('version: 1', 'version: 1\nperoid: 2026-Q4');
  for (const name of names) writeFileSync(join(folder, name), text);
  const written = checkFormatNames.flatMap((format) => {
    const ending = [...checkFormats[format].extensions][0];
    return ending === undefined ? [] : [{ format, file: join(reports, `report${ending}`) }];
  });
  const { code, stdout } = cx(['check', '-f', 'github', ...written.flatMap(({ file }) => ['-o', file]), '--', ...names], { cwd: folder });
  expect(code).toBe(1);
  outputs.set('github', stdout);
  for (const { format, file } of written) outputs.set(format, readFileSync(file, 'utf8'));
}, 300_000);

const output = (format: (typeof checkFormatNames)[number]): string => outputs.get(format) ?? '';
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

describe('hostile file names on a real disk', () => {
  test('are found in a folder as well', () => {
    const { stdout } = cx(['check', '.', '-f', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(sorted);
  });

  test('text shows each finding on one line and nothing a terminal obeys', () => {
    expect(output('text')).not.toMatch(control);
    expect(output('text').match(/:3:1 {2}error {2}unknown key "peroid"/g)).toHaveLength(names.length);
    // A pipeline shows the text in its log, which obeys these.
    expect(output('text')).not.toMatch(/##\[|^\s*::/m);
  });

  test('JSON keeps them as they are', () => {
    const { files, findings } = JSON.parse(output('json'));
    expect(files.map(({ path }: { path: string }) => path)).toEqual(sorted);
    expect(unique(findings.map(({ file }: { file: string }) => file))).toEqual(sorted);
  });

  test('SARIF has them as relative references that read back', () => {
    const { results } = JSON.parse(output('sarif')).runs[0];
    const uris: string[] = results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    for (const uri of uris) expect(uri).toMatch(/^[\w\-.!~*'()%]+$/);
    expect(unique(uris.map(decodeURIComponent))).toEqual(sorted);
  });

  test('JUnit is well-formed with a suite for each', () => {
    const suites = readXml(output('junit')).children.map(({ attributes }) => attributes.get('name'));
    // XML 1.0 has no way to write ESC and BEL.
    expect(suites).toEqual(sorted.map((name) => name.replaceAll('\u001B', '\uFFFD').replaceAll('\u0007', '\uFFFD')));
    if (spawnSync('xmllint', ['--version']).status === 0)
      expect(spawnSync('xmllint', ['--noout', '-'], { input: output('junit') }).status).toBe(0);
  });

  test('GitHub gets one annotation of ours per line and no other command', () => {
    const lines = output('github').trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,\n]*,line=\d+,endLine=\d+,col=\d+,title=[\w-]+::/);
    expect(output('github')).not.toMatch(control);
    expect(output('github')).not.toContain('##[');
    expect(lines.filter((line) => line.includes('title=unknown-key'))).toHaveLength(names.length);
  });

  test('GitLab has a path and a fingerprint for each', () => {
    const issues: { fingerprint: string; location: { path: string } }[] = JSON.parse(output('gitlab'));
    expect(unique(issues.map(({ location }) => location.path))).toEqual(sorted);
    expect(unique(issues.map(({ fingerprint }) => fingerprint))).toHaveLength(issues.length);
  });

  test('Markdown has a row for each, with its columns and no markup', () => {
    const rows = output('markdown')
      .split('\n')
      .filter((line) => line.startsWith('|') && line.includes('1 error'));
    expect(rows).toHaveLength(names.length);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(9);
    expect(output('markdown')).not.toMatch(control);
    expect(output('markdown')).not.toMatch(/(?<!\\)<(?!!-- -->)|(?<!\\)\]\(|@\w/);
  });

  test.each(checkFormatNames)('%s is there, and standard output has the same as the file', (format) => {
    expect(output(format)).not.toBe('');
    if (format !== 'text' && format !== 'sarif') return;
    expect(cx(['check', '-f', format, '--', ...names], { cwd: folder }).stdout).toBe(output(format));
  });
});
