import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** npm run licenses: licences of everything a user installs, and whether all of them are permissive. */

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const permissive = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Zlib',
  'CC0-1.0',
  'Unlicense',
]);

/** An SPDX expression: with OR one of its parts must be permissive, with AND all of them. */
const isPermissive = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((part) => part.split(' AND ').every((id) => permissive.has(id.trim())));

/** Packages without a field of their own: the native parts of the compiler come from the repository of the package that names them. */
const stated = (name) => (name.startsWith('@myriaddreamin/typst-ts-node-compiler-') ? 'Apache-2.0' : 'none');

const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
const byLicense = new Map();
for (const [path, { version, license }] of shipped) {
  const name = path.replace(/^.*node_modules\//, '');
  const known = license ?? stated(name);
  byLicense.set(known, [...(byLicense.get(known) ?? []), `${name}@${version}`]);
}
const licenses = [...byLicense.keys()].sort();
for (const license of licenses) console.log(`${license}: ${byLicense.get(license).sort().join(', ')}`);
const others = licenses.filter((license) => !isPermissive(license));
const counts = licenses.map((license) => `${byLicense.get(license).length} ${license}`).join(', ');
console.log(`${shipped.length} packages, ${others.length === 0 ? 'all' : 'not all'} permissive: ${counts}`);
if (others.length > 0) {
  console.error(`not permissive, or not known to be: ${others.join(', ')}`);
  process.exitCode = 1;
}
