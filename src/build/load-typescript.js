import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Imports a TypeScript module of ours on Node versions that cannot: bundles it to a temporary file first. */
export async function loadTypeScript(path) {
  const folder = await mkdtemp(join(tmpdir(), 'cx-scorecard-build-'));
  try {
    const bundle = await rolldown({ input: path, platform: 'node', logLevel: 'silent' });
    const file = join(folder, 'module.mjs');
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
