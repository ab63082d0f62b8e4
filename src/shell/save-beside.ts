import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs';
import { chmod, chown, type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withTemporary } from './interruption.ts';
import { overwrite } from './overwrite.ts';
import { errorCode } from './system-errors.ts';
import { writeBytes } from './write-bytes.ts';

/** A regular file to be saved. */
export interface Save {
  /** Where it goes, without links. */
  readonly target: string;
  /** What is there now; null for nothing. */
  readonly old: Stats | null;
  readonly bytes: Uint8Array;
  /** Throws when what is there is not what it should be. */
  readonly verify: () => Promise<void>;
}

const { O_CREAT, O_EXCL, O_RDWR, O_RDONLY } = constants;
/** Windows has neither. The bytes reach the disk with each write, for Node's permission model forbids `fsync` from version 26. */
const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_SYNC ?? 0);

const unlessDenied = (promise: Promise<void>, instead: () => Promise<void> = async () => undefined): Promise<void> =>
  promise.catch((error: unknown) => {
    if (errorCode(error) !== 'ERR_ACCESS_DENIED') throw error;
    return instead();
  });

/** Mode and owner of the old file. Who may not give the file away must not keep its set-user-id bit either. */
async function keepRights(file: FileHandle, path: string, old: Stats): Promise<void> {
  const { uid, gid } = await file.stat();
  const given =
    (uid === old.uid && gid === old.gid) ||
    (await unlessDenied(file.chown(old.uid, old.gid), () => chown(path, old.uid, old.gid)).then(
      () => true,
      () => false,
    ));
  const mode = old.mode & (given ? 0o7777 : 0o777);
  await unlessDenied(file.chmod(mode), () => chmod(path, mode));
}

/** What the disk says it holds. @throws ENOSPC when that is not what was written. */
async function readBack(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const { size } = await file.stat();
  const held = Buffer.alloc(bytes.length);
  let length = 0;
  while (size === bytes.length && length < size) {
    const { bytesRead } = await file.read(held, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length !== bytes.length || size !== length || !held.equals(bytes))
    throw Object.assign(new Error('the disk does not hold what was written'), { code: 'ENOSPC' });
}

async function fill(file: FileHandle, temporary: string, { old, bytes }: Save): Promise<void> {
  await writeBytes(file, bytes, (offset) => offset);
  if (old !== null) await keepRights(file, temporary, old);
  await unlessDenied(file.sync());
  await readBack(file, bytes);
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, O_RDONLY);
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some systems cannot sync a folder; the rename has happened all the same.
  }
}

/**
 * Makes the temporary file. Without a pause: a signal must find either no file or one that it can remove, not one that a thread is
 * about to make.
 */
async function openTemporary(path: string, mode: number): Promise<FileHandle> {
  const descriptor = openSync(path, O_CREAT | O_EXCL | O_RDWR | careful, mode);
  const { ino } = fstatSync(descriptor);
  closeSync(descriptor);
  const file = await open(path, O_RDWR | careful);
  if ((await file.stat()).ino === ino) return file;
  await file.close();
  throw Object.assign(new Error('somebody else took the place of the temporary file'), { code: 'EACCES' });
}

/** A file that something is mounted on cannot be renamed over. */
const mounted = new Set(['EBUSY', 'EXDEV']);

async function takePlace(temporary: string, save: Save): Promise<void> {
  await save.verify();
  try {
    await rename(temporary, save.target);
  } catch (error) {
    if (!mounted.has(errorCode(error)) || save.old === null) throw error;
    overwrite(save.target, save.bytes, temporary);
    await unlink(temporary);
  }
}

/**
 * Saves a file in one step: a temporary file beside it, written, synced, read back and renamed over it.
 * A kill at any moment leaves the old or the new content. Mode and owner of the old file are kept; nothing is left behind on an error.
 */
export async function saveBeside(save: Save): Promise<void> {
  const folder = dirname(save.target);
  const temporary = join(folder, `.${basename(save.target).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  await withTemporary(temporary, async () => {
    try {
      const file = await openTemporary(temporary, save.old === null ? 0o666 : 0o600);
      await fill(file, temporary, save).finally(() => file.close());
      await takePlace(temporary, save);
    } catch (error) {
      if (!(error as { keepCopy?: boolean }).keepCopy) await unlink(temporary).catch(() => undefined);
      throw error;
    }
  });
  await syncFolder(folder);
}
