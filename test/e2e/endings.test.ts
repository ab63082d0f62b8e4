import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportFormats } from '../../src/formats/report/index.ts';
import { manyRespondents } from '../bench/generate.js';
import { bin, cx, root } from './run.ts';

const env = { PATH: process.env.PATH ?? '' };
const northwind = 'examples/northwind/alignment.yaml';
const broken = 'examples/broken/alignment.yaml';

/** Runs a line of bash in which `cx` is the command. */
const bash = (line: string) =>
  spawnSync('bash', ['--norc', '-c', `cx() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], { cwd: root, encoding: 'utf8', env });

const commands: readonly (readonly [string, string])[] = [
  ['check', `check ${northwind}`],
  ['check as JSON', `check ${northwind} -f json`],
  ['report', `report ${northwind}`],
  ['report as JSON', `report ${northwind} -f json`],
  ['explain', `explain ${northwind}`],
  ['rules', 'rules'],
  ['schema', 'schema alignment'],
  ['scorecards', 'scorecards show ten-challenges'],
  ['help', 'check --help'],
];

describe('a reader that has seen enough', () => {
  test.each(commands)('ends %s quietly with the code of the findings', (_name, command) => {
    const { stdout, stderr } = bash(`cx ${command} | head -1; echo "code \${PIPESTATUS[0]}"`);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\ncode 0\n$/);
  });

  test('does not hide that a file is wrong', () => {
    const { stdout, stderr } = bash(`cx check ${broken} -f json | head -c 1; echo " code \${PIPESTATUS[0]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: '{ code 1\n', stderr: '' });
  });

  test('may have closed both streams', () => {
    expect(bash(`{ cx check ${broken} 2>&1; echo "code $?" >&3; } 3>&1 | true`).status).toBe(0);
    expect(bash(`exec 3>&1; { cx check ${broken} 2>&1; echo "code $?" >&3; } | true`).stdout).toMatch(/code [12]\n/);
  });
});

describe('a full device as standard output', () => {
  test.each(commands)('makes %s end with 2 and say so', (_name, command) => {
    expect(bash(`cx ${command} > /dev/full`)).toMatchObject({
      status: 2,
      stderr: 'cx-scorecard: cannot write the output: the disk is full\n',
    });
  });

  test('makes -o end with 2 as well, by every name', () => {
    for (const line of [`cx report ${northwind} -f json -o /dev/full`, `cx report ${northwind} -f json -o /dev/stdout > /dev/full`]) {
      const { status, stderr } = bash(line);
      expect({ line, status }).toEqual({ line, status: 2 });
      expect(stderr).toMatch(/^cx-scorecard: cannot write \/dev\/(?:full|stdout): the disk is full\n/);
    }
  });

  test('for the messages is no crash', () => {
    expect(bash(`cx check ${broken} 2> /dev/full`).status).toBeLessThanOrEqual(2);
    expect(bash('cx check no-such.yaml 2> /dev/full').status).toBe(2);
  });

  test('is a failure even when nobody can be told', () => {
    for (const line of [
      `cx report ${northwind} > /dev/full 2> /dev/full`,
      `cx report ${northwind} > /dev/full 2>&-`,
      'cx rules > /dev/full 2> /dev/full',
    ])
      expect(bash(line).status).toBe(2);
  });
});

describe('the streams of the process by name', () => {
  test('/dev/stdout goes into a pipe and into the file it was redirected to, which is not replaced', () => {
    expect(JSON.parse(bash(`cx report ${northwind} -q -f json -o /dev/stdout | cat`).stdout).schemaVersion).toBe(1);
    const file = join(mkdtempSync(join(tmpdir(), 'cx-stdout-')), 'out.json');
    expect(bash(`{ echo first; cx report ${northwind} -q -f json -o /dev/stdout; echo last; } > '${file}'`).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^first\n\{[\s\S]*\}\nlast\n$/);
  });
});

describe('closed streams', () => {
  test('standard input that is closed is an empty file, not a hang', () => {
    const { status, stderr, stdout } = bash('cx check - <&-');
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/empty/);
  });

  test('standard output that is closed is no crash', () => {
    for (const [, command] of commands) expect(bash(`cx ${command} >&-`).status, command).toBeLessThanOrEqual(2);
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (signal, code) => {
  /** Exit code as a shell would tell it: a signal before the first line of ours ran ends the process by itself. */
  const conventional = ([exit, by]: readonly unknown[]): unknown => (by === signal ? code : exit);

  test('while it waits for standard input ends it quietly', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-'], { cwd: root, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    const ended = once(child, 'exit');
    setTimeout(() => child.kill(signal), 400);
    expect(await ended).toEqual([code, null]);
    expect(said).toBe('');
  });

  test('while it writes to a pipe that nobody reads ends it', async () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'cx-fifo-')), 'report.json');
    if (spawnSync('mkfifo', [pipe]).status !== 0) return;
    const child = spawn(process.execPath, [bin, 'report', northwind, '-q', '-f', 'json', '-o', pipe], { cwd: root, env });
    const ended = once(child, 'exit');
    setTimeout(() => child.kill(signal), 600);
    expect(conventional(await ended)).toBe(code);
  });

  test('while it computes without a pause ends it at once', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cx-busy-')), 'alignment.yaml');
    writeFileSync(file, manyRespondents(300));
    const child = spawn(process.execPath, [bin, 'report', file, '-f', 'json'], { cwd: root, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    const ended = once(child, 'exit');
    // The whole run takes 0.4 s on a quick machine, and writes in the last quarter.
    setTimeout(() => child.kill(signal), 150);
    expect(conventional(await ended)).toBe(code);
    expect(said).toBe('');
  });

  test('while several outputs are written leaves whole files only', async () => {
    const endings = reportFormats.filter(({ name }) => name !== 'pdf').flatMap(({ extensions }) => extensions[0] ?? []);
    for (const after of [100, 160, 220, 300]) {
      const folder = mkdtempSync(join(tmpdir(), 'cx-outputs-'));
      const outputs = endings.flatMap((ending) => ['-o', join(folder, `report.${ending}`)]);
      const child = spawn(process.execPath, [bin, 'report', northwind, '-q', ...outputs], { cwd: root, env });
      let said = '';
      child.stderr.on('data', (text) => (said += text));
      const ended = once(child, 'exit');
      setTimeout(() => child.kill(signal), after);
      expect([0, code]).toContain(conventional(await ended));
      expect(said).toBe('');
      for (const name of readdirSync(folder)) {
        expect(name).toMatch(/^report\./);
        if (name === 'report.json') expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).schemaVersion).toBe(1);
        if (name === 'report.html') expect(readFileSync(join(folder, name), 'utf8')).toMatch(/<\/html>\s*$/);
      }
    }
  });
});

