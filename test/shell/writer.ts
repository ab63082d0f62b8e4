import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../e2e/run.ts';

/** A folder of its own for a test, its links resolved by the system's own name. */
export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `cx-${name}-`));

/** The writer as a module that any version of node runs, beside a program that uses it. @returns the path of the program. */
export async function programWithWriter(program: string): Promise<string> {
  const folder = freshFolder('writer');
  const bundle = await rolldown({
    input: { writer: join(root, 'src/shell/write-file.ts'), interruption: join(root, 'src/shell/interruption.ts') },
    platform: 'node',
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
  const path = join(folder, 'program.mjs');
  writeFileSync(path, program);
  return path;
}
