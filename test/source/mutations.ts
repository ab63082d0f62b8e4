type Json = unknown;

const replacements: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  5,
  11,
  101,
  0.5,
  1.5,
  1e6,
  '',
  'x',
  '5',
  'it',
  'shared',
  'higher',
  'off',
  '2026-02-30',
  '2028-02-29',
  'a b',
  'x'.repeat(5000),
  '😀'.repeat(250),
  [],
  [1],
  ['it'],
  ['it', 'it', 'it'],
  {},
  { id: 'x' },
  { level: 3 },
  { __proto__: null, min: 5 },
];

function paths(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function changed(value: Json, path: readonly (string | number)[], change: (child: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed(item, rest, change) : item));
  const map = value as Readonly<Record<string, Json>>;
  return { ...map, [step]: changed(map[step], rest, change) };
}

const without = (key: string) => (map: Json) => Object.fromEntries(Object.entries(map as object).filter(([name]) => name !== key));

/** Every value with one thing wrong (or differently right) in it: replaced, left out, or with a key too many. */
export function* mutations(full: Json): Generator<{ readonly what: string; readonly value: Json }> {
  for (const path of paths(full)) {
    for (const [index, replacement] of replacements.entries()) {
      yield { what: `${path.join('/')} replaced by #${index}`, value: changed(full, path, () => replacement) };
    }
    const last = path.at(-1);
    if (typeof last === 'string') yield { what: `${path.join('/')} left out`, value: changed(full, path.slice(0, -1), without(last)) };
    const there = path.reduce<Json>((value, step) => (value as Record<string | number, Json>)[step], full);
    if (typeof there !== 'object' || there === null || Array.isArray(there)) continue;
    for (const extra of ['zzz', 'toString', 'a b', '5', 'shared']) {
      yield { what: `${path.join('/')} with ${extra}`, value: changed(full, path, (map) => ({ ...(map as object), [extra]: 3 })) };
    }
  }
}
