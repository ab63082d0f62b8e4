import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { freshFolder, programWithWriter } from './writer.ts';

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

interface Outcome {
  readonly level: number;
  readonly free: number;
  readonly message: string | null;
  readonly held: 'old' | 'new' | 'neither';
  readonly names: readonly string[];
}

/** Saves on a small disk, once for each of 40 levels of room that is left, first over an old file and then as a new one. */
const saver = `import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { replaceFile } from './writer.mjs';
const [folder, kind] = process.argv.slice(2);
const file = folder + '/alignment.yaml';
const [before, after] = [Buffer.alloc(30_000, 'a'), Buffer.alloc(100_000, 'b')];
const outcomes = [];
for (let level = 0; level < 40; level += 1) {
  rmSync(folder + '/filler', { force: true });
  rmSync(file, { force: true });
  if (kind === 'over') writeFileSync(file, before);
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(folder + '/filler', Buffer.alloc(Math.max(0, bavail - level) * bsize));
  const free = statfsSync(folder).bavail * bsize;
  const message = await replaceFile(file, after).then(() => null, (error) => error.message);
  const names = readdirSync(folder).sort();
  const text = names.includes('alignment.yaml') ? readFileSync(file) : null;
  const held = text?.equals(after) ? 'new' : (text === null ? kind === 'new' : text.equals(before)) ? 'old' : 'neither';
  outcomes.push({ level, free, message, held, names });
}
console.log(JSON.stringify(outcomes));`;

const inOwnMount = (script: string, args: readonly string[]) =>
  spawnSync('unshare', ['-m', 'sh', '-c', `set -e; ${script}`, 'sh', ...args], { encoding: 'utf8' });

describe.skipIf(!canMount)('on a small disk of its own (needs root and mount)', () => {
  test.each(['over', 'new'])('40 levels of room: the old content and a message, or the new content (%s)', async (kind) => {
    const { stdout, stderr } = inOwnMount('mount -t tmpfs -o size=512k none "$1"; "$2" "$3" "$1" "$4"', [
      freshFolder('full'),
      process.execPath,
      await programWithWriter(saver),
      kind,
    ]);
    expect(stderr).toBe('');
    const outcomes = JSON.parse(stdout) as readonly Outcome[];
    expect(outcomes).toHaveLength(40);
    for (const { level, message, held, names } of outcomes) {
      expect(held, `level ${level}`).toBe(message === null ? 'new' : 'old');
      if (message !== null) expect(message).toMatch(/^cannot write .*alignment\.yaml: the disk is full; nothing was changed$/);
      expect(names).toEqual(held === 'old' && kind === 'new' ? ['filler'] : ['alignment.yaml', 'filler']);
    }
    const saved = outcomes.filter(({ held }) => held === 'new').length;
    expect(saved).toBeGreaterThan(5);
    expect(saved).toBeLessThan(35);
  });

  const mounted = `import { readdirSync, readFileSync } from 'node:fs';
import { replaceFile } from './writer.mjs';
const [folder, size] = process.argv.slice(2);
const message = await replaceFile(folder + '/alignment.yaml', Buffer.alloc(Number(size), 'b')).then(() => null, ({ message, hint }) => [message, hint]);
const contents = readdirSync(folder).sort().map((name) => [name.replace(/\\.[0-9a-f]{12}\\./, '.*.'), readFileSync(folder + '/' + name, 'latin1').replace(/(.)\\1*/g, (run) => run[0] + run.length + ' ')]);
console.log(JSON.stringify({ message, contents }));`;
  const bind =
    'mount -t tmpfs -o size=1m none "$1"; mount -t tmpfs -o size=64k none "$2"; head -c 8000 /dev/zero | tr "\\\\0" a >"$2/real"; touch "$1/alignment.yaml"; mount --bind "$2/real" "$1/alignment.yaml"; "$3" "$4" "$1" "$5"';

  test('a file that something is mounted on is written in place', async () => {
    const { stdout, stderr } = inOwnMount(bind, [
      freshFolder('bind'),
      freshFolder('real'),
      process.execPath,
      await programWithWriter(mounted),
      '5000',
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ message: null, contents: [['alignment.yaml', 'b5000 ']] });
  });

  test('and when that fails in the middle the whole new content is kept beside it and named', async () => {
    const { stdout } = inOwnMount(bind, [
      freshFolder('bind'),
      freshFolder('real'),
      process.execPath,
      await programWithWriter(mounted),
      '100000',
    ]);
    const { message, contents } = JSON.parse(stdout);
    expect(message[0]).toMatch(/^cannot write .*alignment\.yaml: the disk is full; it may hold a part only$/);
    expect(message[1]).toMatch(/^The whole new content is in .*\/\.alignment\.yaml\.[0-9a-f]{12}\.tmp\.$/);
    expect(contents[0]).toEqual(['.alignment.yaml.*.tmp', 'b100000 ']);
  });
});
