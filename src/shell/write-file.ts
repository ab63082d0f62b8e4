import { constants, type Stats } from 'node:fs';
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CliError } from '../model/cli-error.ts';
import { blocking } from './interruption.ts';
import { saveBeside } from './save-beside.ts';
import { describeWriteError, unless } from './system-errors.ts';
import { writeBytes, writeDescriptor } from './write-bytes.ts';

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};

/** The folder that links must not lead out of: the working folder when the path reads as being in it, else the folder the path names. */
const boundary = (path: string): Promise<string> =>
  realpath(isInside(process.cwd(), resolve(path)) ? process.cwd() : dirname(resolve(path)));

/** Where the file really is, or will be. @throws CliError when links lead somewhere the path does not say. */
async function destination(path: string, old: Stats | null): Promise<string> {
  if (old === null && (await unless(lstat(path), 'ENOENT')) !== null)
    throw new CliError(`cannot write ${path}: it is a link that leads nowhere`, 'Remove it first, or choose another name.');
  const target = old === null ? join(await realpath(dirname(path)), basename(path)) : await realpath(path);
  if (!isInside(await boundary(path), target))
    throw new CliError(
      `cannot write ${path}: a link leads out of the folder, to ${target}`,
      `If that is what you want, write to ${target}.`,
    );
  return target;
}

/** A stream of this process by one of its names. When it was redirected to a file, that file must not be replaced. */
function descriptorOf(path: string): number | null {
  const [, name, number] = /^(?:\/dev\/(stdin|stdout|stderr)|\/(?:dev|proc\/self)\/fd\/(\d{1,9}))$/.exec(path) ?? [];
  if (number !== undefined) return Number(number);
  return name === 'stdout' ? 1 : name === 'stderr' ? 2 : null;
}

async function writeDevice(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, constants.O_WRONLY);
  await writeBytes(file, bytes, () => null).finally(() => file.close());
}

/** Throws when the file is not the one that was read. */
async function verifyUnchanged(path: string, target: string, read: Uint8Array | undefined): Promise<void> {
  if (read === undefined) return;
  const now = await unless(readFile(target), 'ENOENT');
  if (now === null) throw new CliError(`${path} vanished since it was read; nothing saved`);
  if (!now.equals(read)) throw new CliError(`${path} changed on disk since it was read; nothing saved`, 'Run the command again.');
}

async function replaceRegularFile(path: string, old: Stats | null, { bytes, read }: { bytes: Uint8Array; read: Uint8Array | undefined }) {
  if (old?.isDirectory() === true) throw new CliError(`cannot write ${path}: it is a folder, expected a file name`);
  if (old !== null && old.nlink > 1)
    throw new CliError(`cannot write ${path}: it has ${old.nlink} hard links, expected one`, 'Remove it first, or choose another name.');
  const target = await destination(path, old);
  await saveBeside({ target, old, bytes, verify: () => verifyUnchanged(path, target, read) });
}

/**
 * Replaces a file in one step. A kill at any moment leaves the old or the new content. Mode and owner of an existing file are kept, links
 * stay links and may not lead out of the folder; devices, pipes and the streams of this process are written to.
 * @param read what the caller read from the file: it is saved only when that is still what is there.
 * @throws CliError when the machine says no; nothing is left behind.
 */
export async function replaceFile(path: string, bytes: Uint8Array, read?: Uint8Array): Promise<void> {
  const descriptor = descriptorOf(path);
  let touched = descriptor !== null;
  try {
    if (descriptor !== null) return await writeDescriptor(descriptor, bytes);
    const old = await unless(stat(path), 'ENOENT');
    if (old !== null && !old.isFile() && !old.isDirectory()) {
      touched = true;
      return await blocking(() => writeDevice(path, bytes));
    }
    await replaceRegularFile(path, old, { bytes, read });
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`cannot write ${path}: ${describeWriteError(error)}${touched ? '' : '; nothing was changed'}`);
  }
}
