import { closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { scorecardIds, scorecardLoaders } from 'virtual:scorecards';
import { CliError } from '../model/cli-error.ts';
import type { EntryKind, Host } from '../model/host.ts';
import { once } from '../model/once.ts';
import { quoted } from '../source/escape-text.ts';
import { own } from '../source/own.ts';
import { outputStream } from './output-stream.ts';

const descriptions: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder, expected a file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link leads in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'part of its path is not a folder',
};

function unreadable(path: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return new CliError(
    `cannot read ${path}: ${descriptions[code] ?? code}`,
    code === 'ENOENT' ? 'Check the path; it is relative to the folder you are in.' : undefined,
  );
}

/** Reads without the thread pool: the files are small, and waiting for threads would cost more than the reading. */
function readFile(path: string, maxBytes: number): Uint8Array {
  try {
    // A pipe or a device could block for ever, so it is refused before it is opened.
    const info = statSync(path);
    if (info.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    if (!info.isFile())
      throw new CliError(`cannot read ${path}: it is a pipe or a device, expected a file`, 'Use - to read standard input.');
    const descriptor = openSync(path, 'r');
    try {
      return readUpTo(descriptor, Math.min(maxBytes, info.size + 1));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(path, error);
  }
}

function readUpTo(descriptor: number, maxBytes: number): Uint8Array {
  const buffer = new Uint8Array(maxBytes);
  let length = 0;
  while (length < maxBytes) {
    const bytesRead = readSync(descriptor, buffer, length, maxBytes - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

async function readStdin(stdin: NodeJS.Process['stdin'], maxBytes: number): Promise<Uint8Array> {
  // The stream of a folder ends at once, as that of an empty file does.
  if (isFolder(stdin.fd)) throw new CliError('cannot read standard input: it is a folder, expected the text of a file');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function kind(path: string): EntryKind {
  try {
    const info = statSync(path);
    return info.isFile() ? 'file' : info.isDirectory() ? 'directory' : 'other';
  } catch {
    return 'missing';
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** The last second of the year 9999: days are written with four digits of the year. */
const lastSecond = 253_402_300_799;

/**
 * SOURCE_DATE_EPOCH (seconds) makes builds repeatable; otherwise, or when it is empty, the clock, in UTC.
 * @throws CliError when it is set to anything else: a build that was meant to be repeatable would not be.
 */
function today(env: NodeJS.ProcessEnv): string {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  if (epoch !== '' && !(/^\d+$/.test(epoch) && Number(epoch) <= lastSecond)) {
    throw new CliError(
      `the environment variable SOURCE_DATE_EPOCH is ${quoted(epoch)}, expected whole seconds from 0 to ${lastSecond}`,
      'Correct it, or unset it to take the day from the clock.',
    );
  }
  const now = epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}

/** The real machine without its terminal. */
export function machine(
  process: Pick<NodeJS.Process, 'env' | 'stdin' | 'getBuiltinModule'>,
): Omit<Host, 'stdout' | 'stderr' | 'asciiOnly'> {
  return {
    today: () => today(process.env),
    // Asking for a stream of the process makes it, which takes as long as reading a file.
    readStdin: async (maxBytes) => {
      const { holding } = await import('./interruption.ts');
      return holding(() => readStdin(process.stdin, maxBytes));
    },
    readFile: async (path, maxBytes) => readFile(path, maxBytes),
    writeFile: async (path, bytes, read) => (await import('./write-file.ts')).replaceFile(path, bytes, read),
    kind: async (path) => kind(path),
    isLink: async (path) => isLink(path),
    realPath: async (path) => realPath(path),
    glob: async (patterns, options) => (await import('./find-files.ts')).findFiles(patterns, options),
    watch: async (paths, events) => (await import('./watch-files.ts')).watchFiles(paths, events),
    gitShow: async (revision, path) => (await import('./git-show.ts')).gitShow(revision, path),
    schemaThread: async (limits) => (await import('./schema-thread.ts')).openSchemaThread(limits),
    checkThread: async (task) => (await import('./check-thread.ts')).openCheckThread(task),
    inTime: async (milliseconds, work) => (await import('./in-time.ts')).inTime(milliseconds, work),
    readInThread: async (task) => (await import('./reading-thread.ts')).readInThread(task),
    parallelism: () => process.getBuiltinModule('node:os').availableParallelism(),
    // Loaded when it is first needed: it takes as long as reading a file.
    sha256: (bytes) => process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex'),
    asset: async (name) => (await import('./asset.ts')).asset(name),
    bundledScorecard: async (id) => (await own(scorecardLoaders, id)?.())?.default ?? null,
    bundledScorecardIds: scorecardIds,
  };
}

/** The real machine. */
export function nodeHost(process: NodeJS.Process): Host {
  const stdout = once(() => outputStream('stdout', process));
  const stderr = once(() => outputStream('stderr', process));
  return {
    ...machine(process),
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    get asciiOnly() {
      return stdout().isTerminal && (process.env.TERM === 'dumb' || process.env.TERM === 'linux');
    },
  };
}
