import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFormatNames } from '../src/formats/check/index.ts';
import { handoutFormats } from '../src/formats/handout/index.ts';
import { reportFormats } from '../src/formats/report/index.ts';
import { root } from './e2e/run.ts';

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];
const languages = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
const places = zones.flatMap((TZ) => languages.map((LANG) => ({ TZ, LANG, LC_ALL: LANG })));

/** Runs many command lines in one process, so that a place costs one start. */
const runner = `const { main } = require(process.argv[1]);
// Each of them listens to signals and streams as if it were alone.
for (const one of [process, process.stdout, process.stderr]) one.setMaxListeners(0);
(async () => {
  for (const line of JSON.parse(process.argv[2])) {
    process.stdout.write('\\n== ' + line[0] + '\\n');
    await main(line.slice(1));
  }
})();`;

/** Slow to make: in some of the places only. */
const slow: readonly string[] = ['pdf', 'pptx', 'docx'];

const folderOf = (env: Readonly<Record<string, string>>, isSlowToo: boolean) => {
  const folder = mkdtempSync(join(tmpdir(), 'cx-place-'));
  const outputs = (formats: readonly { readonly extensions: readonly string[] }[], name: string) =>
    formats
      .filter(({ extensions }) => isSlowToo || !slow.includes(extensions[0] ?? ''))
      .flatMap(({ extensions }) => ['-o', join(folder, `${name}.${extensions[0]}`)]);
  const lines = [
    ...checkFormatNames.map((format) => [`check ${format}`, 'check', 'examples', '-q', '-f', format]),
    ['report', 'report', 'examples/minimal/alignment.yaml', '-q', ...outputs(reportFormats, 'report')],
    ['handout', 'handout', 'examples/minimal/alignment.yaml', '-q', ...outputs(handoutFormats, 'handout')],
    ['screen', 'report', 'examples/broken/alignment.yaml', '-q', '--full'],
    ['explain', 'explain', 'examples/northwind/alignment.yaml', '-q'],
    ['scorecards', 'scorecards', 'show', 'cmo-cio-bridge'],
  ];
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', runner, join(root, 'dist/main.cjs'), JSON.stringify(lines)], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1795132800', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const hash = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const written = readdirSync(folder)
    .sort()
    .map((name) => [name, hash(readFileSync(join(folder, name)))] as const);
  const printed = stdout
    .split('\n== ')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), hash(part)] as const);
  return { stderr, hashes: Object.fromEntries([...printed, ...written]) };
};

describe('the same bytes', () => {
  const here = folderOf({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, true);

  test('come from every format there is', () => {
    expect(here.stderr).toBe('');
    expect(Object.keys(here.hashes)).toHaveLength(checkFormatNames.length + reportFormats.length + handoutFormats.length + 5);
  });

  test.each(places.slice(1).map((place, index) => ({ ...place, isSlowToo: index % 4 === 3 })))(
    'in $TZ, $LANG, the slow formats too: $isSlowToo',
    ({ isSlowToo, ...place }) => {
      const { stderr, hashes } = folderOf(place, isSlowToo);
      expect(stderr).toBe('');
      expect(here.hashes).toMatchObject(hashes);
      const left = isSlowToo
        ? 0
        : [...reportFormats, ...handoutFormats].filter(({ extensions }) => slow.includes(extensions[0] ?? '')).length;
      expect(Object.keys(hashes)).toHaveLength(Object.keys(here.hashes).length - left);
    },
  );
});
