import { chmodSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/shell/write-file.ts';
import { onHandles, onPromises, refusing, restore } from './faults.ts';
import { freshFolder } from './writer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let file = '';
beforeEach(() => {
  folder = realpathSync(freshFolder('faults'));
  file = join(folder, 'alignment.yaml');
  writeFileSync(file, 'old content');
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

const held = (): string => readFileSync(file, 'utf8');
const names = (): string[] => readdirSync(folder).sort();
const mode = (): number => statSync(file).mode & 0o7777;
const save = (text = 'the new content'): Promise<void> => replaceFile(file, bytes(text));

/** The save is refused with these words; the old content stays and nothing is left behind. */
async function refused(words: string): Promise<void> {
  await expect(save()).rejects.toThrow(new RegExp(`^cannot write .*alignment\\.yaml: ${words}; nothing was changed$`));
  expect({ held: held(), names: names() }).toEqual({ held: 'old content', names: ['alignment.yaml'] });
}

describe('a disk that takes less than it is given', () => {
  test('is given the rest, in order', async () => {
    const spy = onHandles('write', (really, [buffer, offset, length, position]) =>
      really(buffer, offset, Math.min(Number(length), 4), position),
    );
    await save('0123456789');
    expect(held()).toBe('0123456789');
    expect(spy.mock.calls.map(([, ...where]) => where)).toEqual([
      [0, 10, 0],
      [4, 6, 4],
      [8, 2, 8],
    ]);
  });

  test('and then nothing is full', async () => {
    onHandles('write', async () => ({ bytesWritten: 0 }));
    await refused('the disk is full');
  });
});

describe('a disk that does not hold what was written', () => {
  test('but other bytes is full', async () => {
    onHandles('read', async (really, args) => {
      const result = await really(...args);
      (args[0] as Buffer).fill(0);
      return result;
    });
    await refused('the disk is full');
  });

  test('but fewer bytes is full', async () => {
    onHandles('read', async () => ({ bytesRead: 0 }));
    await refused('the disk is full');
  });

  test.each([-1, 1])('but a file of another size is full (%d)', async (more) => {
    onHandles('stat', async (really) => {
      const stats = (await really()) as { size: number };
      return Object.assign(stats, { size: stats.size + more });
    });
    await refused('the disk is full');
  });

  test('is read to the end when it gives a piece at a time', async () => {
    onHandles('read', (really, [buffer, offset, length, position]) => really(buffer, offset, Math.min(Number(length), 4), position));
    await save();
    expect(held()).toBe('the new content');
  });
});

describe('mode and owner', () => {
  const foreign = () => onHandles('stat', async (really) => Object.assign((await really()) as object, { uid: 4321 }));

  test('of a file that cannot be given away are kept without its set-user-id bit', async () => {
    chmodSync(file, 0o4755);
    foreign();
    onHandles('chown', refusing('EPERM'));
    await save();
    expect(mode()).toBe(0o755);
  });

  test.each([{ uid: 4321 }, { gid: 4321 }])('of a file that could be given away are kept with it (%j)', async (other) => {
    chmodSync(file, 0o4755);
    const { uid, gid } = statSync(file);
    onHandles('stat', async (really) => Object.assign((await really()) as object, other));
    const chown = onHandles('chown', async () => undefined);
    await save();
    expect(chown.mock.calls).toEqual([[uid, gid]]);
    expect(mode()).toBe(0o4755);
  });

  test('of a file that is ours are kept with it, and it is given to nobody', async () => {
    chmodSync(file, 0o4755);
    const chown = onHandles('chown', refusing('EPERM'));
    await save();
    expect(mode()).toBe(0o4755);
    expect(chown).not.toHaveBeenCalled();
  });

  test('are set by name where node forbids it by number', async () => {
    chmodSync(file, 0o640);
    foreign();
    onHandles('chown', refusing('ERR_ACCESS_DENIED'));
    onHandles('chmod', refusing('ERR_ACCESS_DENIED'));
    const chown = onPromises('chown', async () => undefined);
    await save();
    expect(mode()).toBe(0o640);
    const { uid, gid } = statSync(file);
    expect(chown.mock.calls).toEqual([[expect.stringMatching(/\/\.alignment\.yaml\.[0-9a-f]{12}\.tmp$/), uid, gid]]);
  });

  test('that cannot be set at all stop the save', async () => {
    onHandles('chmod', refusing('EPERM'));
    await refused('no permission');
  });
});

describe('syncing', () => {
  test('that node forbids is left out', async () => {
    onHandles('sync', refusing('ERR_ACCESS_DENIED'));
    await save();
    expect(held()).toBe('the new content');
  });

  test('that fails for the file stops the save', async () => {
    onHandles('sync', refusing('EIO'));
    await refused('the disk failed');
  });

  test('that fails for the folder does not: the new content has its name already', async () => {
    const spy = onHandles('sync', (really) => (spy.mock.calls.length === 1 ? really() : refusing('EINVAL')()));
    await save();
    expect(spy).toHaveBeenCalledTimes(2);
    expect(held()).toBe('the new content');
  });
});

describe('the temporary file', () => {
  test('whose place somebody else took is not written to', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'theirs');
    const spy = onPromises('open', (really, args) => (spy.mock.calls.length === 1 ? really(victim, 'r+') : really(...args)));
    await expect(save()).rejects.toThrow(/: no permission; nothing was changed$/);
    expect([readFileSync(victim, 'utf8'), held()]).toEqual(['theirs', 'old content']);
    expect(names()).toEqual(['alignment.yaml', 'victim']);
  });

  test('is for its owner only until it has the rights of the old file, and has a short name', async () => {
    const long = join(folder, 'n'.repeat(200));
    writeFileSync(long, 'old');
    const seen: (readonly [string | undefined, number])[] = [];
    onHandles('write', (really, args) => {
      const name = names().find((other) => other.endsWith('.tmp'));
      seen.push([name, statSync(join(folder, String(name))).mode & 0o777]);
      return really(...args);
    });
    await replaceFile(long, bytes('new'));
    expect(seen).toEqual([[expect.stringMatching(/^\.n{60}\.[0-9a-f]{12}\.tmp$/), 0o600]]);
  });

  test.skipIf(!existsSync('/proc/self/fd'))('and the folder are closed, whatever happens (needs /proc)', async () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let time = 0; time < 10; time += 1) await save(`${time}`);
    onHandles('chmod', refusing('EIO'));
    for (let time = 0; time < 10; time += 1) await save().catch(() => undefined);
    expect(open()).toBe(before);
  });

  test('is removed when it cannot take its place', async () => {
    onPromises('rename', refusing('EACCES'));
    await refused('no permission');
  });
});
