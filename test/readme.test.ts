import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readmeParts, readmePath, withParts } from '../src/build/readme-parts.js';

const readme = readFileSync(readmePath, 'utf8');

describe('the README', () => {
  test('is fresh: npm run readme changes nothing', () => {
    expect(readme).toBe(withParts(readme, readmeParts()));
  });

  test('points only at files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] as string);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(dirname(readmePath), link)))).toEqual([]);
  });
});
