import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.js';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../scorecards/schema');
const { schemaNames, schemaText } = await loadTypeScript(join(here, 'emit-schemas.ts'));

await mkdir(folder, { recursive: true });
for (const name of schemaNames) await writeFile(join(folder, `${name}.schema.json`), schemaText(name));
