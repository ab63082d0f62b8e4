import { writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './system-errors.ts';

const full = (): Error => Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });

/**
 * Writes all bytes from the start. `write(2)` may write less than asked on a filling disk and report success, so it is asked again for
 * the rest. `position` says where a piece belongs: its offset in a file, nowhere in a pipe.
 */
export async function writeBytes(file: FileHandle, bytes: Uint8Array, position: (offset: number) => number | null): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position(written));
    if (bytesWritten === 0) throw full();
    written += bytesWritten;
  }
}

/** The same to a stream that this process was started with. */
export async function writeDescriptor(descriptor: number, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      // A pipe is full; its reader needs a moment.
      if (errorCode(error) !== 'EAGAIN') throw error;
      await setTimeout(5);
    }
  }
}
