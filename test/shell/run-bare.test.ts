import { Command as Commander } from 'commander';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { runBare } from '../../src/shell/run-bare.ts';
import { memoryHost } from '../e2e/memory-host.ts';

describe('a command with nothing but files', () => {
  test.each(['report', 'check'])('%s has the options that its parser would give it', async (name) => {
    const command = await commands.find((entry) => entry.name === name)?.load();
    const { bare, configure } = command as Command & Required<Pick<Command, 'bare'>>;
    const parser = new Commander();
    configure(parser);
    expect(parser.opts()).toEqual(bare.options);
    expect(parser.registeredArguments.some(({ variadic }) => variadic)).toBe(bare.mostFiles > 1);
  });

  test('is what check and report can be, and no other', async () => {
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
