import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/engine/baseline.ts';
import { runCaptured } from '../commands/run-captured.ts';

const finding = { rule: 'unknown-key', at: 'goals/a' };

describe('the numbers of a baseline', () => {
  test('are read from a check and from a report alike', async () => {
    const numbers = { alignment: 40, maturity: 50, coverage: 60, attainment: null };
    const checked = parseBaseline(
      JSON.stringify({ schemaVersion: 1, findings: [], files: [{ path: 'a', findings: [], headline: numbers }] }),
      's',
    );
    const reported = parseBaseline(
      JSON.stringify({
        schemaVersion: 1,
        findings: [finding],
        headline: { alignment: { value: 40 }, maturity: { value: 50 }, coverage: { value: 60 }, attainment: { value: null } },
      }),
      's',
    );
    expect((await checked('a'))?.headline).toEqual(numbers);
    expect(await reported('any')).toEqual({ findings: [finding], headline: numbers });
  });

  test('are null where there are none, and findings that are no list are none', async () => {
    const only = parseBaseline(JSON.stringify({ schemaVersion: 1, findings: [], files: [{ path: 'a', findings: 5, headline: 7 }] }), 's');
    expect(await only('a')).toEqual({ findings: [], headline: null });
    const texts = parseBaseline(JSON.stringify({ schemaVersion: 1, findings: [], headline: { alignment: 'x' } }), 's');
    expect((await texts('a'))?.headline).toEqual({ alignment: null, maturity: null, coverage: null, attainment: null });
  });

  test.each(['5', '[]', '{}', '{"schemaVersion":2,"findings":[]}', '{"schemaVersion":1}'])('%s is no result', (text) => {
    expect(() => parseBaseline(text, 'before.json')).toThrow('before.json is no result of cx-scorecard');
  });

  test('that are no JSON are told of', () => {
    expect(() => parseBaseline('{', 'before.json')).toThrow('before.json is no JSON');
  });
});

describe('a baseline from git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cx-git-'));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
  const path = (name: string): string => join(folder, name);
  const minimal = readFileSync('examples/minimal/alignment.yaml', 'utf8');
  const respondent = 'function: it\nanswers: { ownership: 3 }\n';
  writeFileSync(path('kept.yaml'), `${minimal}\nperoid: x\n`);
  writeFileSync(path('broken.yaml'), 'version: 1\norganization: "x\n');
  writeFileSync(
    path('parts.yaml'),
    'version: 1\norganization: A\nfunctions: { marketing: { lead: CMO }, it: { lead: CIO } }\nassessments: [{ file: it.yaml }]\n',
  );
  writeFileSync(path('it.yaml'), respondent);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'before');
  writeFileSync(path('new.yaml'), `${minimal}\nperoid: x\n`);

  const newFindings = async (name: string, more: readonly string[] = []): Promise<readonly string[]> => {
    const { stdout } = await runCaptured(['check', path(name), '--baseline', 'git:HEAD', '-f', 'json', ...more]);
    return (JSON.parse(stdout).findings as { rule: string; baselineState: string }[])
      .filter(({ baselineState }) => baselineState === 'new')
      .map(({ rule }) => rule);
  };

  test('knows what was wrong then', async () => {
    expect(await newFindings('kept.yaml')).toEqual([]);
    expect(await newFindings('broken.yaml')).toEqual([]);
  });

  test('takes everything in a file that was not there for new', async () => {
    expect(await newFindings('new.yaml')).toContain('unknown-key');
  });

  test('judges a file with the parts it had then, also when they are gone now', async () => {
    expect(await newFindings('parts.yaml')).toEqual([]);
    rmSync(path('it.yaml'));
    expect(await newFindings('parts.yaml')).toEqual(['missing-file']);
  });

  test('needs a revision that exists', async () => {
    const { code, stderr } = await runCaptured(['check', path('kept.yaml'), '--baseline', 'git:nowhere', '-f', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});
