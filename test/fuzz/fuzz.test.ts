import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../e2e/run.ts';
import { judge } from './judge.ts';
import { makeCase } from './make-case.ts';
import { readSeeds } from './seeds.ts';
import { shrink } from './shrink.ts';

const seeds = readSeeds(root);

test('the same seed and number make the same file, another number another', () => {
  const made = (seed: number, index: number): string => Buffer.from(makeCase(seeds, seed, index)).toString('latin1');
  const first = Array.from({ length: 300 }, (_, index) => made(7, index));
  // However many were made before.
  expect(Array.from({ length: 300 }, (_, index) => made(7, 299 - index)).reverse()).toEqual(first);
  expect(new Set(Array.from({ length: 50 }, (_, index) => made(7, index))).size).toBeGreaterThan(45);
});

test('five hundred mutated files find nothing wrong with us', async () => {
  const failures = [];
  for (let index = 0; index < 500; index += 1) {
    const failure = await judge(makeCase(seeds, 20_261_120, index), index);
    if (failure !== null) failures.push(`case ${index}: ${failure}`);
  }
  expect(failures).toEqual([]);
});

const found = join(import.meta.dirname, 'found');

test.each(readdirSync(found).sort())('what was found once stays mended: %s', async (name) => {
  for (const index of [0, 12, 24, 36, 48]) expect(await judge(readFileSync(join(found, name)), index)).toBeNull();
});

test('a failing file is made small', async () => {
  const text = `${'line\n'.repeat(40)}the bug is here: !\n${'line\n'.repeat(40)}`;
  const fails = async (bytes: Uint8Array): Promise<boolean> => Buffer.from(bytes).includes('bug') && Buffer.from(bytes).includes('!');
  expect(Buffer.from(await shrink(Buffer.from(text), fails)).toString()).toBe('bug!');
});
