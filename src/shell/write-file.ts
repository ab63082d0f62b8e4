import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from '../model/cli-error.ts';

const code = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

async function existing(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (code(error) === 'ENOENT') return null;
    throw error;
  }
}

/** `write(2)` may write less than asked on a filling disk and report success: loop, then compare the size. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written);
    if (bytesWritten === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    written += bytesWritten;
  }
  await file.sync();
  if ((await file.stat()).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' });
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Some file systems cannot sync a folder; the rename has happened all the same.
  }
}

/** Where the write really goes: through links, refusing what a rename would break. */
async function destination(path: string): Promise<{ target: string; old: Stats | null }> {
  const link = await lstat(path).catch((error) => (code(error) === 'ENOENT' ? null : Promise.reject(error)));
  const target = link?.isSymbolicLink() === true ? await realpath(path) : path;
  const old = await existing(target);
  if (old?.isDirectory() === true) throw new CliError(`${path} is a folder, expected a file name`);
  if (old?.isFile() === true && old.nlink > 1) {
    throw new CliError(`${path} has ${old.nlink} hard links, expected a file of its own`, 'Remove it first, or choose another name.');
  }
  return { target, old };
}

/**
 * Replaces a file in one step: a temporary file beside it, synced and renamed over it.
 * A kill at any moment leaves the old or the new content. Mode and owner of an existing file are kept; devices and pipes are written to.
 * @throws CliError when the machine says no; nothing is left behind.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const { target, old } = await destination(path);
    if (old !== null && !old.isFile()) return await writeFile(target, bytes);
    await replaceRegularFile(target, old, bytes);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`cannot write ${path}: ${describe(error)}; nothing was changed`);
  }
}

async function replaceRegularFile(target: string, old: Stats | null, bytes: Uint8Array): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(
    temporary,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0),
    old === null ? 0o666 : 0o600,
  );
  try {
    try {
      await writeAll(handle, bytes);
      if (old !== null) {
        await handle.chown(old.uid, old.gid).catch(() => undefined);
        await handle.chmod(old.mode & 0o7777);
      }
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

const descriptions: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'a link leads in a circle',
};

/** A system error in words. */
export function describe(error: unknown): string {
  return descriptions[code(error)] ?? code(error);
}
