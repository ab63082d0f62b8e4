import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { resolveInside } from '../../src/engine/resolve-inside.ts';
import { unresolved } from '../../src/engine/unresolved.ts';
import { machine } from '../../src/shell/node-host.ts';
import { memoryHost } from '../e2e/memory-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-inside-'));
mkdirSync(join(folder, 'responses'));
writeFileSync(join(folder, 'responses/a.yaml'), '');
const host = { ...memoryHost(new Map()), ...machine(process) };
const resolve = (written: string) => resolveInside(host, written, { from: join(folder, 'alignment.yaml'), allowOutside: false });

describe('a path written in a file', () => {
  test('leads to a file beside it or below', async () => {
    expect(await resolve('responses/a.yaml')).toEqual({ kind: 'file', path: join(folder, 'responses/a.yaml') });
    expect(await resolve('b.yaml')).toEqual({ kind: 'missing' });
    expect(await resolve('..')).toEqual({ kind: 'outside' });
  });

  test.each(['.', './', 'responses', 'responses/.'])('is told to be a folder, not to escape: %s', async (written) => {
    const resolved = await resolve(written);
    expect(resolved).toEqual({ kind: 'folder' });
    expect(unresolved(written, { kind: 'folder' })).toMatchObject({
      rule: 'missing-file',
      message: `a folder: ${written}; expected a file relative to the alignment file`,
    });
  });
});
