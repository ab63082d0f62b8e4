import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleById } from '../../src/rules/index.ts';
import { cx, root } from './run.ts';

const minimal = join(root, 'examples/minimal/alignment.yaml');

/** A folder with a house schema (as text) and an alignment file. */
function folderWith(schema: string, { name = 'house.json', alignment = readFileSync(minimal, 'utf8') } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cx-house-'));
  writeFileSync(join(folder, name), schema);
  writeFileSync(join(folder, 'alignment.yaml'), alignment);
  return folder;
}

const check = (cwd: string, name = 'house.json', more: readonly string[] = []) =>
  cx(['check', 'alignment.yaml', '--schema', name, ...more], { cwd });

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly at: string;
  readonly message: string;
}

function found(cwd: string, name = 'house.json', more: readonly string[] = []): readonly Found[] {
  const { stdout } = check(cwd, name, ['-f', 'json', ...more]);
  return (JSON.parse(stdout).findings as Found[]).filter(({ rule }) => rule === 'house-schema');
}

const dueDay = `
$schema: https://json-schema.org/draft/2020-12/schema
properties:
  goals:
    items:
      required: [due]
      properties: { due: { description: Every goal of ours has a due day } }
`;

test('the examples of the rule hold for the house it tells of, whose schema may be YAML', () => {
  const { bad, good } = ruleById('house-schema');
  const marked = bad.split('\n').flatMap((line, index) => (line.endsWith('#! house-schema') ? [index + 1] : []));
  expect(marked.length).toBeGreaterThan(0);
  expect(found(folderWith(dueDay, { name: 'house.yaml', alignment: bad }), 'house.yaml').map(({ line }) => line)).toEqual(marked);
  expect(found(folderWith(dueDay, { name: 'house.yaml', alignment: good }), 'house.yaml')).toEqual([]);
});

test('a finding has its line, a place for waivers, and the words of the schema', () => {
  const folder = folderWith(dueDay, { alignment: ruleById('house-schema').bad });
  const { stdout, code } = check(folder);
  expect(code).toBe(1);
  expect(stdout).toContain('alignment.yaml:8:5  error  the key "due" is missing; expected it in every entry like this  [house-schema]');
  expect(stdout).toContain('→ Add "due:" here. The house schema says: Every goal of ours has a due day.');
  expect(found(folder)[0]?.at).toBe('goals/single-view/due');
});

test('draft-07 is read as draft-07, JSON indented with tabs included', () => {
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { functions: { minProperties: 9 } } };
  expect(found(folderWith(JSON.stringify(schema, null, '\t')))).toMatchObject([{ line: 5, at: 'functions' }]);
});

test('what our own reading says of a place is not said again', () => {
  const alignment = readFileSync(minimal, 'utf8').replace('version: 1', 'version: 1\nperiod: 5\nperoid: x');
  const folder = folderWith(JSON.stringify({ properties: { period: { type: 'string' }, peroid: false, organization: { const: 'x' } } }), {
    alignment,
  });
  expect(found(folder).map(({ at }) => at)).toEqual(['organization']);
});

test('respondents’ own files are no alignment files and are not judged by it', () => {
  const folder = folderWith('{"required": ["nothing"]}');
  cpSync(join(root, 'examples/northwind'), join(folder, 'kpis'), { recursive: true });
  const { stdout } = cx(['check', 'kpis', '--schema', 'house.json', '-f', 'json'], { cwd: folder });
  const files = (JSON.parse(stdout).findings as { rule: string; file: string }[]).filter(({ rule }) => rule === 'house-schema');
  expect(files.map(({ file }) => file)).toEqual(['kpis/alignment.yaml']);
});

const redos = { properties: { organization: { pattern: '^((.+)+)+$x' } } };
const doubling = {
  $ref: '#/$defs/a0',
  $defs: Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const next = { $ref: `#/$defs/a${index + 1}` };
      return [`a${index}`, index === 39 ? { type: 'string' } : { anyOf: [next, next] }];
    }),
  ),
};

test.each([
  ['a catastrophic pattern', redos, 'the house schema gave up after 2 s on alignment.yaml'],
  ['alternatives that double at every level', doubling, 'the house schema gave up after '],
  ['a remote reference', { $ref: 'https://127.0.0.1:9/a.json' }, 'nothing is downloaded'],
  ['a reference to itself', { $ref: '#' }, 'house.json is not valid: it refers to itself without end'],
  ['a misspelt keyword', { requried: ['a'] }, 'house.json is not valid: unknown keyword "requried"'],
  ['a wrong keyword', { properties: { a: { type: 'strin' } } }, 'house.json is not valid: line 1: "strin"; expected one of'],
  ['another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, 'names the draft "http://json-schema.org/draft-04/schema#"'],
])('%s is one clear line and exit code 2', (_what, schema, words) => {
  const { code, stdout, stderr } = check(folderWith(JSON.stringify(schema)), 'house.json', ['--schema-timeout', '2']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
});

test('a schema that is missing or no JSON is named', () => {
  const folder = folderWith('{"a": [}');
  expect(check(folder)).toMatchObject({ code: 2, stdout: '' });
  expect(check(folder).stderr).toContain('the house schema house.json cannot be read: line 1');
  expect(check(folder, 'nowhere.json').stderr).toContain('cannot read nowhere.json: no such file');
});

test('a file that is no YAML has no house findings, and the others still have theirs', () => {
  const folder = folderWith('{"required": ["nothing"]}');
  writeFileSync(join(folder, 'broken.yaml'), 'organization: "x\nfunctions: {}\n');
  const { stdout, code } = cx(['check', 'alignment.yaml', 'broken.yaml', '--schema', 'house.json', '-f', 'json'], { cwd: folder });
  expect(code).toBe(1);
  const rules = (JSON.parse(stdout).findings as { rule: string; file: string }[]).map(({ rule, file }) => `${file} ${rule}`);
  expect(rules).toEqual(expect.arrayContaining(['alignment.yaml house-schema', 'broken.yaml yaml-syntax']));
  expect(rules).not.toContain('broken.yaml house-schema');
});

test('what a revision had already broken is no news against that revision', () => {
  const folder = folderWith(dueDay, { name: 'house.yaml', alignment: ruleById('house-schema').bad });
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'before');
  expect(check(folder, 'house.yaml').code).toBe(1);
  expect(check(folder, 'house.yaml', ['--baseline', 'git:HEAD']).code).toBe(0);
});
