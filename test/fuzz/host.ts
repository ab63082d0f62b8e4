import { createHash } from 'node:crypto';
import { scorecardIds, scorecardLoaders } from 'virtual:scorecards';
import type { Host } from '../../src/model/host.ts';

/** For what must not be asked for. */
export const nothing = (): never => {
  throw new Error('something was asked for that should not be needed');
};

const silent = { columns: null, isTerminal: false, colors: 0, write: () => undefined };

/** A machine that holds these files and the bundled scorecards, and nothing else. */
export const hostOf = (files: ReadonlyMap<string, Uint8Array>): Host => ({
  stdout: silent,
  stderr: silent,
  asciiOnly: false,
  today: () => '2026-11-20',
  readFile: async (path, maxBytes) => (files.get(path) ?? nothing()).subarray(0, maxBytes),
  kind: async (path) => (files.has(path) ? 'file' : 'missing'),
  isLink: async () => false,
  realPath: async (path) => (path === '.' ? '/folder' : files.has(path) ? `/folder/${path}` : null),
  bundledScorecard: async (id) => (Object.hasOwn(scorecardLoaders, id) ? ((await scorecardLoaders[id]?.())?.default ?? null) : null),
  bundledScorecardIds: scorecardIds,
  readStdin: nothing,
  writeFile: nothing,
  glob: nothing,
  watch: nothing,
  gitShow: nothing,
  schemaThread: nothing,
  checkThread: nothing,
  inTime: async (_, work) => ({ value: work() }),
  readInThread: nothing,
  parallelism: () => 1,
  asset: nothing,
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
});
