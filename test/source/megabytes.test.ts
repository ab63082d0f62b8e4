import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/source/check-shape.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

const megabyte = 1024 * 1024;

const filled = (piece: string, before = ''): string =>
  before + piece.repeat(Math.floor((megabyte - before.length) / new TextEncoder().encode(piece).length));

function lines(line: (index: number) => string, before = ''): string {
  let text = before;
  for (let index = 0; ; index++) {
    const next = line(index);
    if (text.length + next.length > megabyte) return text;
    text += next;
  }
}

const head = 'version: 1\norganization: x\nfunctions: { a: { lead: CMO } }\n';
const stairs = (step: string) => Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}${step}\n`).join('');

/** A megabyte each of what parsers find hard. */
const megabytes: Readonly<Record<string, string>> = {
  'lists as keys': filled('? - a\n'),
  'lists of 55 brackets': filled(`- ${'['.repeat(55)}${']'.repeat(55)}\n`),
  colons: filled(':\n'),
  'spaced quotes': filled('"" '),
  anchors: lines((index) => `- &a${index} x\n`),
  'foreign tags': filled('- !x a\n'),
  'different keys': lines((index) => `k${index}: 1\n`),
  'two keys on a line': filled('a: b: c\n'),
  'wrong indentation': filled('  a: 1\n b: 2\n'),
  stairs: lines(() => `${stairs('a:')}${' '.repeat(60)}- x\n`),
  'empty lines': filled('\n'),
  comments: filled('#\n'),
  'block texts': filled('- |\n'),
  'bad numbers': filled(' - .inf\n', `${head}goals:\n`),
  'unknown keys in goals': filled('  - { onwer: 1, ttle: 2 }\n', `${head}goals:\n`),
  'misspelt functions': lines((index) => ` f${index}: { led: CMO }\n`, 'version: 1\norganization: x\nfunctions:\n'),
};

// Each ends within five seconds on a quiet machine; the limit here is only there to turn a hang into a failure.
describe('a hostile megabyte ends', { timeout: 300_000 }, () => {
  test.each(Object.entries(megabytes))('%s', async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(bytes.length).toBeLessThanOrEqual(megabyte);
    expect(bytes.length).toBeGreaterThan(0.9 * megabyte);
    const { document, problems } = readDocument(bytes, 'f.yaml', defaultLimits);
    const shape = document === null ? null : await checkShape(document, 'alignment');
    const found = [...problems, ...(shape?.problems ?? [])];
    expect(found.length).toBeGreaterThan(0);
  });
});
