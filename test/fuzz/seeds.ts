import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { bytesOf, hostileCases } from '../source/hostile/index.ts';

/** Files that mutations start from, by where they come from. */
export interface Seeds {
  /** The examples and every rule's examples: valid YAML of our own format. */
  readonly ours: readonly string[];
  /** Documents of the YAML test suite: valid and invalid YAML of any shape. */
  readonly suite: readonly string[];
  /** Files that are hostile as they are. */
  readonly hostile: readonly Uint8Array[];
}

/** Above this a mutation of one place costs more than it finds. */
const longest = 100_000;

/** Reads all seeds; `root` is the folder of the project. */
export function readSeeds(root: string): Seeds {
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(root, 'examples', name), 'utf8'));
  const { cases } = JSON.parse(readFileSync(join(root, 'test/source/fixtures/yaml-test-suite.json'), 'utf8')) as {
    readonly cases: readonly { readonly yaml: string }[];
  };
  return {
    ours: [...examples, ...rules.flatMap(({ bad, good }) => [bad, good])],
    suite: cases.map(({ yaml }) => yaml),
    hostile: Object.values(hostileCases)
      .flat()
      .map(bytesOf)
      .filter(({ length }) => length < longest),
  };
}
