import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './e2e/run.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the package as packed', () => {
  let files: readonly { readonly path: string; readonly size: number; readonly mode: number }[] = [];
  beforeAll(() => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' });
    files = JSON.parse(stdout)[0].files;
  });

  test('holds the program, its data and its words, and nothing else', () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|action\.yml|dist\/sbom\.cdx\.json|bin\/(?:cx-scorecard\.js|package\.json)|dist\/[\w./-]+\.(?:c?js|c?js\.map|d\.ts)|dist\/fonts\/(?:LICENSE_FONT|[\w-]+\.ttf)|dist\/THIRD-PARTY-NOTICES\.txt|scorecards\/[\w-]+\/[\w-]+\.(?:yaml|md)|scorecards\/schema\/[\w.-]+\.json|examples\/[\w/-]+\.(?:yaml|md))$/;
    expect(files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
    for (const path of ['package.json', 'README.md', 'LICENSE', 'bin/cx-scorecard.js', 'dist/index.js', 'dist/THIRD-PARTY-NOTICES.txt'])
      expect(files.map((file) => file.path)).toContain(path);
  });

  test('has no file above 2 MB and is not heavy', () => {
    expect(files.filter(({ size }) => size > 2_000_000)).toEqual([]);
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(25_000_000);
  });

  test('holds no source map that names a place on the machine it was built on', () => {
    for (const { path } of files.filter(({ path: name }) => name.endsWith('.map'))) {
      const { sources } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { readonly sources: readonly string[] };
      expect(
        sources.filter((source) => /^(?:\/|[A-Za-z]:|file:)/.test(source)),
        path,
      ).toEqual([]);
    }
  });

  test('needs no script at install', () => {
    for (const name of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts[name]).toBeUndefined();
  });
});

describe('dependencies', () => {
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)].sort();
  const folder = (name: string): string => join(root, 'node_modules', name);
  const installed = names.filter((name) => existsSync(folder(name)));

  test('each has a line in the README that says why', () => {
    const section = readFileSync(join(root, 'README.md'), 'utf8').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
    const rows = section.split('\n').filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| Package'));
    const told = rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.replace(/`|\(.*\)/g, '').trim()));
    expect([...told].sort()).toEqual(names);
    for (const row of rows) expect(row.split('|')[2]?.trim().length, row).toBeGreaterThan(10);
  });

  test('none of them runs a script at install', () => {
    const scripted = installed.filter((name) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
      return ['preinstall', 'install', 'postinstall'].some((script) => scripts[script] !== undefined);
    });
    expect(scripted).toEqual([]);
  });

  test('the lockfile pins by hash whatever is installed, and names no other registry', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<
        Record<string, { resolved?: string; integrity?: string; os?: readonly string[]; cpu?: readonly string[] }>
      >;
    };
    const all = Object.entries(packages).filter(([path]) => path !== '');
    const other = all.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
    // Native parts for other machines are not fetched when the lockfile is written.
    const loose = all.filter(([, { integrity, os, cpu }]) => integrity === undefined && os === undefined && cpu === undefined);
    expect({ other: other.map(([path]) => path), loose: loose.map(([path]) => path) }).toEqual({ other: [], loose: [] });
  });

  test('the bill of materials is the same twice, names them all and no package of development', () => {
    const write = () => {
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/build/write-sbom.js')], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8');
    };
    const text = write();
    expect(write()).toBe(text);
    const components = (JSON.parse(text).components as { name: string; group?: string }[]).map(({ name }) => name);
    const named = Object.keys(manifest.dependencies).map((name) => name.replace(/^@[^/]*\//, ''));
    expect(named.filter((name) => !components.some((component) => component.replace(/^@[^/]*\//, '') === name))).toEqual([]);
    expect(components).not.toContain('vitest');
  });

  test('all licences are permissive', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/build/licenses.js')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ packages, all permissive: /m);
  });
});

describe('notices of what is copied into dist', () => {
  test('name every package that the bundles hold, each with the text of its licence', () => {
    const bundles = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js\.map$/.test(name));
    const bundled = new Set<string>();
    for (const name of bundles) {
      const { sources } = JSON.parse(readFileSync(join(root, 'dist', name), 'utf8')) as { readonly sources: readonly string[] };
      for (const source of sources) {
        const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
        if (found !== undefined) bundled.add(found);
      }
    }
    expect(bundled.size).toBeGreaterThan(5);
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split(/^=+$/m);
    for (const name of bundled) {
      const notice = notices.find((text) => text.trim().startsWith(`${name} `));
      expect(notice, name).toMatch(/copyright|permission to use|public domain/i);
    }
  });
});
