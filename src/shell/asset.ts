import { readFile } from 'node:fs/promises';
import { CliError } from '../model/cli-error.ts';

/** Where `dist` is, as seen from a bundle in it, from one of its chunks, and from the source. */
const folders = ['./', '../', '../../dist/'];

/** A file that ships with the tool. @throws CliError when the installation is not complete. */
export async function asset(name: string): Promise<Uint8Array> {
  for (const folder of folders) {
    const bytes = await readFile(new URL(folder + name, import.meta.url)).catch(() => null);
    if (bytes !== null) return bytes;
  }
  throw new CliError(`${name} is missing from this installation`, 'Install cx-scorecard again.');
}
