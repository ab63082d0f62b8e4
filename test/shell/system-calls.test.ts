import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, programWithWriter } from './writer.ts';

/** What a save asks of the system; the main thread of node asks none of these while it waits. */
const calls = [
  ...['openat', 'pwrite64', 'pread64', 'fsync', 'fchmod', 'fchown', 'fstat', 'statx', 'newfstatat', 'lstat', 'stat'],
  ...['close', 'readlink', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat'],
].map((name) => `?${name}`);

/** Waits for a line before it saves, so that a tracer can take its place. Exits with 2 when the save is refused. */
const saver = `import { stat } from 'node:fs/promises';
import { replaceFile } from './writer.mjs';
await stat('.');
process.stdout.write('.');
await new Promise((resolve) => process.stdin.once('data', resolve));
try { await replaceFile(process.argv[2], Buffer.alloc(50_000, 'b'), Buffer.alloc(40_000, 'a')); }
catch (error) { if (error.name !== 'CliError') throw error; process.exitCode = 2; }
process.stdin.destroy();`;

const before = 'a'.repeat(40_000);
const after = 'b'.repeat(50_000);

interface Call {
  readonly name: string;
  readonly when: number;
}

interface Saved {
  readonly text: string;
  readonly names: readonly string[];
  readonly end: number | string | null;
  /** The calls that were made, in their order, as strace counts them: the second `close` is `close:when=2`. */
  readonly made: readonly Call[];
}

let program = '';

/** Calls of the thread that writes. The temporary file is made by the main thread, whose first `openat` and `close` are met as well. */
function callsOf(lines: readonly string[]): readonly Call[] {
  const thread = lines.find((line) => line.includes(' pwrite64('))?.split(' ')[0];
  const names = lines.flatMap((line) => (line.split(' ')[0] === thread ? (/^\d+ +(\w+)\(/.exec(line)?.[1] ?? []) : []));
  return names.map((name, index) => ({ name, when: names.slice(0, index + 1).filter((other) => other === name).length }));
}

/** One save under strace. The file operations run one after the other in one thread, so that counting its calls is repeatable. */
async function save(inject?: Call & { readonly fault: string }): Promise<Saved> {
  const folder = freshFolder('trace');
  const file = join(folder, 'alignment.yaml');
  const log = join(freshFolder('trace-log'), 'log');
  writeFileSync(file, before);
  const child = spawn(process.execPath, [program, file], { env: { UV_THREADPOOL_SIZE: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const injection = inject === undefined ? [] : ['-e', `inject=${inject.name}:${inject.fault}:when=${inject.when}`];
  const tracer = spawn('strace', ['-f', '-o', log, '-e', `trace=${calls.join(',')}`, ...injection, '-p', String(child.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const traced = once(tracer, 'exit');
  await once(tracer.stderr, 'data');
  child.stdin.write('\n');
  const [code, signal] = await ended;
  await traced;
  return {
    made: callsOf(readFileSync(log, 'utf8').split('\n')),
    text: readFileSync(file, 'utf8'),
    names: readdirSync(folder).sort(),
    end: signal ?? code,
  };
}

async function canTrace(): Promise<boolean> {
  if (spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status !== 0) return false;
  const sleeper = spawn('sleep', ['5']);
  const { status } = spawnSync('timeout', ['1', 'strace', '-o', '/dev/null', '-p', String(sleeper.pid)]);
  sleeper.kill();
  return status === 124 || status === 0;
}

describe.skipIf(!(await canTrace()))('at every system call of a save (needs strace)', () => {
  let made: readonly Call[] = [];
  beforeAll(async () => {
    program = await programWithWriter(saver);
    const plain = await save();
    expect(plain).toMatchObject({ text: after, names: ['alignment.yaml'], end: 0 });
    made = plain.made;
    expect(made.length).toBeGreaterThan(12);
  });

  test('a kill leaves the old or the new content', async () => {
    const texts = [];
    for (const call of made) {
      const { text, end } = await save({ ...call, fault: 'signal=KILL' });
      const place = `killed at ${call.name} ${call.when}`;
      expect(end, place).toBe('SIGKILL');
      expect(text === before || text === after, place).toBe(true);
      texts.push(text);
    }
    expect(new Set(texts).size).toBe(2);
  }, 120_000);

  test.each(['EIO', 'ENOSPC'])(
    '%s leaves the old content and exit code 2, or the new one, and no temporary file',
    async (error) => {
      const ends = [];
      for (const call of made) {
        const { text, end, names } = await save({ ...call, fault: `error=${error}` });
        const place = `${error} at ${call.name} ${call.when}`;
        expect([0, 2], place).toContain(end);
        expect(text === (end === 2 ? before : after), place).toBe(true);
        expect(names, place).toEqual(['alignment.yaml']);
        ends.push(end);
      }
      expect(ends.filter((end) => end === 2).length).toBeGreaterThan(8);
    },
    120_000,
  );
});
