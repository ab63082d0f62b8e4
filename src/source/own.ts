/**
 * What a value holds itself under a key: undefined when it holds nothing there, even for names such as `constructor`, and when it is
 * no map and no list. For every key that a user may have written.
 */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined;
export function own(value: unknown, key: string | number): unknown;
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}
