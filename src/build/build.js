import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { generatedModules } from './generated-modules.js';
import { keepReachable } from './keep-reachable.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');

/** Loaded only by the command that needs them, and too large or too native to be worth copying. */
const external = [/^docx/, /^pptxgenjs/, /^hucre/, /^@myriaddreamin\//, /^chokidar/, /^ajv/, /^@clack\//];

/** Types of the library; the compiler runs beside the bundler. */
const declare = () =>
  promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'src/build/tsconfig.json')]).catch(
    (error) => {
      throw new Error(`tsc: ${error.stdout}`);
    },
  );

/** The font of the PDF, with its licence. */
async function copyFonts() {
  const inter = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/package.json')));
  const files = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((style) => `${style}/Inter_${style}.ttf`);
  await mkdir(join(dist, 'fonts'), { recursive: true });
  for (const file of [...files, 'LICENSE_FONT']) await copyFile(join(inter, file), join(dist, 'fonts', basename(file)));
}

await rm(dist, { recursive: true, force: true });
const declared = declare();
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
await copyFonts();
await declared;
await keepReachable(join(dist, 'types'), 'src/index.d.ts');
