import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/formats/ooxml/check-package.ts';
import { tableNames } from '../../src/formats/tables/names.ts';
import { runCaptured } from '../commands/run-captured.ts';
import { rareFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cx-rare-'));
const leaked = /undefined|\[object|\bNaN\b|Infinity/;
const asFile = (text: string) => ({ 'rare.yaml': text });

describe.each(Object.entries(rareFiles))('a file with %s', (name, text) => {
  const wrong = name === 'errors everywhere' ? 1 : 0;

  test.each(['', '--full', '--full --ascii --width 60', '-f markdown', '-f html', '-f json'])(
    'is reported without a hole in the text: report %s',
    async (options) => {
      const { code, stdout } = await runCaptured(
        ['report', 'rare.yaml', ...options.split(' ').filter((word) => word !== '')],
        asFile(text),
      );
      expect(code).toBe(wrong);
      expect(stdout).not.toMatch(leaked);
      expect(stdout).toContain('Rare');
    },
  );

  test('fills every table', async () => {
    for (const table of tableNames) {
      const { code, stdout } = await runCaptured(['report', 'rare.yaml', '-f', 'csv', '--table', table], asFile(text));
      expect(code).toBe(wrong);
      expect(stdout).not.toMatch(leaked);
    }
  });

  test('makes office files with nothing wrong in their packages', async () => {
    const [report, pack] = [join(folder, `${name}-report`), join(folder, `${name}-pack`)];
    const reported = await runCaptured(
      ['report', 'rare.yaml', '-q', ...['docx', 'pptx', 'xlsx'].flatMap((ending) => ['-o', `${report}.${ending}`])],
      asFile(text),
    );
    expect({ code: reported.code, stderr: reported.stderr }).toEqual({ code: wrong, stderr: '' });
    for (const ending of ['docx', 'pptx', 'xlsx']) expect(checkPackage(readFileSync(`${report}.${ending}`))).toEqual([]);
    for (const audience of ['participant', 'facilitator']) {
      const args = ['handout', 'rare.yaml', '-q', '--for', audience, '-o', `${pack}.docx`, '-o', `${pack}.pptx`, '-o', `${pack}.html`];
      expect((await runCaptured(args, asFile(text))).code).toBe(wrong);
      for (const ending of ['docx', 'pptx']) expect(checkPackage(readFileSync(`${pack}.${ending}`))).toEqual([]);
      expect(readFileSync(`${pack}.html`, 'utf8')).not.toMatch(leaked);
    }
  });

  test('is explained, as is everything in it', async () => {
    const { code, stdout } = await runCaptured(['explain', 'rare.yaml', '-f', 'markdown'], asFile(text));
    expect(code).toBe(wrong);
    expect(stdout).not.toMatch(leaked);
    const ids = [
      'ownership',
      'measurement',
      'priority',
      ...[...text.matchAll(/\{ id: ([\w-]+), .*direction/g)].flatMap(([, id]) => id ?? []),
    ];
    for (const id of ids) {
      const explained = await runCaptured(['explain', 'rare.yaml', id, '--width', '70'], asFile(text));
      expect([0, 1, 2]).toContain(explained.code);
      expect(explained.stdout).not.toMatch(leaked);
    }
  });
});
