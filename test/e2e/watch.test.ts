import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bin, root } from './run.ts';

const minimal = readFileSync(join(root, 'examples/minimal/alignment.yaml'), 'utf8');
const broken = minimal.replace('version: 1', 'version: 1\nperoid: 2026-Q4');

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Watched {
  /** Waits for words of either stream, past those that were waited for before. */
  readonly says: (words: string) => Promise<void>;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

function watchIn(cwd: string, args: readonly string[]): Watched {
  const child = spawn(process.execPath, [bin, 'check', ...args, '--watch'], { cwd, env: { PATH: process.env.PATH ?? '' } });
  started.push(child);
  let heard = '';
  let wake = (): void => undefined;
  const hear = (chunk: Buffer): void => {
    heard += chunk.toString('utf8');
    wake();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const says = async (words: string): Promise<void> => {
    while (!heard.includes(words)) {
      const more = new Promise<'more'>((resolve) => {
        wake = () => resolve('more');
      });
      if ((await Promise.race([more, ended])) !== 'more') throw new Error(`ended without saying ${words}: ${heard}`);
    }
    heard = heard.slice(heard.indexOf(words) + words.length);
  };
  return {
    says,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function folderWithFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cx-watch-'));
  writeFileSync(join(folder, 'alignment.yaml'), minimal);
  return folder;
}

test('a saved file is checked again, whether written or renamed into place, until Ctrl-C ends with 130', async () => {
  const folder = folderWithFile();
  const file = join(folder, 'alignment.yaml');
  const { says, end } = watchIn(folder, ['alignment.yaml']);
  await says('1 file: 10 warnings');
  await says('watching; Ctrl-C ends');
  writeFileSync(file, broken);
  await says('alignment.yaml changed');
  await says('unknown key "peroid"');
  await says('1 file: 1 error');
  writeFileSync(`${file}.new`, minimal);
  renameSync(`${file}.new`, file);
  await says('alignment.yaml changed');
  await says('1 file: 10 warnings');
  // The first rename must not have made it deaf.
  writeFileSync(`${file}.new`, broken);
  renameSync(`${file}.new`, file);
  await says('1 file: 1 error');
  expect(await end('SIGINT')).toBe(130);
});

test('a folder, its new files, and the house schema are watched; a schema that is broken for a while does not end it', async () => {
  const folder = folderWithFile();
  const schema = join(folder, 'house.json');
  writeFileSync(schema, '{}');
  const { says, end } = watchIn(folder, ['.', '--schema', 'house.json']);
  await says('watching; Ctrl-C ends');
  writeFileSync(join(folder, 'second.yaml'), minimal);
  await says('2 files: 20 warnings');
  writeFileSync(schema, '{ "type": ');
  await says('the house schema house.json cannot be read');
  writeFileSync(schema, '{ "required": ["sponsor"] }');
  await says('the key "sponsor" is missing');
  expect(await end('SIGTERM')).toBe(143);
});
