import { type CheckOptions, checkFile } from '../engine/check-file.ts';
import type { Outcome } from '../model/check-thread.ts';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { keepFile } from './keep-file.ts';

/** Checks one file. That it cannot be read is an outcome; a bug of ours is let through. */
export async function checkOne(host: Host, path: string, settings: CheckOptions): Promise<Outcome> {
  try {
    return { kind: 'kept', kept: keepFile(await checkFile(host, path, settings)) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { kind: 'refused', message: error.message, hint: error.hint };
  }
}
