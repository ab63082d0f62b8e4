import { describe, expect, test } from 'vitest';
import { load } from '../../src/engine/load.ts';
import { CliError } from '../../src/model/cli-error.ts';
import { memoryHost } from '../e2e/memory-host.ts';

const head = 'version: 1\norganization: Example\n';
const loaded = (text: string, files: Readonly<Record<string, string>> = {}) =>
  load(memoryHost(new Map(Object.entries({ 'a.yaml': text, ...files }))), 'a.yaml');

describe('a response file', () => {
  const functions = 'functions: { marketing: { lead: CMO }, it: { lead: CIO } }\n';
  const answers = 'function: it\nanswers: { ownership: 3 }\n';

  test('that is named twice, however it is written, counts once and is an error at the second place', async () => {
    const {
      problems,
      inputs,
      case: found,
    } = await loaded(`${head}${functions}assessments:\n  - file: it.yaml\n  - file: ./it.yaml\n`, { 'it.yaml': answers });
    expect(problems).toMatchObject([
      {
        rule: 'duplicate-id',
        line: 6,
        message: expect.stringContaining('./it.yaml is named a second time'),
        related: [{ place: { line: 5 } }],
      },
    ]);
    expect(inputs.map(({ path }) => path)).toEqual(['a.yaml', 'it.yaml']);
    expect(found?.assessments).toHaveLength(1);
  });

  test('is not read when those before it hold more than 16 MB together; this is told once, and answers in the alignment file still count', async () => {
    const large = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`r${index}.yaml`, `${answers}# ${'x'.repeat(1_000_000)}\n`]),
    );
    const entries = Object.keys(large).map((file) => `  - file: ${file}\n`);
    const inline = '  - { function: marketing, answers: { ownership: 2 } }\n  - file: gone.yaml\n';
    const {
      problems,
      inputs,
      unchecked,
      case: found,
    } = await loaded(`${head}${functions}assessments:\n${entries.join('')}${inline}`, large);
    expect(problems).toMatchObject([
      { rule: 'invalid-shape', line: 22, message: expect.stringContaining('more than 16 MB') },
      { rule: 'missing-file', line: 26 },
    ]);
    expect(inputs).toHaveLength(18);
    expect(unchecked).toEqual(['r17', 'r18', 'r19', 'gone'].map((name) => `assessments/${name}.yaml`));
    expect(found?.assessments.map(({ assessment }) => assessment.function)).toEqual([...Array(17).fill('it'), 'marketing']);
  });

  test('that cannot be read is told where it is named, and hides no other', async () => {
    const host = memoryHost(
      new Map([
        ['a.yaml', `${head}${functions}assessments:\n  - file: locked.yaml\n  - file: it.yaml\n`],
        ['locked.yaml', answers],
        ['it.yaml', answers],
      ]),
    );
    const readFile: typeof host.readFile = async (path, maxBytes) => {
      if (path === 'locked.yaml') throw new CliError(`cannot read ${path}: no permission to read it`);
      return host.readFile(path, maxBytes);
    };
    const { problems, unchecked, case: found } = await load({ ...host, readFile }, 'a.yaml');
    expect(problems).toMatchObject([
      {
        ...{ rule: 'missing-file', line: 5, message: 'cannot read locked.yaml: no permission to read it' },
        hint: 'Make it readable, or remove the entry until it is.',
      },
    ]);
    expect(unchecked).toEqual(['assessments/locked.yaml']);
    expect(found?.assessments).toHaveLength(1);
  });
});

describe('functions', () => {
  const crowd = (count: number) => Array.from({ length: count }, (_, index) => `  f${index}: { lead: L${index} }\n`).join('');

  test('are at most 100', async () => {
    const { problems, case: found } = await loaded(`${head}functions:\n${crowd(101)}`);
    expect(problems).toMatchObject([
      { rule: 'invalid-shape', at: 'functions', line: 3, message: 'functions holds 101 entries; expected at most 100' },
    ]);
    expect(found).toBeNull();
    expect((await loaded(`${head}functions:\n${crowd(100)}`)).problems).toEqual([]);
  });
});
