import { basename, dirname, join, normalize } from 'node:path';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';

/** Where a name leads, also when nothing is there yet. */
async function targetOf(host: Host, file: string): Promise<string> {
  const existing = await host.realPath(file);
  if (existing !== null) return existing;
  const folder = await host.realPath(dirname(file));
  return folder === null ? normalize(file) : join(folder, basename(file));
}

/**
 * Refuses outputs of which the later would replace the earlier, before anything is written.
 * @param outputs with their files as given; null for standard output.
 * @throws CliError that names both.
 */
export async function refuseSameOutput(host: Host, outputs: readonly { readonly file: string | null }[]): Promise<void> {
  const names = new Map<string, string>();
  for (const { file } of outputs) {
    const name = file ?? '-';
    const target = file === null ? '-' : await targetOf(host, file);
    const before = names.get(target);
    if (before === name) throw new CliError(`-o ${name} is given twice`, 'Drop one of the two.');
    if (before !== undefined)
      throw new CliError(`-o ${before} and -o ${name} are the same file`, 'Drop one of the two, or choose another name.');
    names.set(target, name);
  }
}
