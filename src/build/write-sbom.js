import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The bill of materials that is packed: what a user installs, in CycloneDX, from the lockfile and without a network. */

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
const { stdout } = await promisify(execFile)('npm', args, { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
const { serialNumber: _serial, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
const { timestamp: _timestamp, tools: _tools, lifecycles: _lifecycles, ...kept } = metadata;
// npm's own --omit dev also drops what a package of development happens to share with us.
const isDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
const shipped = components.filter((component) => !isDevelopment(component));
const known = new Set([kept.component['bom-ref'], ...shipped.map((component) => component['bom-ref'])]);
const links = dependencies
  .filter(({ ref }) => known.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((target) => known.has(target)) }));
const bom = { ...rest, metadata: kept, components: shipped, dependencies: links };
await mkdir(join(root, 'dist'), { recursive: true });
// What differs from run to run and from npm to npm is left out, so that the same lockfile gives the same bytes.
await writeFile(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
