import { isDeepStrictEqual } from 'node:util';
import { defaultLimits } from '../../src/source/limits.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { readPlain } from '../../src/source/read-plain.ts';
import { readPlainDocument } from '../../src/source/read-plain-document.ts';

export type Comparison = 'same' | 'left to the full reader' | 'different';

/** Keys in their order, which a comparison of objects does not look at. */
const ordered = (value: unknown): string => JSON.stringify(value);

/** Reads a text with both readers. What the plain one takes must be the same to the last position and the order of keys. */
export function compareReaders(text: string): Comparison {
  const bytes = new TextEncoder().encode(text);
  const plain = readPlainDocument(bytes, 'f.yaml', defaultLimits);
  if (plain === null) return 'left to the full reader';
  const full = readDocument(bytes, 'f.yaml', defaultLimits);
  if (full.document === null || full.problems.length > 0 || full.document.refused?.length !== 0) return 'different';
  if (ordered(plain.value) !== ordered(full.document.value) || plain.text !== full.document.text) return 'different';
  const { tree } = parseYaml(plain.text, defaultLimits);
  return isDeepStrictEqual(readPlain(plain.text, defaultLimits)?.root(), tree?.root) ? 'same' : 'different';
}
