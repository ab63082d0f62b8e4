import type { SchemaMisfit } from '../../model/schema-thread.ts';
import { isMap } from '../../source/is-map.ts';
import { own } from '../../source/own.ts';
import { rootCauses } from './root-causes.ts';
import { pointerSteps, type SchemaError } from './schema-error.ts';
import { schemaWords } from './schema-words.ts';

const longestAdvice = 300;

/** What a schema says about itself, on one line. */
function description(schema: unknown): string | null {
  if (!isMap(schema)) return null;
  const words = [schema.description, schema.title].find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof words !== 'string') return null;
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longestAdvice ? `${line.slice(0, longestAdvice - 1)}…` : line;
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** The key an error is about when that key is not the last step of its path. */
function keyOf({ params, propertyName, keyword }: SchemaError): string | number | null {
  const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? propertyName ?? null;
  return keyword === 'uniqueItems' ? params.i : key;
}

/** The words the house gave to the place: to a missing key its own, else to the entry. */
function advice(error: SchemaError): string | null {
  const { parentSchema, params } = error;
  const properties = isMap(parentSchema) && isMap(parentSchema.properties) ? parentSchema.properties : {};
  const missing = typeof params.missingProperty === 'string' ? own(properties, params.missingProperty) : undefined;
  return description(missing) ?? description(parentSchema);
}

/**
 * Errors of ajv (all of them, verbose) as misfits with paths, one for each root cause.
 * @param value what was judged; @param schema by what.
 */
export function explainErrors(errors: readonly SchemaError[], value: unknown, schema: unknown): SchemaMisfit[] {
  return rootCauses(errors, schema).map((error) => {
    const { found, expected, hint } = schemaWords(error);
    const key = keyOf(error);
    const words = advice(error);
    const steps = pointerSteps(error.instancePath, value);
    return {
      path: key === null ? steps : [...steps, key],
      message: `${found}; expected ${expected}`,
      hint: words === null ? hint : `${hint} The house schema says: ${sentence(words)}`,
    };
  });
}