test('nobody looks for web storage, which newer versions of node warn about', () => {
  const get = 'get() { process.stderr.write("looked for") }';
  const storage = `data:text/javascript,Object.defineProperty(globalThis, 'localStorage', { configurable: true, ${get} })`;
  const folder = mkdtempSync(join(tmpdir(), 'cx-storage-'));
  const outputs = reportFormats.flatMap(({ extensions }) => ['-o', join(folder, `report.${extensions[0]}`)]);
  const seen = spawnSync(process.execPath, ['--import', storage, '-e', 'globalThis.localStorage'], { encoding: 'utf8' });
  expect(seen.stderr).toBe('looked for');
  expect(cx(['report', northwind, '-q', ...outputs], { node: ['--import', storage] })).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('the file behind standard input is not written over', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cx-stdin-')), 'in.yaml');
  const text = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8');
  writeFileSync(file, text);
  const { status, stderr } = bash(`cx report - -f json -o '${file}' < '${file}'`);
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('it is a file this run has read') });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('a guarded JavaScript', () => {
  const guards = [
    ['without __proto__', ['--disable-proto=throw']],
    ['with Object.prototype frozen', ['--import', 'data:text/javascript,Object.freeze(Object.prototype)']],
  ] as const;

  const lines = [...commands.map(([, command]) => command.split(' ')), ['check', broken]];
  /** What every command prints and every format writes. */
  const everything = (node: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-guard-'));
    const outputs = reportFormats.flatMap(({ extensions }) => ['-o', join(folder, `report.${extensions[0]}`)]);
    const printed = [...lines, ['report', northwind, '-q', ...outputs]].map((args) => cx(args, { node }));
    return { printed, written: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('latin1')])) };
  };
  const plain = everything([]);

  test('has something to compare', () => {
    expect(plain.printed.map(({ code }) => code)).toEqual([...commands.map(() => 0), 1, 0]);
    expect(plain.written.size).toBe(reportFormats.length);
  });

  test.each(guards)('%s gives the same from every command and format', (_name, node) => {
    const guarded = everything(node);
    expect(guarded.printed).toEqual(plain.printed);
    for (const [name, bytes] of plain.written) expect(guarded.written.get(name) === bytes, name).toBe(true);
  });
});

/** A node with the permission model that is final: this one, or one that npx has at hand. */
const permissive = [[process.execPath], ['npx', '--offline', '--yes', '-p', 'node@24', 'node']].find(
  ([command = '', ...args]) => spawnSync(command, [...args, '--permission', '-e', '0'], { cwd: tmpdir() }).status === 0,
);

describe.skipIf(permissive === undefined)('under the permission model of node 22 and newer (needs one of them)', () => {
  const [command = '', ...first] = permissive ?? [];
  const run = (args: readonly string[], cwd: string) =>
    spawnSync(command, [...first, '--permission', '--allow-fs-read=.', `--allow-fs-read=${root}`, '--allow-fs-write=out', bin, ...args], {
      cwd,
      encoding: 'utf8',
    });
  const work = mkdtempSync(join(tmpdir(), 'cx-permission-'));
  mkdirSync(join(work, 'out'));
  writeFileSync(join(work, 'alignment.yaml'), readFileSync(join(root, 'examples/minimal/alignment.yaml')));

  test('checks, reports, and writes where it may, twice', () => {
    expect(run(['check', 'alignment.yaml'], work).status).toBe(0);
    for (let time = 0; time < 2; time += 1) {
      const { status, stderr } = run(['report', 'alignment.yaml', '-o', 'out/report.html', '-o', 'out/report.json'], work);
      expect(stderr).toMatch(/wrote out\/report\.html\nwrote out\/report\.json\n/);
      expect(status).toBe(0);
    }
    expect(readdirSync(join(work, 'out')).sort()).toEqual(['report.html', 'report.json']);
  });

  test('is told in one line where it may not', () => {
    const { status, stderr } = run(['report', 'alignment.yaml', '-o', 'report.html'], work);
    expect(stderr).toContain('cx-scorecard: cannot write report.html: node was told not to allow it; nothing was changed\n');
    expect(status).toBe(2);
    expect(run(['check', '/etc/passwd'], work).status).toBe(2);
  });
});
