import { Command as Commander } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { runBare } from '../../src/shell/run-bare.ts';
import { memoryHost } from '../e2e/memory-host.ts';

describe('a command with nothing but files', () => {
  test.each(commands.map(({ name, load }) => ({ name, load })))('$name has the options that its parser would give it', async ({ load }) => {
    const { bare, configure } = await load();
    if (bare === undefined) return;
    const parser = new Commander();
    configure(parser);
    expect(parser.opts()).toEqual(bare.options);
    expect(parser.registeredArguments.some(({ variadic }) => variadic)).toBe(bare.mostFiles > 1);
  });

  test('check and report have one', async () => {
    const bare = await Promise.all(commands.map(async ({ name, load }) => ((await load()).bare === undefined ? [] : [name])));
    expect(bare.flat()).toEqual(['report', 'check']);
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['chekc', 'a.yaml']],
    ['no file', ['check']],
    ['an option', ['check', 'a.yaml', '--quiet']],
    ['standard input', ['check', '-']],
    ['a second file of a report', ['report', 'a.yaml', 'b.yaml']],
    ['another command', ['explain', 'a.yaml']],
  ])('%s is left to the parser', async (_, args) => {
    expect(await runBare(memoryHost(new Map()), args)).toBeNull();
  });
});
