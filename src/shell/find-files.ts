import { glob } from 'tinyglobby';

/** Files matching globs, sorted by code unit so that every machine sees the same order. Links are not followed, so no loop can trap it. */
export async function findFiles(patterns: readonly string[], options: { readonly ignore: readonly string[] }): Promise<readonly string[]> {
  const found = await glob([...patterns], {
    ignore: [...options.ignore],
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.sort();
}
