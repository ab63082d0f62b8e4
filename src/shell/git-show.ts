import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from '../model/cli-error.ts';

const run = promisify(execFile);

const largest = 16 * 1024 * 1024;

/** The first is known to git from 2.45 on; the second forbids every kind of transport to those before. */
const withoutNetwork = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' } as const;

/**
 * Runs git in the folder of a file, without a shell and without anything from the file becoming an option.
 * In a partial clone git would fetch what is missing over the network; here it goes without.
 */
async function git(folder: string, args: readonly string[]): Promise<{ ok: boolean; bytes: Uint8Array; message: string }> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      encoding: 'buffer',
      maxBuffer: largest,
      env: { ...process.env, ...withoutNetwork },
    });
    return { ok: true, bytes: stdout, message: '' };
  } catch (error) {
    const failure = error as { code?: unknown; stderr?: Buffer };
    if (failure.code === 'ENOENT')
      throw new CliError(
        'git is not installed or not found, expected it for a baseline from a revision',
        'Use --baseline with a JSON file instead.',
      );
    return { ok: false, bytes: new Uint8Array(), message: failure.stderr?.toString('utf8').trim().split('\n')[0] ?? '' };
  }
}

/** Whether a commit has a file of that name; null when this clone cannot tell. */
async function isListed(folder: string, hash: string, name: string): Promise<boolean | null> {
  const { ok, bytes } = await git(folder, ['--literal-pathspecs', 'ls-tree', '-z', hash, '--', name]);
  return ok ? /^\d+ blob /.test(Buffer.from(bytes).toString('latin1')) : null;
}

/**
 * A file as it was at a revision; null when it did not exist then.
 * @throws CliError when there is no repository or no such revision, or when the clone lacks the file.
 */
export async function gitShow(revision: string, path: string): Promise<Uint8Array | null> {
  const folder = dirname(path);
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!commit.ok)
    throw new CliError(`unknown git revision "${revision}", expected a branch, tag or commit of the repository that holds ${path}`);
  const hash = Buffer.from(commit.bytes).toString('ascii').trim();
  const shown = await git(folder, ['cat-file', 'blob', `${hash}:./${basename(path)}`]);
  if (shown.ok) return shown.bytes;
  if ((await isListed(folder, hash, basename(path))) === false) return null;
  throw new CliError(
    `cannot read ${path} at ${revision}: this clone does not hold it, or it is larger than ${largest} bytes`,
    'In a partial clone, git show fetches it; nothing is fetched from here.',
  );
}
