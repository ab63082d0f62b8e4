import { parse, stringify } from 'yaml';
import { type Json, wholeAlignments } from './alignments.ts';
import { judge } from './judge.ts';
import { exportsJudge } from './judge-exports.ts';
import { makeCase } from './make-case.ts';
import { mutateAlignment } from './mutate-alignment.ts';
import { randomOf } from './random.ts';
import { readSeeds } from './seeds.ts';

/** What is fuzzed: how its cases are made, and what is wrong with us by them. */
export interface Target {
  /** The file of a case; the same seed and number make the same file. */
  readonly make: (seed: number, index: number) => Uint8Array;
  /** What is wrong with us; null when nothing is. */
  readonly judge: (bytes: Uint8Array, index: number) => Promise<string | null>;
  /** Milliseconds after which a case is a failure by itself. */
  readonly slow: number;
  /** How often a failing file is judged again to make it smaller. */
  readonly tries: number;
}

async function loader(root: string): Promise<Target> {
  const seeds = readSeeds(root);
  return { make: (seed, index) => makeCase(seeds, seed, index), judge, slow: 2000, tries: 2000 };
}

function parsed(bytes: Uint8Array): Json | undefined {
  try {
    return parse(new TextDecoder().decode(bytes), { logLevel: 'error' }) as Json;
  } catch {
    return undefined;
  }
}

async function exporters(root: string): Promise<Target> {
  const files = wholeAlignments(root);
  const judgeExports = await exportsJudge(root);
  return {
    make: (seed, index) =>
      new TextEncoder().encode(stringify(mutateAlignment(files, randomOf(seed, index)), { aliasDuplicateObjects: false })),
    judge: async (bytes, index) => {
      const value = parsed(bytes);
      return value === undefined ? null : (await judgeExports(value, index)).failure;
    },
    // Each form has a limit of its own.
    slow: Number.POSITIVE_INFINITY,
    tries: 100,
  };
}

/** Everything that can be fuzzed, by the name of its option. */
export const targets: Readonly<Record<string, (root: string) => Promise<Target>>> = { loader, exporters };
