import type { ScalarNode } from './source-node.ts';

/** Every number the core schema of YAML 1.2 knows, in every notation. */
const anyNumber =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** The numbers people write; few enough digits that none is lost. */
const simpleNumber = /^-?(?:0|[1-9][0-9]{0,9})(?:\.[0-9]{1,5})?$/;
const mayBeNumber = /^[-+.0-9]/;
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
  ...['~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
]);
/** Longest of them. */
const longest = 5;

/** Whether an unquoted text stands for something else than itself, so that it cannot be a plain key. */
export const isWord = (text: string): boolean => text.length <= longest && words.has(text);

/** Spaces behind an unquoted text are none of it. Few texts have any, so the pattern is asked last. */
export const withoutTrailingSpaces = (text: string): string => (text.endsWith(' ') ? text.replace(/ +$/, '') : text);

/** What an unquoted text means in the core schema; undefined for numbers in notations that need a second look. */
export function plainValue(text: string): ScalarNode['value'] | undefined {
  if (mayBeNumber.test(text)) {
    if (simpleNumber.test(text)) return Number(text) + 0;
    return anyNumber.test(text) ? undefined : text;
  }
  return isWord(text) ? words.get(text) : text;
}
