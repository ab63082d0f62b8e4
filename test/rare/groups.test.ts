import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCaptured } from '../commands/run-captured.ts';
import { readCsv } from '../formats/report/read-csv.ts';

const root = mkdtempSync(join(tmpdir(), 'cx-groups-'));
const put = (name: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const head = 'version: 1\norganization: Rare\nasOf: 2026-11-20\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';

describe('answers of a group', () => {
  const answer = (levels: readonly (number | string)[]): string =>
    levels.map((level, index) => `  - { function: it, respondent: Person ${index}, answers: { ownership: ${level} } }\n`).join('');
  const rows = async (levels: readonly (number | string)[]): Promise<readonly (readonly string[])[]> => {
    const file = put('group.yaml', `${head}assessments:\n${answer(levels)}`);
    const { stdout } = await runCaptured(['report', file, '-f', 'csv', '--table', 'answers']);
    return readCsv(stdout);
  };

  test('of three and more are listed by level, not by who gave them', async () => {
    const sorted = await rows([4, 'dont-know', 2, 4, 'dont-know', 3]);
    expect(await rows([3, 'dont-know', 4, 'dont-know', 4, 2])).toEqual(sorted);
    expect(sorted).toHaveLength(7);
    expect(sorted.flat().join()).not.toContain('Person');
  });

  test('of two are one row, of one are named', async () => {
    expect(await rows([4, 2])).toHaveLength(2);
    const [, only] = await rows([4]);
    expect(only?.join()).toContain('Person 0');
  });
});

describe('files of respondents', () => {
  const check = async (parts: Readonly<Record<string, string>>, more: readonly string[] = []) => {
    for (const [name, text] of Object.entries(parts)) put(name, text);
    const list = Object.keys(parts)
      .map((name) => `  - file: ${name}\n`)
      .join('');
    const { code, stdout } = await runCaptured(['check', put('alignment.yaml', `${head}assessments:\n${list}`), '-f', 'json', ...more]);
    return { code, found: (JSON.parse(stdout).findings as { rule: string; file: string }[]).map(({ rule, file }) => `${rule} ${file}`) };
  };

  test('that are no YAML or have another shape are told of by their own names', async () => {
    const { code, found } = await check({
      'a.yaml': 'function: "it\n',
      'b.yaml': '- 1\n',
      'c.yaml': 'function: it\nanswers: { ownership: 3 }\n',
    });
    expect(code).toBe(1);
    expect(found).toContain(`yaml-syntax ${join(root, 'a.yaml')}`);
    expect(found).toContain(`invalid-shape ${join(root, 'b.yaml')}`);
    expect(found.filter((one) => one.endsWith('c.yaml') && !one.startsWith('incomplete'))).toEqual([]);
  });

  test('elsewhere are followed only when that is allowed', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'cx-elsewhere-')), 'd.yaml');
    writeFileSync(elsewhere, 'function: it\nanswers: { ownership: 3 }\n');
    const file = put('absolute.yaml', `${head}assessments: [{ file: ${elsewhere} }]\n`);
    const rules = async (...more: string[]) =>
      (JSON.parse((await runCaptured(['check', file, '-f', 'json', ...more])).stdout).findings as { rule: string }[]).map(
        ({ rule }) => rule,
      );
    expect(await rules()).toContain('outside-file');
    expect(await rules('--allow-outside')).not.toContain('outside-file');
  });
});

describe('a folder', () => {
  test('holds our files in UTF-16 as well, which are told what is wrong with them', async () => {
    const text = Buffer.from(`\uFEFF${head}`, 'utf16le');
    put('wide/little.yaml', text);
    put('wide/big.yaml', Buffer.from(text).swap16());
    put('wide/other.yaml', 'on: push\n');
    const { code, stdout } = await runCaptured(['check', join(root, 'wide'), '-f', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(stdout).files as { path: string }[]).map(({ path }) => basename(path))).toEqual(['big.yaml', 'little.yaml']);
    expect(stdout).toContain('UTF-16');
  });

  test('holds files of respondents by what they say', async () => {
    put('parts/r.yaml', 'function: it\nworksWith: { marketing: 3 }\n');
    const { stdout } = await runCaptured(['check', join(root, 'parts'), '-f', 'json']);
    expect((JSON.parse(stdout).files as { path: string }[]).map(({ path }) => basename(path))).toEqual(['r.yaml']);
  });
});

test('--max-bytes says how large a file may be', async () => {
  const file = put('large.yaml', `${head}# ${'x'.repeat(2000)}\n`);
  expect((await runCaptured(['check', file])).code).toBe(0);
  const { code, stdout } = await runCaptured(['check', file, '--max-bytes', '1000']);
  expect(code).toBe(1);
  expect(stdout).toContain('the file is larger than 1000 bytes');
});

test('one error is one error, also on the side', async () => {
  const file = put('one.yaml', `${head}peroid: x\n`);
  const said = async (command: string) => (await runCaptured([command, file])).stderr;
  expect(await said('explain')).toContain('1 error in the file');
  expect(await said('report')).toContain('1 error in the file');
});

describe('what the room names as owner', () => {
  const pack = async (owners: readonly (readonly [string, string])[]): Promise<string> => {
    const ids = ['ownership', 'isolation', 'measurement'];
    const side = (id: string, at: 0 | 1): string =>
      `  - { function: ${id}, answers: { ${owners.map((pair, index) => `${ids[index]}: { level: 3, owner: ${pair[at]} }`).join(', ')} } }\n`;
    const file = put('owners.yaml', `${head}assessments:\n${side('marketing', 0)}${side('it', 1)}`);
    const out = join(root, 'owners.html');
    expect((await runCaptured(['handout', file, '-q', '-o', out])).code).toBe(0);
    return readFileSync(out, 'utf8');
  };

  test('is said to be the same for all, for the only one, or not', async () => {
    expect(await pack([['it', 'it']])).toContain('You name the same owner for the only challenge');
    expect(
      await pack([
        ['it', 'it'],
        ['marketing', 'marketing'],
      ]),
    ).toContain('You name the same owner for all 2 challenges');
    expect(
      await pack([
        ['it', 'marketing'],
        ['marketing', 'marketing'],
      ]),
    ).not.toContain('You name the same owner');
  });
});
