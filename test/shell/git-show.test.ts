import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gitShow } from '../../src/shell/git-show.ts';

const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', [...author, ...args], { cwd, stdio: 'pipe', encoding: 'utf8' });

let origin = '';

/** The same repository without the contents of files, which git fetches when it is asked for them. */
function partialClone(filter: string): string {
  const clone = join(mkdtempSync(join(tmpdir(), 'cx-partial-')), 'clone');
  git(origin, 'clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${origin}`, clone);
  return clone;
}

beforeAll(() => {
  origin = mkdtempSync(join(tmpdir(), 'cx-origin-'));
  git(origin, 'init', '--quiet');
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  writeFileSync(join(origin, 'a.yaml'), 'kind: alignment\n');
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '-m', 'one');
});

describe('a file as it was', () => {
  test('is read from a whole clone; null where there was none', async () => {
    expect(new TextDecoder().decode((await gitShow('HEAD', join(origin, 'a.yaml'))) ?? undefined)).toBe('kind: alignment\n');
    expect(await gitShow('HEAD', join(origin, 'b.yaml'))).toBeNull();
  });

  test.each(['blob:none', 'tree:0'])(
    'is never fetched into a partial clone (%s), and not taken for one that did not exist',
    async (filter) => {
      const clone = partialClone(filter);
      await expect(gitShow('HEAD', join(clone, 'a.yaml'))).rejects.toMatchObject({
        name: 'CliError',
        message: expect.stringContaining('a.yaml at HEAD: this clone does not hold it'),
      });
      // What is not forbidden to fetch is there.
      expect(git(clone, 'show', 'HEAD:a.yaml')).toBe('kind: alignment\n');
      expect(await gitShow('HEAD', join(clone, 'a.yaml'))).not.toBeNull();
    },
  );
});
