import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/shell/write-file.ts';
import { failure, onPromises, onSync, refusing, restore } from './faults.ts';
import { freshFolder } from './writer.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = realpathSync(freshFolder('mounted'));
  file = join(folder, 'alignment.yaml');
  writeFileSync(file, 'old content');
  onPromises('rename', refusing('EBUSY'));
});
afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

const held = (): string => readFileSync(file, 'utf8');
const names = (): string[] => readdirSync(folder).sort();
const save = (text: string): Promise<void> => replaceFile(file, new TextEncoder().encode(text));

describe('a file that something is mounted on', () => {
  test.each(['EBUSY', 'EXDEV'])('(%s) is written in place, shorter or longer than before', async (code) => {
    onPromises('rename', refusing(code));
    const { ino } = statSync(file);
    for (const text of ['short', 'longer than everything before']) {
      await save(text);
      expect(held()).toBe(text);
    }
    expect(statSync(file).ino).toBe(ino);
    expect(names()).toEqual(['alignment.yaml']);
  });

  test('is written piece by piece', async () => {
    onSync('writeSync', (really, [descriptor, buffer, offset, length, position]) =>
      really(descriptor, buffer, offset, Math.min(Number(length), 4), position),
    );
    await save('0123456789');
    expect(held()).toBe('0123456789');
  });

  test('is cut by name, and not synced, where node forbids both by number', async () => {
    for (const name of ['ftruncateSync', 'fsyncSync'] as const) {
      // Once only: node itself cuts by name through the number.
      const spy = onSync(name, (really, args) => {
        if (spy.mock.calls.length > 1) return really(...args);
        throw failure('ERR_ACCESS_DENIED');
      });
    }
    await save('short');
    expect(held()).toBe('short');
  });

  test.each(['writeSync', 'ftruncateSync', 'fsyncSync'] as const)(
    'is told to be half written when %s fails, and a copy stays',
    async (name) => {
      onSync(name, () => {
        throw failure('EIO');
      });
      const closed = onSync('closeSync', (really, args) => really(...args));
      const error = await save('the new content').catch((reason: unknown) => reason);
      const copy = names().find((other) => other !== 'alignment.yaml') as string;
      expect(error).toMatchObject({
        name: 'CliError',
        message: `cannot write ${file}: the disk failed; it may hold a part only`,
        hint: `The whole new content is in ${join(folder, copy)}.`,
      });
      expect(readFileSync(join(folder, copy), 'utf8')).toBe('the new content');
      // The temporary file and the file itself.
      expect(closed).toHaveBeenCalledTimes(2);
    },
  );
});

test('a file that was not there is not written in place', async () => {
  rmSync(file);
  await expect(save('new')).rejects.toThrow(/: EBUSY; nothing was changed$/);
  expect(names()).toEqual([]);
});
