import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Relative modules a declaration file names. */
const named = /(?:from |import\()['"](\.[^'"]+)\.ts['"]/g;

async function collect(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, target] of text.matchAll(named)) await collect(resolve(dirname(file), `${target}.d.ts`), reached);
}

/** Deletes the declarations that those of the entry do not name: the compiler writes one for every module it reads. */
export async function keepReachable(folder, entry) {
  const reached = new Set();
  await collect(join(folder, entry), reached);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  await Promise.all(all.filter((file) => !reached.has(file)).map((file) => rm(file)));
}
