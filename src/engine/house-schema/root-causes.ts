import { reachable } from './reachable.ts';
import type { SchemaError } from './schema-error.ts';

const isWithin = (place: string, root: string): boolean => place === root || place.startsWith(`${root}/`);

/** Keywords whose error sums up the errors of the schemas in them. */
const unions: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** Errors that say a value was never meant to be this alternative: another kind of value, another word where a word decides. */
function isDecisive({ keyword, instancePath }: SchemaError, at: string): boolean {
  if (keyword === 'type') return instancePath === at;
  return (keyword === 'const' || keyword === 'enum') && /^(?:\/[^/]*)?$/.test(instancePath.slice(at.length));
}

/** The errors of the one alternative that was meant; null when that cannot be told. */
function meantAlternative(alternatives: readonly (readonly SchemaError[])[], at: string): readonly SchemaError[] | null {
  const possible = alternatives.filter((errors) => errors.length > 0 && !errors.some((error) => isDecisive(error, at)));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** The more telling of two errors at one place comes first. */
const order = ['type', 'const', 'enum', 'false schema', 'format', 'pattern'];
const rank = ({ keyword }: SchemaError): number => (order.includes(keyword) ? order.indexOf(keyword) : order.length);

/** What an error is about; two errors about the same are one mistake. */
function subject({ instancePath, keyword, params, propertyName }: SchemaError): string {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? propertyName;
  if (property !== undefined) return JSON.stringify([instancePath, property]);
  return JSON.stringify([instancePath, keyword === 'uniqueItems' ? params.i : null]);
}

/**
 * The errors a reader has to mend, in the order of ajv: of alternatives only the one that was meant, or the fact that none fits;
 * nothing that repeats another error in other words; one error for each place or key.
 */
export function rootCauses(errors: readonly SchemaError[], schema: unknown): readonly SchemaError[] {
  const partsOf = reachable(schema);
  const kept: SchemaError[] = [];

  /** Takes back the errors that come from inside some schemas, one list for each of them. */
  const takeBack = (error: SchemaError, parts: readonly unknown[]): SchemaError[][] => {
    const sets = parts.map(partsOf);
    const taken: SchemaError[][] = parts.map(() => []);
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      const { parentSchema, instancePath } = last;
      const owner = sets.findIndex((set) => set.has(parentSchema));
      if (owner === -1 || !isWithin(instancePath, error.instancePath)) break;
      taken[owner]?.unshift(last);
      kept.pop();
    }
    return taken;
  };

  for (const error of errors) {
    // "if" and "propertyNames" only announce the errors that were made inside them.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    if (unions.has(error.keyword) && Array.isArray(error.schema)) {
      kept.push(...(meantAlternative(takeBack(error, error.schema), error.instancePath) ?? [error]));
    } else {
      if (error.keyword === 'contains') takeBack(error, [error.schema]);
      kept.push(error);
    }
  }
  const first = new Map<string, SchemaError>();
  for (const error of kept) {
    const about = subject(error);
    const before = first.get(about);
    if (before === undefined || rank(error) < rank(before)) first.set(about, error);
  }
  return [...first.values()];
}
