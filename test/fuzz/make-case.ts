import { mutateBytes } from './mutate-bytes.ts';
import { mutateStructure } from './mutate-structure.ts';
import { randomOf } from './random.ts';
import type { Seeds } from './seeds.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The file of a case. The same seed and number give the same file. */
export function makeCase(seeds: Seeds, seed: number, index: number): Uint8Array {
  const random = randomOf(seed, index);
  const other = bytesOf(random.pick(seeds.ours));
  const kind = random.below(10);
  if (kind < 4) {
    const text = mutateStructure(random.pick(seeds.ours), random);
    if (text !== null) return random.chance(0.8) ? bytesOf(text) : mutateBytes(bytesOf(text), random, other);
  }
  if (kind < 8) return mutateBytes(bytesOf(random.pick(seeds.ours)), random, other);
  if (kind === 8) return mutateBytes(random.pick(seeds.hostile), random, other);
  const document = bytesOf(random.pick(seeds.suite));
  // As it is, changed, or as a value inside a file of ours.
  if (random.chance(0.3)) return document;
  if (random.chance(0.5)) return mutateBytes(document, random, other);
  const inside = new TextDecoder().decode(document).replaceAll('\n', '\n  ');
  return bytesOf(`version: 1\norganization: Acme\nfunctions:\n  ${inside}\n`);
}
