import { own } from '../../source/own.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Where names inside a schema lead: `$id`, `$anchor` and `$dynamicAnchor`. */
function anchors(root: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const schema of inside(root)) {
    if (!isObject(schema)) continue;
    if (typeof schema.$id === 'string') found.set(schema.$id, schema);
    for (const anchor of [schema.$anchor, schema.$dynamicAnchor]) if (typeof anchor === 'string') found.set(`#${anchor}`, schema);
  }
  return found;
}

/** A value and everything below it, without recursion: how deep others nest is up to them. */
function inside(root: unknown): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    open.push(...Object.values(next));
  }
  return seen;
}

function follow(root: unknown, pointer: string): unknown {
  const parts = pointer.split('/').slice(1);
  const names = parts.map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce<unknown>(own, root);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Tells every object that belongs to a part of a schema: what is written in it and what it refers to. Each part is walked once. */
export function reachable(root: unknown): (part: unknown) => ReadonlySet<unknown> {
  const named = anchors(root);
  const target = (reference: string): unknown => {
    if (reference === '#') return root;
    return reference.startsWith('#/') ? follow(root, reference.slice(1)) : named.get(reference);
  };
  const known = new Map<unknown, ReadonlySet<unknown>>();
  const walk = (part: unknown): ReadonlySet<unknown> => {
    const all = new Set<unknown>();
    const open: unknown[] = [part];
    while (open.length > 0) {
      for (const object of inside(open.pop())) {
        if (all.has(object)) continue;
        all.add(object);
        const { $ref, $dynamicRef } = object as Readonly<Record<string, unknown>>;
        for (const reference of [$ref, $dynamicRef]) if (typeof reference === 'string') open.push(target(reference));
      }
    }
    return all;
  };
  return (part) => {
    const before = known.get(part) ?? walk(part);
    known.set(part, before);
    return before;
  };
}
