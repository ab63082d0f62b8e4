import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every example that can be scored, with the answers of its respondents in it, so that one file is all of it. */
export function wholeAlignments(root: string): readonly Json[] {
  const inlined = (value: Json, folder: string): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => inlined(item, folder));
    if ('file' in value && typeof value.file === 'string') return parse(readFileSync(join(folder, value.file), 'utf8')) as Json;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inlined(item, folder)]));
  };
  return readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('alignment.yaml') && !name.startsWith('broken'))
    .sort()
    .map((name) => join(root, 'examples', name))
    .map((file) => inlined(parse(readFileSync(file, 'utf8')) as Json, dirname(file)));
}
