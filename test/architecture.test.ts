import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Folders in the order imports may go: a folder imports itself and folders above it in this list. */
const layers = [
  ['model'],
  ['source'],
  ['scoring', 'rules', 'collect'],
  ['engine'],
  ['outline'],
  ['formats'],
  ['commands'],
  ['shell'],
] as const;
const layerOf = (folder: string): number => layers.findIndex((layer) => (layer as readonly string[]).includes(folder));

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('build'),
);
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const imports: Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ file, specifier: match[1] as string })),
);

function targetFolder({ file, specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = relative(src, resolve(src, dirname(file), specifier));
  return target.includes('/') ? (target.split('/')[0] as string) : null;
}

describe('architecture', () => {
  test('there are source files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('imports go one way through the layers', () => {
    const wrong = imports.flatMap((entry) => {
      const from = entry.file.split('/')[0] as string;
      const to = targetFolder(entry);
      if (!entry.file.includes('/') || to === null || from === to) return [];
      return layerOf(to) >= 0 && layerOf(to) < layerOf(from) ? [] : [`${entry.file} imports ${entry.specifier}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every folder of src has a layer', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] as string));
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  test('only the shell touches the machine', () => {
    const pure = new Set(['node:path', 'node:crypto']);
    const touching = imports.filter(
      ({ file, specifier }) => specifier.startsWith('node:') && !pure.has(specifier) && !file.startsWith('shell/'),
    );
    expect(touching).toEqual([]);
  });

  test('nothing reaches for the network', () => {
    const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/|$)|^undici$/;
    expect(imports.filter(({ specifier }) => network.test(specifier))).toEqual([]);
    expect(files.filter((file) => /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\s*\(/.test(textOf(file)))).toEqual([]);
  });

  test('no clock, locale or random numbers outside the shell', () => {
    const forbidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?!Segmenter)/;
    expect(files.filter((file) => !file.startsWith('shell/') && forbidden.test(textOf(file)))).toEqual([]);
  });

  test('no code is made from data', () => {
    expect(files.filter((file) => /\beval\(|\bnew Function\(/.test(textOf(file)))).toEqual([]);
  });

  test('only documented environment variables are read', () => {
    const documented = new Set(['NO_COLOR', 'FORCE_COLOR', 'TERM', 'SOURCE_DATE_EPOCH']);
    const read = files.flatMap((file) => [...textOf(file).matchAll(/\benv\.([A-Z_]+)/g)].map((match) => match[1] as string));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((name) => !documented.has(name))).toEqual([]);
  });

  test('the top level holds what it should', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vitest.config.ts',
      'biome.json',
      'bin',
      'src',
      'scorecards',
      'examples',
      'test',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'action.yml',
    ]);
    const made = new Set(['node_modules', 'dist', 'coverage', 'reports']);
    const entries = readdirSync(root).filter((name) => !name.startsWith('.') && !made.has(name) && !name.endsWith('.tgz'));
    expect(entries.filter((name) => !allowed.has(name))).toEqual([]);
  });
});
