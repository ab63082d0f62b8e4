import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { generatedModules } from './generated-modules.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');

/** Loaded only by the command that needs them, and too large or too native to be worth copying. */
const external = [/^docx/, /^pptxgenjs/, /^hucre/, /^@myriaddreamin\//, /^chokidar/, /^ajv/, /^@clack\//];

await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: join(root, 'src/shell/main.ts'),
    index: join(root, 'src/index.ts'),
    'schema-worker': join(root, 'src/shell/schema-worker.ts'),
  },
  platform: 'node',
  external,
  plugins: [generatedModules()],
});
await bundle.write({
  dir: dist,
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
