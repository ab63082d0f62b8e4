import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { exampleTexts, hostileTexts, mutants } from '../fuzz/plain-mutants.ts';

const plainReader = '../../src/source/read-plain-document.ts';
const folder = mkdtempSync(join(tmpdir(), 'cx-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.doUnmock(plainReader));

/** The command line in this process, so that its reader can be taken away. */
async function runner(): Promise<(args: readonly string[]) => Promise<string>> {
  vi.resetModules();
  const { runCommandLine } = await import('../../src/shell/run-command-line.ts');
  const { libraryHost } = await import('../../src/shell/library-host.ts');
  return async (args) => {
    const out: string[] = [];
    const stream = { columns: 100, isTerminal: false, colors: 0, write: (text: string) => void out.push(text) };
    const machine = libraryHost();
    const code = await runCommandLine({ ...machine, stdout: stream, stderr: stream }, args);
    return `${out.join('')}\nexit code ${code}`;
  };
}

/** What every command line prints with the plain reader and without it. */
async function bothWays(
  commandLines: readonly (readonly string[])[],
): Promise<readonly [with_: readonly string[], without: readonly string[]]> {
  const all = async (): Promise<readonly string[]> => {
    const run = await runner();
    const printed: string[] = [];
    for (const args of commandLines) printed.push(await run(args));
    return printed;
  };
  const withPlain = await all();
  const readPlainDocument = vi.fn(() => null);
  vi.doMock(plainReader, () => ({ readPlainDocument }));
  const without = await all();
  expect(readPlainDocument).toHaveBeenCalled();
  return [withPlain, without];
}

describe('every output is the same with the plain reader and without it', () => {
  const files = exampleTexts.map(([path]) => path);
  const commandLines = [
    ...files.flatMap((file) => ['text', 'json', 'sarif', 'github'].map((format) => ['check', file, '-f', format, '--as-of', '2026-11-20'])),
    ...files
      .filter((file) => file.endsWith('alignment.yaml'))
      .flatMap((file) => ['json', 'terminal'].map((format) => ['report', file, '-f', format, '--as-of', '2026-11-20'])),
  ];

  test('for every example and bundled scorecard', async () => {
    const [withPlain, without] = await bothWays(commandLines);
    expect(withPlain.length).toBeGreaterThan(50);
    expect(withPlain).toEqual(without);
  });

  test('for hostile files and files with random mistakes', async () => {
    const texts = [...hostileTexts.filter((text) => text.length < 3000)];
    const endless = mutants(7);
    const base = 'version: 1\norganization: Acme\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';
    while (texts.length < 900) texts.push(base + (endless.next().value ?? ''));
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.yaml`), text);
    const [withPlain, without] = await bothWays([
      // Threads exist only in what is built, and a slow machine would ask for them.
      ['check', join(folder, '*.yaml'), '-f', 'json', '--as-of', '2026-11-20', '--jobs', '1'],
    ]);
    expect(withPlain[0]?.length).toBeGreaterThan(100_000);
    expect(withPlain).toEqual(without);
  });
});
