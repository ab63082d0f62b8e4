import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { machine } from '../../src/shell/node-host.ts';

const machineWith = (env: NodeJS.ProcessEnv, stdin: Readable = Readable.from([])) =>
  machine({ env, stdin: stdin as NodeJS.Process['stdin'], getBuiltinModule: process.getBuiltinModule });

describe('the day of SOURCE_DATE_EPOCH', () => {
  test.each([
    ['0', '1970-01-01'],
    ['1795132800', '2026-11-20'],
    ['253402300799', '9999-12-31'],
  ])('%s is %s', (epoch, day) => {
    expect(machineWith({ SOURCE_DATE_EPOCH: epoch }).today()).toBe(day);
  });

  test.each([{}, { SOURCE_DATE_EPOCH: '' }])('is the clock where it is not set: %j', (env) => {
    const before = new Date().toISOString().slice(0, 10);
    const day = machineWith(env).today();
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(day);
  });

  test.each(['253402300800', '999999999999', 'abc', '-5', '1e5', '1.5', ' 5', '9'.repeat(400)])('%s is refused', (epoch) => {
    expect(() => machineWith({ SOURCE_DATE_EPOCH: epoch }).today()).toThrow(
      expect.objectContaining({
        name: 'CliError',
        message: expect.stringMatching(
          /^the environment variable SOURCE_DATE_EPOCH is ".*", expected whole seconds from 0 to 253402300799$/,
        ),
      }),
    );
  });
});

describe('standard input', () => {
  const folder = openSync(tmpdir(), 'r');
  afterAll(() => closeSync(folder));

  test('is refused when it is a folder, whose stream is as empty as that of an empty file', async () => {
    const stdin = Object.assign(Readable.from([]), { fd: folder });
    await expect(machineWith({}, stdin).readStdin(10)).rejects.toMatchObject({
      name: 'CliError',
      message: 'cannot read standard input: it is a folder, expected the text of a file',
    });
  });

  test('is read up to the limit', async () => {
    const bytes = await machineWith({}, Readable.from([Buffer.from('abc'), Buffer.from('def')])).readStdin(4);
    expect(new TextDecoder().decode(bytes)).toBe('abcd');
  });
});
