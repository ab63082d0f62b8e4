import { parse, stringify } from 'yaml';
import { hostileStrings } from '../hostile-strings.ts';
import type { Random } from './random.ts';

type Json = unknown;
type Map = Record<string, Json>;

const values: readonly Json[] = [
  ...[null, true, false, 0, -0, 1, 3, 5, 6, -1, 0.1, 1e15, 2 ** 53, 1e308, 5e-324, '', ' ', 'x', 'it', 'marketing', 'shared', 'nobody'],
  ...[
    'dont-know',
    'not-applicable',
    'higher',
    'lower',
    'range',
    'milestone',
    'done',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '2026-11-20',
  ],
  ...[[], {}, [[]], [null], { low: 1, high: 0 }, { level: 3 }, { notApplicable: 'x' }, { file: 'responses/it.yaml' }, { min: 101 }],
  ...['x'.repeat(2000), '漢'.repeat(300), '😀'.repeat(100)],
];

function places(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...keys].flatMap((key) => places((value as Map)[key as string], [...path, key]))];
}

const at = (value: Json, path: readonly (string | number)[]): Json =>
  path.reduce<Json>((node, step) => (node as Map | undefined)?.[step as string], value);

function put(root: Json, path: readonly (string | number)[], change: (parent: Map | Json[], key: string | number) => void): Json {
  const key = path.at(-1);
  if (key === undefined) return root;
  change(at(root, path.slice(0, -1)) as Map, key);
  return root;
}

function one(root: Json, random: Random): Json {
  const all = places(root);
  const path = random.pick(all);
  const given = at(root, path);
  const set = (value: Json): Json =>
    path.length === 0
      ? value
      : put(root, path, (parent, key) => {
          (parent as Map)[key] = value;
        });
  switch (random.below(8)) {
    case 0:
      // A copy: later changes must not reach the next case.
      return set(structuredClone(random.pick(values)));
    case 1:
      return set(random.pick(hostileStrings));
    case 2:
      return set(structuredClone(at(root, random.pick(all))));
    case 3:
      return put(root, path, (parent, key) => void (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]));
    case 4:
      return put(root, path, (parent, key) => {
        if (Array.isArray(parent)) parent.push(structuredClone(given));
        else
          Object.defineProperty(parent, random.pick([`${key}s`, '__proto__', 'id', 'toString', ...hostileStrings]), {
            value: given,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      });
    case 5:
      return set(Array.from({ length: random.below(30) }, () => structuredClone(given)));
    case 6:
      return set(typeof given === 'number' ? given * random.pick([-1, 10, 1e9, 1e-9]) + random.pick([0, 1, 0.5]) : JSON.stringify(given));
    default: {
      let nested = given;
      for (let depth = random.below(80); depth > 0; depth -= 1) nested = random.chance(0.5) ? [nested] : { a: nested };
      return set(nested);
    }
  }
}

/** A file of our own with one to four values changed for others of any kind, written out again as YAML or JSON. Null when it cannot be. */
export function mutateStructure(text: string, random: Random): string | null {
  try {
    let value = parse(text, { logLevel: 'silent' }) as Json;
    for (let count = 1 + random.below(4); count > 0; count -= 1) value = one(value, random);
    return random.chance(0.2) ? JSON.stringify(value) : stringify(value, { aliasDuplicateObjects: random.chance(0.5) });
  } catch {
    return null;
  }
}
