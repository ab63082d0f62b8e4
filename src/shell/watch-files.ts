import { stat } from 'node:fs/promises';
import { dirname, normalize } from 'node:path';
import { watch } from 'chokidar';
import type { WatchEvents } from '../model/host.ts';
import { signalCodes } from './interruption.ts';

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

/** The folder a glob starts in. */
function globRoot(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isGlob)).join('/') || '.';
}

async function rootOf(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  if (info === null) return isGlob(path) ? globRoot(path) : dirname(path);
  return info.isDirectory() ? path : dirname(path);
}

const interrupted = (): Promise<number> =>
  new Promise((resolve) => {
    for (const [signal, code] of Object.entries(signalCodes)) process.once(signal, () => resolve(code));
  });

/**
 * Watches files and folders until the user interrupts. The folder is watched, not the file:
 * editors save by renaming a new file over the old one, and a watch on the file itself would go deaf.
 */
export async function watchFiles(paths: readonly string[], { ready, changed }: WatchEvents): Promise<number> {
  const end = interrupted();
  const named = paths.filter((path) => path !== '-');
  const wanted = new Set(named.map(normalize));
  const isWanted = (path: string): boolean => /\.ya?ml$/i.test(path) || wanted.has(normalize(path));
  const watcher = watch(await Promise.all(named.map(rootOf)), {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || (stats?.isFile() === true && !isWanted(path)),
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  watcher.on('all', (_event, path) => changed(path));
  watcher.on('ready', ready);
  const code = await end;
  await watcher.close();
  return code;
}
