/**
 * npm run mutate -- reader|writer|escapers: changes the code in small ways, one at a time, and counts the changes that a test notices.
 * Stryker is no dependency: it is installed into a copy of the project, which is removed afterwards. Takes ten minutes and more.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areas } from './areas.js';

const root = join(import.meta.dirname, '../..');
const area = areas[process.argv[2]];
if (area === undefined) throw new Error(`name an area: ${Object.keys(areas).join(', ')}`);
// One of the changes is to take a device for a file: root would replace it.
if (area.writes && process.getuid?.() === 0) throw new Error('not as root: a changed writer writes where it should not');

const copy = mkdtempSync(join(tmpdir(), 'cx-mutation-'));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
for (const file of [...files.split('\0').filter((name) => name !== ''), 'node_modules', 'dist'])
  cpSync(join(root, file), join(copy, file), { recursive: true, verbatimSymlinks: true });

const stryker = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.js', related: false },
  mutate: area.files,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  inPlace: true,
  timeoutMS: 5000,
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false },
};
writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(stryker));
writeFileSync(
  join(copy, 'vitest.mutation.js'),
  `import config from './vitest.config.ts';
export default { ...config, test: { include: ${JSON.stringify(area.tests)}, testTimeout: 60_000, testNamePattern: ${JSON.stringify(`^(?!.*(?:${area.leftOut}))`)} } };
`,
);

const run = (command, args) => spawnSync(command, args, { cwd: copy, stdio: 'inherit' }).status;
const install = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
process.exitCode =
  run('npm', [...install, '@stryker-mutator/core@9', '@stryker-mutator/vitest-runner@9']) ||
  run(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run']);
rmSync(copy, { recursive: true, force: true });
