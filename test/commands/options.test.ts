import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { machine } from '../../src/shell/node-host.ts';
import { runCommandLine } from '../../src/shell/run-command-line.ts';
import { runCaptured } from './run-captured.ts';

const northwind = 'examples/northwind/alignment.yaml';
const folder = mkdtempSync(join(tmpdir(), 'cx-options-'));

/** Runs a command line at a terminal. */
async function atTerminal(args: readonly string[], { colors = 16, columns = 80, asciiOnly = false } = {}) {
  const printed = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({
    ...{ columns, isTerminal: true, colors },
    write: (text: string | Uint8Array) => {
      printed[to] += typeof text === 'string' ? text : new TextDecoder('latin1').decode(text);
    },
  });
  const host: Host = { ...machine(process), stdout: stream('out'), stderr: stream('err'), asciiOnly, today: () => '2026-11-20' };
  return { code: await runCommandLine(host, args), ...printed };
}

describe('at a terminal', () => {
  test.each([
    ['chart', [northwind, 'journey', '-f', 'png'], 'PNG is not for a terminal'],
    ['report', [northwind, '-f', 'docx'], 'docx is not for a terminal'],
  ])('%s writes no bytes into it, and says what to do', async (command, args, words) => {
    const { code, out, err } = await atTerminal([command, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toContain('-o');
  });

  const escapeCode = '\u001B[';
  test.each([
    [16, '31m'],
    [256, '38;5;'],
    [16_777_216, '38;2;'],
  ])('of %d colours a report is painted and the text is the same', async (colors) => {
    const { code, out } = await atTerminal(['report', northwind], { colors });
    const plain = await atTerminal(['report', northwind], { colors: 0 });
    expect(code).toBe(0);
    expect(out).toContain(escapeCode);
    expect(plain.out).not.toContain(escapeCode);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours.
    expect(out.replace(/\u001B\[[\d;]*m/g, '')).toBe(plain.out);
  });

  test('lists are cut to its width', async () => {
    const { out } = await atTerminal(['rules'], { columns: 60, colors: 0 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    const { stdout } = await runCaptured(['rules']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(60);
  });

  test('findings are wrapped to its width', async () => {
    const { code, out } = await atTerminal(['check', 'examples/broken/alignment.yaml'], { columns: 60, colors: 0 });
    expect(code).toBe(1);
    const long = out.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '));
    expect(long.filter((line) => !/^\s*(?:\d+ )?\|/.test(line) && !line.startsWith('examples/'))).toEqual([]);
  });
});

describe('the day of --as-of', () => {
  test.each([
    ['report', ['-f', 'json']],
    ['handout', ['-o', join(folder, 'pack.html')]],
    ['chart', ['journey']],
  ] as const)('is taken by %s', async (command, more) => {
    const { code } = await runCaptured([command, northwind, ...more, '-q', '--as-of', '2026-11-25']);
    expect(code).toBe(0);
    if (command === 'handout') expect(readFileSync(join(folder, 'pack.html'), 'utf8')).toContain('25 November 2026');
  });
});

describe('the policy of --policy', () => {
  const policy = { 'p.yaml': 'rules: { goal-not-shared: off }\ngates: { alignment: { min: 99 } }\n' };

  test('decides in a report, which shows its gates', async () => {
    const { code, stdout } = await runCaptured(['report', northwind, '-f', 'json', '--policy', 'p.yaml'], policy);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).gates).toContainEqual(expect.objectContaining({ id: 'alignment', expected: 99, passed: false }));
  });

  test('is named again in the command that shows the errors', async () => {
    const { code, stderr } = await runCaptured(
      ['report', 'examples/broken/alignment.yaml', '-f', 'json', '--policy', 'p.yaml', '--allow-outside', '--as-of', '2026-11-20'],
      policy,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('Run: cx-scorecard check examples/broken/alignment.yaml --as-of 2026-11-20 --policy p.yaml --allow-outside\n');
  });
});

describe('an output', () => {
  test('named - is standard output', async () => {
    const { stdout } = await runCaptured(['report', northwind, '-f', 'json', '-o', '-']);
    expect(JSON.parse(stdout).schemaVersion).toBe(1);
    expect((await runCaptured(['chart', northwind, 'journey', '-o', '-'])).stdout).toMatch(/^<svg /);
  });

  test.each([
    [['report', northwind, '-o', 'x.unknown'], 'cannot tell the format of x.unknown'],
    [['check', northwind, '-o', 'x.unknown'], 'cannot tell the format of x.unknown'],
    [['check', northwind, '-o', 'x.unknown', '-o', 'y.json', '-f', 'json'], 'cannot tell the format of x.unknown'],
    [['report', northwind, '-f', 'html', '-o', 'x.docx'], '-f html and x.docx disagree'],
    [['handout', northwind, '-o', 'nothing'], 'nothing'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await runCaptured(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('of check without a telling name has the format that is named', async () => {
    const file = join(folder, 'findings');
    expect((await runCaptured(['check', northwind, '-q', '-f', 'json', '-o', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe(1);
  });
});

describe('a file without a result', () => {
  const broken = { 'b.yaml': 'version: 1\norganization: "Acme\n' };

  test.each([['report'], ['handout', '-o', join(folder, 'b.html')], ['chart', 'journey'], ['explain']])(
    'ends %s with 1 and its findings',
    async (command, ...more) => {
      const args = command === 'chart' ? [command, 'b.yaml', ...more] : [command, 'b.yaml', ...more];
      const { code, stdout, stderr } = await runCaptured(args, broken);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('[yaml-syntax]');
    },
  );
});

describe('scorecards that are not bundled', () => {
  test.each([
    [{ 's.yaml': 'id: "x\n' }, 's.yaml is no valid scorecard: line 1'],
    [{ 's.yaml': '- 1\n' }, 's.yaml is no valid scorecard: line 1'],
    [{ 's.yaml': 'id: x\n' }, 's.yaml is no valid scorecard'],
  ])('%j is refused with its first problem', async (files, words) => {
    const { code, stderr } = await runCaptured(['explain', 'ownership', '--scorecard', 's.yaml'], files);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('cx-scorecard check s.yaml');
  });

  test.each(['id: "x\n', '- 1\n', 'id: x\n'])('an alignment file with the scorecard %j has its problems as findings', async (text) => {
    const alignment = 'version: 1\norganization: A\nscorecard: s.yaml\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
    writeFileSync(join(folder, 'a.yaml'), alignment);
    writeFileSync(join(folder, 's.yaml'), text);
    const { code, stdout } = await runCaptured(['check', join(folder, 'a.yaml'), '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toContain(join(folder, 's.yaml'));
  });
});

describe('options of a handout', () => {
  test.each([
    [['--start', '9'], 'is no time of day'],
    [['--start', '24:00'], 'is no time of day'],
    [['--duration', '45'], '--duration "45" is unknown'],
    [['--licence', 'x'.repeat(121)], '--licence is 121 characters long'],
    [['--accent', 'blue'], 'is no colour'],
    [['--accent', '#ffff00'], 'has a contrast of'],
  ])('%j is refused', async (options, words) => {
    const { code, stderr } = await runCaptured(['handout', northwind, '-o', join(folder, 'x.html'), ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('an empty licence is none', async () => {
    const write = async (file: string, ...more: string[]) => {
      expect((await runCaptured(['handout', northwind, '-q', '-o', join(folder, file), ...more])).code).toBe(0);
      return readFileSync(join(folder, file), 'utf8');
    };
    expect(await write('a.html', '--licence', '  ')).toBe(await write('b.html'));
  });
});
