import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder and name of the package a module belongs to, by its path; null for a module of our own. */
const packageOf = (module) => /^(.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(module.replace(/^\0/, ''));

/** Folders of the packages that are copied into chunks of the bundler. */
export function bundledPackages(chunks) {
  const modules = chunks.flatMap(({ type, modules }) => (type === 'chunk' ? Object.keys(modules) : []));
  return new Set(modules.flatMap((module) => packageOf(module)?.[1] ?? []));
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} is copied into dist and has no text of its licence`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n')}\n`;
}

/** The licences of everything that is copied into `dist`, as their terms ask. */
export async function notices(folders) {
  const texts = await Promise.all([...folders].map(notice));
  return `What cx-scorecard holds of others, each under its own licence.\n\n${'='.repeat(80)}\n${texts.sort().join(`\n${'='.repeat(80)}\n`)}`;
}
