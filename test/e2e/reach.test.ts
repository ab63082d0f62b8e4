import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { handoutFormats } from '../../src/formats/handout/index.ts';
import { reportFormats } from '../../src/formats/report/index.ts';
import { bin, cx, root } from './run.ts';

const dist = join(root, 'dist');
const ownCode = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));

const bundles = ownCode.map((name) => ({ module: name, code: readFileSync(join(dist, name), 'utf8') }));
const sources = join(root, 'src');
const ours = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('build'))
  .map((name) => ({ module: name, code: readFileSync(join(sources, name), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '') }));

describe('the network', () => {
  const modules = /^(?:node:)?(?:net|tls|http|https|http2|dns|dns\/promises|dgram|inspector|cluster)$/;
  const imported = (code: string): string[] =>
    [...code.matchAll(/(?:\bfrom|\bimport|\brequire|getBuiltinModule|__require)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(
      ([, name = '']) => name,
    );

  test('there is code to look at', () => {
    expect(ours.length).toBeGreaterThan(200);
    expect(bundles.length).toBeGreaterThan(20);
    for (const some of [ours, bundles]) expect(some.flatMap(({ code }) => imported(code))).toContain('node:fs/promises');
  });

  test('is imported by nothing in dist, neither by us nor by what is bundled', () => {
    expect(
      [...bundles, ...ours].flatMap(({ module, code }) =>
        imported(code)
          .filter((name) => modules.test(name))
          .map((name) => `${module}: ${name}`),
      ),
    ).toEqual([]);
  });

  test('is used by no global function in our own code', () => {
    const users = ours.filter(({ code }) => /(?<![.\w])(?:fetch|WebSocket|XMLHttpRequest|EventSource)\s*\(/.test(code));
    expect(users.map(({ module }) => module)).toEqual([]);
  });

  test('code from text is run by nothing of ours but the house schema in its thread', () => {
    const users = ours.filter(({ code }) => /(?<![.\w])(?:eval|Function)\s*\(|new Function\b|node:vm/.test(code));
    expect(users.map(({ module }) => module)).toEqual(['shell/in-time.ts']);
    // The watchdog runs one word of its own, because only scripts can be interrupted.
    expect(users[0]?.code.match(/\bScript\([^)]*\)?/g)).toEqual(["Script('work()"]);
  });

  const canUnshare = spawnSync('unshare', ['-n', 'true']).status === 0;

  test.skipIf(!canUnshare)('taken away, nothing is missing (needs root)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cx-offline-'));
    const offline = (...args: readonly string[]) =>
      spawnSync('unshare', ['-n', process.execPath, bin, ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } });
    const outputs = (formats: readonly { readonly extensions: readonly string[] }[], name: string) =>
      formats.flatMap(({ extensions }) => ['-o', join(folder, `${name}.${extensions[0]}`)]);
    expect(offline('check', 'examples/northwind/alignment.yaml').status).toBe(0);
    expect(offline('report', 'examples/northwind/alignment.yaml', '-q', ...outputs(reportFormats, 'report'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(offline('handout', 'examples/northwind/alignment.yaml', '-q', ...outputs(handoutFormats, 'handout'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readdirSync(folder)).toHaveLength(reportFormats.length + handoutFormats.length);
  });
});

describe('the environment', () => {
  const documented = ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'SOURCE_DATE_EPOCH'];

  test('is read by our own code only where it is documented', () => {
    const read = ours.flatMap(({ code }) =>
      [...code.matchAll(/\benv\d*\.([A-Za-z_]\w*)|\benv\d*\[["'](\w+)["']\]/g)].map(([, dot, bracket]) => dot ?? bracket),
    );
    expect([...new Set(read)].sort()).toEqual([...documented].sort());
  });

  test('is told of in the README', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    for (const name of documented) expect(text).toContain(`\`${name}\``);
  });

  test('changes nothing by any other variable', () => {
    const args = ['report', 'examples/northwind/alignment.yaml'];
    const odd = {
      CX_DEBUG: '1',
      DEBUG: '*',
      NODE_ENV: 'production',
      COLUMNS: '40',
      LINES: '5',
      CI: '1',
      GITHUB_ACTIONS: 'true',
      COLORTERM: 'truecolor',
      HTTP_PROXY: 'http://x',
      HOME: '/nonexistent',
      LOG_STREAM: '1',
      LOG_TOKENS: '1',
      TINYGLOBBY_DEBUG: '1',
    };
    expect(cx(args, { env: odd })).toEqual(cx(args));
    for (const path of ['examples/northwind/alignment.yaml', 'examples/broken/alignment.yaml', 'examples'])
      expect(cx(['check', path, '-f', 'json'], { env: odd })).toEqual(cx(['check', path, '-f', 'json']));
  });
});

describe('files outside the folder', () => {
  const outside = mkdtempSync(join(tmpdir(), 'cx-outside-'));
  const folder = mkdtempSync(join(tmpdir(), 'cx-inside-'));
  const secret = 'respondent: the-secret';
  beforeAll(() => {
    writeFileSync(join(outside, 'it.yaml'), `function: it\n${secret}\nanswers: { ownership: 3 }\n`);
    writeFileSync(join(outside, 'scorecard.yaml'), readFileSync(join(root, 'scorecards/ten-challenges/scorecard.yaml')));
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(outside, 'it.yaml'), join(folder, 'link.yaml'));
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync('nowhere.yaml', join(folder, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    spawnSync('mkfifo', [join(folder, 'fifo.yaml')]);
    writeFileSync(join(folder, 'closed.yaml'), `function: it\n${secret}\n`);
    chmodSync(join(folder, 'closed.yaml'), 0);
  });

  const named = [
    '../x.yaml',
    `${outside}/it.yaml`,
    `sub/../../${outside.split('/').at(-1)}/it.yaml`,
    'link.yaml',
    'linked/it.yaml',
    'dangling.yaml',
    'loop.yaml',
    'zero.yaml',
    'fifo.yaml',
    'sub',
    '.',
    '/dev/stdin',
    '/proc/self/environ',
    'no/such.yaml',
    'n'.repeat(300),
    `${'d/'.repeat(400)}x.yaml`,
    'alignment.yaml/x',
    'sub\\..\\..\\x.yaml',
    'file:///etc/passwd',
    'https://example.org/it.yaml',
  ];

  const check = (text: string, args: readonly string[] = []) => {
    writeFileSync(join(folder, 'alignment.yaml'), text);
    return cx(['check', 'alignment.yaml', ...args], { cwd: folder });
  };
  const base = 'version: 1\norganization: Acme\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';

  test.each(named)('%s as a response file is an error at its line and is not read', (path) => {
    const { code, stdout, stderr } = check(`${base}assessments:\n  - file: ${JSON.stringify(path)}\n`);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/alignment\.yaml:5:\d+ {2}error {2}.*\[(?:outside-file|missing-file)\]/);
    expect(stdout).not.toContain('the-secret');
  });

  test.each(['../scorecard.yaml', 'linked/scorecard.yaml', `${outside}/scorecard.yaml`, 'fifo.yaml', 'zero.yaml', 'loop.yaml', 'sub'])(
    '%s as a scorecard is an error at its line and is not read',
    (path) => {
      const { code, stdout } = check(`${base}scorecard: ${JSON.stringify(path)}\n`);
      expect(code).toBe(1);
      expect(stdout).toMatch(/alignment\.yaml:4:\d+ {2}error {2}/);
    },
  );

  test('is read with the flag, and only then', () => {
    const text = `${base}assessments:\n  - file: link.yaml\n`;
    expect(check(text).stdout).toContain('[outside-file]');
    expect(check(text, ['--allow-outside']).stdout).not.toContain('[outside-file]');
  });

  test.each([
    ['a folder', 'sub', /nothing matched|folder/],
    ['a pipe', 'fifo.yaml', /pipe or a device/],
    ['a link to a device', 'zero.yaml', /link that leads out of its folder/],
    ['a link to a file elsewhere', 'link.yaml', /link that leads out of its folder/],
    ['a dangling link', 'dangling.yaml', /no such file/],
    ['a looping link', 'loop.yaml', /circle|no such file/],
    ['a name that is too long', `${'n'.repeat(300)}.yaml`, /too long|no such file/],
    ['a path through a file', 'alignment.yaml/x', /not a folder|no such file/],
    ['a name with an escape code', 'x\u001B[31m.yaml', /no such file|nothing matched/],
  ])('%s on the command line is one line and exit code 2', (_name, path, message) => {
    check(base);
    for (const command of ['check', 'report', 'explain']) {
      const { code, stderr, stdout } = cx([command, '--', path], { cwd: folder });
      if (command !== 'check' && stdout !== '') continue;
      expect({ command, code }).toEqual({ command, code: 2 });
      expect(stderr).toMatch(message);
      expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    }
  });

  test.skipIf(process.getuid?.() === 0)('no permission is one line and exit code 2 (not as root)', () => {
    const { code, stderr } = cx(['check', 'closed.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('no permission to read it');
  });
});
