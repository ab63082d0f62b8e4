import type { ErrorObject } from 'ajv';

/** An error of ajv in its verbose form, with its path as steps. Schemas are the very objects of the schema, so that they can be recognised. */
export type SchemaError = Pick<ErrorObject, 'keyword' | 'instancePath' | 'schemaPath' | 'params' | 'message' | 'schema' | 'data'> & {
  readonly parentSchema?: unknown;
  readonly propertyName?: string;
};

/** The steps of a JSON pointer. List indexes are numbers where the value has a list. */
export function pointerSteps(pointer: string, root: unknown): (string | number)[] {
  const steps: (string | number)[] = [];
  let current: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(current) ? Number(name) : name;
    steps.push(step);
    current = (current as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
  }
  return steps;
}
