import { hostileStrings } from '../hostile-strings.ts';
import { textKeys } from '../injection/text-keys.ts';
import type { Json } from './alignments.ts';
import type { Random } from './random.ts';

type Path = readonly (string | number)[];
type Container = Record<string | number, Json>;

interface Spot {
  readonly path: Path;
  readonly value: Json;
}

/** The name of what stands in a place: its key, or that of the list it stands in. */
const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function* spots(value: Json, path: Path = []): Generator<Spot> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) yield* spots((value as Container)[key] as Json, [...path, key]);
}

const words = [
  'Kunde',
  'customer',
  'données',
  '顧客',
  'Ελλάδα',
  'a',
  'ÅÄÖ',
  '1',
  '%',
  '😀',
  'Donaudampfschifffahrtsgesellschaft',
  'العملاء',
];

function text(random: Random): string {
  if (random.chance(0.5)) return random.pick(hostileStrings).slice(0, 200);
  return Array.from({ length: 1 + random.below(random.chance(0.1) ? 150 : 12) }, () => random.pick(words)).join(
    random.pick([' ', '-', '']),
  );
}

function day(random: Random): string {
  const two = (end: number): string => String(1 + random.below(end)).padStart(2, '0');
  return `${random.pick([1970, 1999, 2025, 2026, 2026, 2026, 2027, 9999])}-${two(12)}-${two(28)}`;
}

const numbers = [0, 1, -1, 0.1, 5, 42, 100, 99.95, 1e6, -1e6, 1e15, 1e-9, 0.30000000000000004];

/** Another value of the same kind in this place. */
function another({ path, value }: Spot, random: Random): Json {
  const key = keyOf(path);
  if (typeof value === 'number') {
    const isLevel = Number.isInteger(value) && value >= 1 && value <= 5 && !/^(?:value|target|baseline|low|high|min)$/.test(key);
    return isLevel ? 1 + random.below(5) : random.pick([...numbers, value * 10, -value, value + 0.5]);
  }
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(random);
  if (path.some((step) => textKeys.has(String(step)))) return text(random);
  return value;
}

/** An item of a list again under another name, so that the list is longer and still has no name twice. */
function again(item: Json, name: string): Json {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const renamed = ['id', 'respondent', 'term'].filter((key) => key in item).map((key) => [key, `${(item as Container)[key]}-${name}`]);
  return { ...item, ...Object.fromEntries(renamed) };
}

/** The same name everywhere it is used, longer. */
function renamed(value: Json, from: string, to: string): Json {
  if (value === from) return to;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key === from ? to : key, renamed(item, from, to)]));
}

function one(root: Json, others: readonly Json[], random: Random): Json {
  const all = [...spots(root)];
  const spot = random.pick(all);
  const last = spot.path.at(-1) as string | number;
  const parent = spot.path.slice(0, -1).reduce<Json>((node, step) => (node as Container)[step] as Json, root) as Container;
  switch (random.below(8)) {
    case 0:
      if (Array.isArray(parent)) (parent as unknown as Json[]).splice(Number(last), 1);
      else delete parent[last];
      return root;
    case 1: {
      // What stands under the same name elsewhere fits more often than not.
      const same = [...spots(random.pick(others))].filter(({ path }) => keyOf(path) === keyOf(spot.path));
      if (same.length > 0) parent[last] = structuredClone(random.pick(same).value);
      return root;
    }
    case 2: {
      const lists = all.filter(({ value }) => Array.isArray(value) && value.length > 0);
      if (lists.length === 0) return root;
      const list = random.pick(lists).value as unknown as Json[];
      const item = random.pick(list);
      for (let count = 1 + random.below(random.chance(0.1) ? 60 : 4); count > 0; count -= 1)
        list.push(structuredClone(again(item, `c${count}`)));
      return root;
    }
    case 3: {
      const ids = all.filter(({ path, value }) => path.at(-1) === 'id' && typeof value === 'string');
      if (ids.length === 0) return root;
      const id = String(random.pick(ids).value);
      return renamed(root, id, random.pick([`${id}-${'long-'.repeat(8)}name`, 'x', `${id}_2`]));
    }
    default: {
      const leaves = all.filter(({ value }) => typeof value !== 'object' || value === null);
      if (leaves.length === 0) return root;
      const leaf = random.pick(leaves);
      const at = leaf.path.slice(0, -1).reduce<Json>((node, step) => (node as Container)[step] as Json, root) as Container;
      at[leaf.path.at(-1) as string] = another(leaf, random);
      return root;
    }
  }
}

/** One of the files with up to twelve places changed so that most of it stays valid. */
export function mutateAlignment(files: readonly Json[], random: Random): Json {
  let value = structuredClone(random.pick(files)) as Json;
  for (let count = 1 + random.below(12); count > 0; count -= 1) value = one(value, files, random);
  return value;
}

/** The same file with nothing hostile in its texts: of each, the letters and digits that everybody has, or one letter. */
export function harmless(value: Json, key = ''): Json {
  if (typeof value === 'string') return textKeys.has(key) ? value.replace(/[^A-Za-z0-9 ]+/g, '').trim() || 'x' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => harmless(item, key));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, harmless(item, key === 'meanings' ? key : name)]));
}
