import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { bin, root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-loaded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** Files of ours and of packages that one run of the built program loaded, as Node's own coverage lists them. */
function loaded(...args: string[]): readonly string[] {
  const out = mkdtempSync(join(folder, 'run-'));
  spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', NODE_V8_COVERAGE: out, NO_COLOR: '1' },
  });
  return readdirSync(out).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(out, file), 'utf8')) as Coverage;
    return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
  });
}

interface SourceMap {
  readonly sources: readonly string[];
}

/** What a file was made from, as its source map says; a file without one stands for itself. */
function sourcesOf(file: string): readonly string[] {
  if (!existsSync(`${file}.map`)) return [file];
  return (JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMap).sources;
}

/** Names of the packages in files, loaded as they are or bundled. */
function packagesIn(files: readonly string[]): readonly string[] {
  const names = files.flatMap(sourcesOf).map((source) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(source)?.[1] ?? '');
  return [...new Set(names)].filter((name) => name !== '').sort();
}

/** The tables of string-width are made late (src/build/late-parts.js); ajv is here with one function that its validators call. */
const light = ['ajv', 'ansi-regex', 'commander', 'get-east-asian-width', 'string-width', 'strip-ansi'];
const northwind = 'examples/northwind/alignment.yaml';

test('the bundle is ASCII, so that one byte is one character to read and compile', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /[^\0-\x7f]/.test(readFileSync(join(root, 'dist', file), 'utf8')))).toEqual([]);
});

describe('modules loaded at the start', () => {
  test.each(['--version', '--help'])('%s loads five files and no package but commander', (option) => {
    const files = loaded(option);
    expect(files.length).toBeLessThanOrEqual(5);
    expect(packagesIn(files)).toEqual(['commander']);
  });

  test('check of a plain file loads few files and nothing heavy', () => {
    const files = loaded('check', northwind);
    expect(files.length).toBeLessThanOrEqual(7);
    expect(packagesIn(files).filter((name) => !light.includes(name))).toEqual([]);
  });

  test('report in the terminal without colour loads few files and nothing heavy', () => {
    const files = loaded('report', northwind);
    expect(files.length).toBeLessThanOrEqual(9);
    expect(packagesIn(files).filter((name) => !light.includes(name))).toEqual([]);
  });

  test('zod is loaded to explain a mistake, yaml to read what is not plain', () => {
    const packages = packagesIn(loaded('check', 'examples/broken/alignment.yaml'));
    expect(packages).toContain('zod');
    expect(packages).toContain('yaml');
  });

  test('what a format needs is loaded with it', () => {
    expect(packagesIn(loaded('report', northwind, '-f', 'xlsx', '-o', join(folder, 'x.xlsx')))).toContain('hucre');
  });
});
