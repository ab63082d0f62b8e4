import { dirname } from 'node:path';
import { watch } from 'chokidar';

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

/** The folder a glob starts in. */
function globRoot(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isGlob)).join('/') || '.';
}

/**
 * Watches files and folders until the user interrupts. The folder is watched, not the file:
 * editors save by renaming a new file over the old one, and a watch on the file itself would go deaf.
 */
export async function watchFiles(paths: readonly string[], changed: (path: string) => void): Promise<void> {
  const roots = paths
    .filter((path) => path !== '-')
    .map((path) => (isGlob(path) ? globRoot(path) : /\.ya?ml$/i.test(path) ? dirname(path) : path));
  const watcher = watch(roots, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || (stats?.isFile() === true && !/\.ya?ml$/i.test(path)),
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  watcher.on('all', (_event, path) => changed(path));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watcher.close();
}
