import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/shell/write-file.ts';
import { freshFolder } from './writer.ts';

const isRoot = process.getuid?.() === 0;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let file = '';
beforeEach(() => {
  folder = realpathSync(freshFolder('write'));
  file = join(folder, 'alignment.yaml');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const held = (path = file): string => readFileSync(path, 'utf8');
const names = (): string[] => readdirSync(folder).sort();

describe('saving a file', () => {
  test('makes a new one with the usual rights', async () => {
    await replaceFile(file, bytes('new'));
    expect(held()).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(names()).toEqual(['alignment.yaml']);
  });

  test.each(['', 'a\r\nb\r\n', '\uFEFFa\n', 'a\u0085b\u2028c', 'x'.repeat(3_000_000)])(
    'keeps every byte, line endings included (%#)',
    async (text) => {
      writeFileSync(file, 'old\r\n');
      await replaceFile(file, bytes(text));
      expect(held() === text).toBe(true);
      expect(names()).toEqual(['alignment.yaml']);
    },
  );

  test.each([0o600, 0o640, 0o644, 0o755, 0o444])('keeps mode %o', async (mode) => {
    writeFileSync(file, 'old');
    chmodSync(file, mode);
    await replaceFile(file, bytes('new'));
    expect(statSync(file).mode & 0o7777).toBe(mode);
    expect(held()).toBe('new');
  });

  test.skipIf(!isRoot)('keeps owner and group (needs root)', async () => {
    writeFileSync(file, 'old');
    chownSync(file, 1234, 4321);
    await replaceFile(file, bytes('new'));
    expect(statSync(file)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  test('writes through a link inside the folder, which stays a link', async () => {
    writeFileSync(file, 'old');
    const link = join(folder, 'latest.yaml');
    symlinkSync('alignment.yaml', link);
    await replaceFile(link, bytes('new'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(held()).toBe('new');
  });

  test('a name with blanks, brackets and other scripts is a name', async () => {
    const odd = join(folder, '-o [a] {b} 漢字 \u001B.yaml');
    await replaceFile(odd, bytes('new'));
    expect(held(odd)).toBe('new');
  });

  test('the longest name there may be is written', async () => {
    const long = join(folder, 'n'.repeat(255));
    await replaceFile(long, bytes('new'));
    expect(held(long)).toBe('new');
  });

  test('twenty saves at once leave one of the twenty contents', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => replaceFile(file, bytes(text))));
    expect(texts).toContain(held());
    expect(names()).toEqual(['alignment.yaml']);
  });
});

describe('saving is refused, and nothing changes,', () => {
  const refused = async (path: string, message: RegExp): Promise<void> => {
    const before = names();
    await expect(replaceFile(path, bytes('new'))).rejects.toThrow(message);
    expect(names()).toEqual(before);
  };

  test('through a link that leads out of the folder', async () => {
    const outside = join(freshFolder('outside'), 'victim');
    writeFileSync(outside, 'theirs');
    symlinkSync(outside, file);
    await refused(file, /^cannot write .*: a link leads out of the folder, to .*victim$/);
    await expect(replaceFile(file, bytes('new'))).rejects.toMatchObject({
      hint: `If that is what you want, write to ${realpathSync(outside)}.`,
    });
    expect(held(outside)).toBe('theirs');
  });

  test('through a linked folder that leads out of the working folder', async () => {
    const outside = freshFolder('outside');
    const link = join(process.cwd(), `.linked-${process.pid}`);
    symlinkSync(outside, link);
    try {
      await expect(replaceFile(join(`.linked-${process.pid}`, 'report.html'), bytes('new'))).rejects.toThrow(
        /a link leads out of the folder/,
      );
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(link);
    }
  });

  test('when the file has another hard link', async () => {
    writeFileSync(file, 'old');
    linkSync(file, join(folder, 'other.yaml'));
    await refused(file, /^cannot write .*: it has 2 hard links, expected one$/);
    await expect(replaceFile(file, bytes('new'))).rejects.toMatchObject({ hint: 'Remove it first, or choose another name.' });
    expect(held()).toBe('old');
  });

  test('over a folder, a dangling or a looping link', async () => {
    mkdirSync(file);
    await refused(file, /it is a folder, expected a file name$/);
    symlinkSync('nowhere', join(folder, 'dangling'));
    await refused(join(folder, 'dangling'), /it is a link that leads nowhere$/);
    symlinkSync('loop', join(folder, 'loop'));
    await refused(join(folder, 'loop'), /a link leads in a circle; nothing was changed$/);
  });

  test('into a folder that is not there, was removed, or is a file', async () => {
    await refused(join(folder, 'no/such.yaml'), /its folder does not exist; nothing was changed$/);
    writeFileSync(file, 'old');
    await refused(join(file, 'x.yaml'), /part of its path is not a folder; nothing was changed$/);
    rmSync(folder, { recursive: true });
    await expect(replaceFile(file, bytes('new'))).rejects.toThrow(/its folder does not exist; nothing was changed$/);
  });

  test('under a name that is too long', async () => {
    await refused(join(folder, 'n'.repeat(256)), /the name is too long; nothing was changed$/);
  });

  test.skipIf(!isRoot || spawnSync('unshare', ['-m', 'true']).status !== 0)('on a read-only disk (needs root and mount)', () => {
    writeFileSync(file, 'old');
    const script = `mount -t tmpfs none "$1" && cp /dev/null "$1/alignment.yaml" && mount -o remount,ro "$1" && exec "$2" "$3" report examples/minimal/alignment.yaml -o "$1/report.json"`;
    const { status, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script, 'sh', folder, process.execPath, 'bin/cx-scorecard.js'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cx-scorecard: cannot write .*: the disk is read-only; nothing was changed$/m);
  });
});

describe('a file that changed since it was read', () => {
  test('is saved when it did not', async () => {
    writeFileSync(file, 'old');
    await replaceFile(file, bytes('new'), await readFile(file));
    expect(held()).toBe('new');
  });

  test('is left alone when somebody else saved it', async () => {
    writeFileSync(file, 'old');
    const read = await readFile(file);
    writeFileSync(file, 'theirs');
    await expect(replaceFile(file, bytes('new'), read)).rejects.toThrow(
      /alignment\.yaml changed on disk since it was read; nothing saved$/,
    );
    expect(held()).toBe('theirs');
    expect(names()).toEqual(['alignment.yaml']);
  });

  test('is not made anew when somebody removed it', async () => {
    writeFileSync(file, 'old');
    const read = await readFile(file);
    rmSync(file);
    await expect(replaceFile(file, bytes('new'), read)).rejects.toThrow(/alignment\.yaml vanished since it was read; nothing saved$/);
    expect(names()).toEqual([]);
  });
});

describe('what is no regular file', () => {
  test('a device is written to and stays a device', async () => {
    await replaceFile('/dev/null', bytes('new'));
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a full device says so', async () => {
    await expect(replaceFile('/dev/full', bytes('new'))).rejects.toThrow(/^cannot write \/dev\/full: the disk is full$/);
  });

  test.skipIf(spawnSync('mkfifo', ['--version']).error !== undefined)('a pipe is written to, however much it is', async () => {
    spawnSync('mkfifo', [file]);
    const text = 'x'.repeat(1_000_000);
    const [read] = await Promise.all([readFile(file, 'utf8'), replaceFile(file, bytes(text))]);
    expect(read === text).toBe(true);
    expect(lstatSync(file).isFIFO()).toBe(true);
  });
});
