import { describe, expect, test } from 'vitest';
import { examples } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { cx } from '../e2e/run.ts';

describe('examples in the help', () => {
  test('have what they are for beside them where there is room', () => {
    expect(
      examples([
        ['cx a', 'one'],
        ['cx long', 'two'],
      ]),
    ).toBe('\nExamples:\n  $ cx a     one\n  $ cx long  two\n');
  });

  test('have it underneath where the lines would be too long', () => {
    const long = `cx ${'x'.repeat(80)}`;
    expect(
      examples([
        ['cx a', 'what it is for'],
        [long, 'and this'],
      ]),
    ).toBe(`\nExamples:\n  $ cx a\n      what it is for\n  $ ${long}\n      and this\n`);
  });

  test.each(commands.map(({ name }) => name))('the help of %s fits a hundred columns', (name) => {
    expect(
      cx([name, '--help'])
        .stdout.split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });
});
