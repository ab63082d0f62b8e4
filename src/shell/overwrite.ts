import { closeSync, fsyncSync, ftruncateSync, openSync, truncateSync, writeSync } from 'node:fs';
import { CliError } from '../model/cli-error.ts';
import { describeWriteError, errorCode } from './system-errors.ts';

function sync(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Node's permission model forbids it; the system writes the file out in its own time.
    if (errorCode(error) !== 'ERR_ACCESS_DENIED') throw error;
  }
}

function shorten(descriptor: number, target: string, length: number): void {
  try {
    ftruncateSync(descriptor, length);
  } catch (error) {
    if (errorCode(error) !== 'ERR_ACCESS_DENIED') throw error;
    truncateSync(target, length);
  }
}

/**
 * Writes into a file that cannot be replaced because something is mounted on it. `copy` is a file that holds the whole new content: it
 * stays until the write is done. Without a pause in which a signal could end us; only a kill in the middle needs the copy.
 * @throws CliError that names the copy when the disk fails in the middle.
 */
export function overwrite(target: string, bytes: Uint8Array, copy: string): void {
  const descriptor = openSync(target, 'r+');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(descriptor, bytes, written, bytes.length - written, written);
    shorten(descriptor, target, bytes.length);
    sync(descriptor);
  } catch (error) {
    const half = new CliError(
      `cannot write ${target}: ${describeWriteError(error)}; it may hold a part only`,
      `The whole new content is in ${copy}.`,
    );
    throw Object.assign(half, { keepCopy: true });
  } finally {
    closeSync(descriptor);
  }
}
