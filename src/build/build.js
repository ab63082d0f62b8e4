import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { asciiOnly } from './ascii-only.js';
import { generatedModules } from './generated-modules.js';
import { keepReachable } from './keep-reachable.js';
import { lateParts } from './late-parts.js';
import { bundledPackages, notices } from './notices.js';

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

/** The library is an ES module, as its users write. */
const library = { input: { index: join(root, 'src/index.ts') }, format: 'esm', extension: 'js' };

/** The program is CommonJS: Node starts it sooner. One file holds what every `check` needs, so that few files are opened. */
const program = {
  input: {
    main: join(root, 'src/shell/main.ts'),
    'schema-worker': join(root, 'src/shell/schema-worker.ts'),
    'check-worker': join(root, 'src/shell/check-worker.ts'),
    'read-worker': join(root, 'src/shell/read-worker.ts'),
  },
  format: 'cjs',
  extension: 'cjs',
  groups: [
    { name: 'start', test: /src.(?:shell.(?:main|node-host|run-command-line)|commands.command)\.ts$/, priority: 3 },
    {
      name: 'check',
      test: /src.(?:engine.(?:find-inputs|check-file|tell-policy-once)|commands.(?:check|check-files|check-one|check-settings|progress)|formats.check.text|outline.paint)\.ts$/,
      priority: 2,
    },
    { name: 'overview', test: /src.(?:engine.evaluate-overview|scoring.statistics.exact-null)\.ts$/, priority: 1 },
    {
      name: 'report',
      test: /src.(?:commands.(?:report|write-report)|formats.report.terminal.(?:first-screen|one-screen|screen))\.ts$/,
      priority: 0,
    },
  ],
};

async function write({ input, format, extension, groups }) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    external,
    plugins: [generatedModules(), lateParts(), asciiOnly()],
    // What one command loads late another needs from its start. That is meant, and like the time it takes no news to whoever installs.
    checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
  });
  const { output } = await bundle.write({
    dir: dist,
    format,
    sourcemap: true,
    // The default would write the escapes of asciiOnly as characters again.
    minify: false,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    codeSplitting: groups ? { groups } : true,
  });
  await bundle.close();
  return bundledPackages(output);
}

// The compiled validators hold small functions of their compiler.
const compiler = dirname(fileURLToPath(import.meta.resolve('@exodus/schemasafe/package.json')));
const bundled = [...(await write(library)), ...(await write(program)), compiler];
await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(new Set(bundled)));
await copyFonts();
await declared;
await keepReachable(join(dist, 'types'), 'src/index.d.ts');
