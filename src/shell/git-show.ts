import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from '../model/cli-error.ts';

const run = promisify(execFile);

const largest = 16 * 1024 * 1024;

/**
 * Runs git in the folder of a file, without a shell and without anything from the file becoming an option.
 * In a partial clone git would fetch what is missing over the network; here it goes without.
 */
async function git(folder: string, args: readonly string[]): Promise<{ ok: boolean; bytes: Uint8Array; message: string }> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      encoding: 'buffer',
      maxBuffer: largest,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
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

/**
 * A file as it was at a revision; null when it did not exist then.
 * @throws CliError when there is no repository or no such revision.
 */
export async function gitShow(revision: string, path: string): Promise<Uint8Array | null> {
  const folder = dirname(path);
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!commit.ok)
    throw new CliError(`unknown git revision "${revision}", expected a branch, tag or commit of the repository that holds ${path}`);
  const hash = Buffer.from(commit.bytes).toString('ascii').trim();
  const shown = await git(folder, ['cat-file', 'blob', `${hash}:./${basename(path)}`]);
  return shown.ok ? shown.bytes : null;
}
