import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Compares a whole output with the one kept under test/, for example `formats/check/golden/report.sarif`.
 * UPDATE=1 writes it instead: read the diff before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
