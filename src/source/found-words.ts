import { quoted } from './escape-text.ts';

/** What was found, in words that go after "found". `source` is the text as written in the file. */
export function foundWords(value: unknown, source: string): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      // A person who quoted a number has to be told that quotes make it a text.
      return /^["']/.test(source) ? `the text ${quoted(value)}` : quoted(value);
    case 'number':
      return `the number ${source.length > 0 && source.length <= 40 && Number(source) === value ? source : String(value)}`;
    case 'boolean':
      return String(value);
    default:
      return Object.keys(value as object).length === 0 ? 'an empty map' : 'a map';
  }
}
