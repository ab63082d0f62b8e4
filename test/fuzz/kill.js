/** npm run fuzz:kill [-- count]: kills saves at random moments, as test/shell/kill.test.ts does 500 times. Takes a minute for 1,000. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [count = '10000'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/shell/kill.test.ts', '--testNamePattern', 'a save that is killed', '--disableConsoleIntercept'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CX_KILLS: count } },
);
process.exitCode = status ?? 1;
