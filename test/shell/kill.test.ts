import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, programWithWriter } from './writer.ts';

/** Contents that tell a mix from a whole: one letter throughout, and a length of its own for each. */
const contents = ['a', 'b', 'c'].map((letter, index) => letter.repeat(20_000 + index * 40_001));
const whole = new Set(contents);

/** Saves several files over and over, and says when it starts. */
const loop = `import { replaceFile } from './writer.mjs';
const contents = ['a', 'b', 'c'].map((letter, index) => Buffer.from(letter.repeat(20_000 + index * 40_001)));
const [files, seed] = [process.argv.slice(3), Number(process.argv[2])];
process.stdout.write('.');
for (let round = seed; ; round += 1)
  await Promise.all(files.map((file, index) => replaceFile(file, contents[(round + index) % contents.length])));`;

const exit = (child: ChildProcess): Promise<NodeJS.Signals | number | null> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
const started = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.stdout?.once('data', () => resolve()));
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let program = '';
beforeAll(async () => {
  program = await programWithWriter(loop);
});

describe('a save that is killed', () => {
  /** `npm run fuzz:kill` asks for more. */
  const kills = Number(process.env.CX_KILLS ?? 500);
  const filesEach = 3;
  const atOnce = 4;

  test(
    `leaves the old or the new content, ${kills} times at random moments with ${filesEach} files in the air`,
    async () => {
      const mixed: string[] = [];
      let killed = 0;
      let rewritten = 0;
      let leftovers = 0;
      const one = async (folder: string, after: number): Promise<void> => {
        const files = Array.from({ length: filesEach }, (_, index) => join(folder, `${index}.yaml`));
        const child = spawn(process.execPath, [program, String(killed), ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
        const ended = exit(child);
        await started(child);
        await wait(after);
        child.kill('SIGKILL');
        expect(await ended).toBe('SIGKILL');
        killed += 1;
        rewritten += files.filter((file, index) => readFileSync(file, 'utf8') !== contents[index % 3]).length;
        for (const file of files) if (!whole.has(readFileSync(file, 'utf8'))) mixed.push(file);
        // Nobody can tidy up after this; what is left must not pile up here either.
        for (const name of readdirSync(folder).filter((each) => !files.includes(join(folder, each)))) {
          rmSync(join(folder, name));
          leftovers += 1;
        }
      };
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          const folder = freshFolder('kill');
          for (let index = 0; index < filesEach; index += 1) writeFileSync(join(folder, `${index}.yaml`), contents[index % 3] ?? '');
          while (killed < kills - atOnce + 1) await one(folder, Math.random() * 12);
          rmSync(folder, { recursive: true });
        }),
      );
      if (process.env.CX_KILLS !== undefined)
        console.log(`${killed} kills, ${mixed.length} files mixed, ${rewritten} rewritten, ${leftovers} temporary files left`);
      expect(killed).toBeGreaterThanOrEqual(kills - atOnce + 1);
      expect(mixed).toEqual([]);
      // Some kills came before the rename, some after.
      expect(rewritten).toBeGreaterThan(kills / 10);
      expect(rewritten).toBeLessThan(kills * filesEach);
      expect(leftovers).toBeLessThanOrEqual(killed * filesEach);
    },
    kills * 360,
  );
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s in the middle of saves ends with %i, without a mix and without temporary files',
  async (signal, code) => {
    const patient = await programWithWriter(loop);
    for (const after of [0, 2, 5, 10, 20]) {
      const folder = freshFolder('signal');
      const files = Array.from({ length: 6 }, (_, index) => join(folder, `${index}.yaml`));
      for (const file of files) writeFileSync(file, contents[0] ?? '');
      const child = spawn(process.execPath, [patient, '0', ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      const ended = exit(child);
      await started(child);
      await wait(after);
      child.kill(signal);
      // Between two saves the signal's own action ends it.
      expect([code, signal]).toContain(await ended);
      expect(said).toBe('');
      for (const file of files) expect(whole.has(readFileSync(file, 'utf8'))).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(files.map((_, index) => `${index}.yaml`));
    }
  },
  60_000,
);

test('no signal is lost where one save ends and the next begins', async () => {
  const patient = await programWithWriter(loop);
  const outcomes: (NodeJS.Signals | number | null)[] = [];
  const tries = 60;
  const atOnce = 3;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const file = join(freshFolder('signal'), '0.yaml');
      writeFileSync(file, contents[0] ?? '');
      for (let count = 0; count < tries / atOnce; count += 1) {
        const child = spawn(process.execPath, [patient, '0', file], { stdio: ['ignore', 'pipe', 'inherit'] });
        const ended = exit(child);
        await started(child);
        await wait(Math.random() * 20);
        child.kill('SIGTERM');
        // A signal that was lost would leave it saving for ever.
        const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
        outcomes.push(await ended);
        clearTimeout(giveUp);
      }
    }),
  );
  expect(outcomes).toHaveLength(tries);
  expect(outcomes.filter((outcome) => outcome !== 143 && outcome !== 'SIGTERM')).toEqual([]);
});
