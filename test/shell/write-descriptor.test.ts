import { closeSync, lstatSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/shell/write-file.ts';
import { failure, onSync, restore } from './faults.ts';
import { freshFolder } from './writer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let file = '';
let descriptor = -1;
beforeEach(() => {
  folder = realpathSync(freshFolder('stream'));
  file = join(folder, 'out');
  descriptor = openSync(file, 'w');
});
afterEach(() => {
  restore();
  closeSync(descriptor);
  rmSync(folder, { recursive: true, force: true });
});

describe('a stream of this process', () => {
  test.each(['/dev/fd/', '/proc/self/fd/'])('by its number below %s is written to, not replaced', async (prefix) => {
    const { ino } = lstatSync(file);
    await replaceFile(prefix + descriptor, bytes('streamed'));
    expect(readFileSync(file, 'utf8')).toBe('streamed');
    expect(lstatSync(file).ino).toBe(ino);
  });

  test('gets the rest when it took a part, or had no room for a moment', async () => {
    const spy = onSync('writeSync', (really, [number, buffer, offset]) => {
      if (spy.mock.calls.length === 2) throw failure('EAGAIN');
      return really(number, buffer, offset, Math.min(8 - Number(offset), 5));
    });
    await replaceFile(`/dev/fd/${descriptor}`, bytes('streamed'));
    expect(readFileSync(file, 'utf8')).toBe('streamed');
    expect(spy).toHaveBeenCalledTimes(3);
  });

  test('that fails says so, and does not claim that nothing was changed', async () => {
    onSync('writeSync', () => {
      throw failure('EPIPE');
    });
    await expect(replaceFile(`/dev/fd/${descriptor}`, bytes('x'))).rejects.toThrow(/^cannot write \/dev\/fd\/\d+: nobody reads it$/);
  });

  test.each([
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
  ])('%s is number %d', async (path, number) => {
    const spy = onSync('writeSync', () => 1);
    await replaceFile(path, bytes('x'));
    expect(spy.mock.calls).toEqual([[number, bytes('x'), 0]]);
  });

  test.each(['/dev/fd/x', '/dev/fd/1x', 'dev/fd/1', '/x/dev/stdout'])('is not meant by %s', async (path) => {
    const spy = onSync('writeSync', () => 1);
    await expect(replaceFile(path, bytes('x'))).rejects.toThrow('nothing was changed');
    expect(spy).not.toHaveBeenCalled();
  });
});
