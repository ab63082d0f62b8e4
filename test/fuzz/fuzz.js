import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import { generatedModules } from '../../src/build/generated-modules.js';

/**
 * npm run fuzz -- [--exporters] [--seconds 30] [--seed N] [--threads N] [--case N]: mutated files through the loader and the formats of
 * check, or valid ones through every form of report, handout and chart. Prints what it finds, with the seed and the case to make it again.
 */

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(randomInt(1_000_000_000)) },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    case: { type: 'string' },
    exporters: { type: 'boolean', default: false },
  },
});
const [seconds, seed, threads] = [Number(values.seconds), Number(values.seed), values.case === undefined ? Number(values.threads) : 1];
const target = values.exporters ? 'exporters' : 'loader';
// A PDF may take ten seconds, and is made three times.
const hang = values.exporters ? 60_000 : 10_000;
const external = [/^docx/, /^pptxgenjs/, /^hucre/, /^@myriaddreamin\//, /^chokidar/, /^ajv/];

// Inside node_modules, where what is not bundled can be found.
await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
const folder = await mkdtemp(join(root, 'node_modules/.cache/cx-fuzz-'));
const bundle = await rolldown({
  input: join(here, 'worker.ts'),
  platform: 'node',
  external,
  plugins: [generatedModules()],
  logLevel: 'silent',
});
await bundle.write({ file: join(folder, 'worker.mjs'), format: 'esm', codeSplitting: false });
await bundle.close();

console.log(`fuzz: ${target}, seed ${seed}, ${seconds} s, ${threads} ${threads === 1 ? 'thread' : 'threads'}`);
const totals = { inputs: 0, found: 0, hangs: 0, slowest: 0, slowestCase: 0 };
const seen = new Map();
/** Cases that took too long once. */
const stopped = new Set();

async function tell({ what, index, bytes }) {
  const known = seen.get(what.slice(0, 100)) ?? 0;
  seen.set(what.slice(0, 100), known + 1);
  if (known > 0) return;
  const file = join(tmpdir(), `cx-fuzz-${seed}-${index}.yaml`);
  if (bytes) await writeFile(file, bytes);
  const shown = bytes ? `, ${bytes.length} bytes in ${file}:\n${JSON.stringify(Buffer.from(bytes.subarray(0, 600)).toString('utf8'))}` : '';
  console.log(`fuzz: ${what}\n  again: npm run fuzz -- ${values.exporters ? '--exporters ' : ''}--seed ${seed} --case ${index}${shown}`);
}

/** Runs one thread to its end. One that hangs is ended; another takes over behind the case it hung in. */
function thread(first, until) {
  return new Promise((resolve, reject) => {
    const now = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
    const only = values.case === undefined ? null : Number(values.case);
    const worker = new Worker(pathToFileURL(join(folder, 'worker.mjs')), {
      workerData: { root, target, seed, first, step: threads, until, only, now },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const watchdog = setInterval(() => {
      const [index, began] = now;
      if (index < 0 || (Date.now() % 2 ** 31) - began < hang) return;
      clearInterval(watchdog);
      // A busy machine may have stopped us for a while; what hangs hangs again.
      const twice = stopped.has(index);
      stopped.add(index);
      if (twice) {
        totals.hangs += 1;
        void tell({ what: `hangs: more than ${hang / 1000} s`, index });
      }
      const goesOn = only === null ? Date.now() < until : !twice;
      worker
        .terminate()
        .then(() => (goesOn ? thread(twice ? index + threads : index, until) : undefined))
        .then(resolve, reject);
    }, 500);
    worker.on('message', (message) => {
      if (message.kind === 'found') {
        totals.found += 1;
        void tell(message);
        return;
      }
      clearInterval(watchdog);
      totals.inputs += message.count;
      if (message.slowest > totals.slowest) Object.assign(totals, { slowest: message.slowest, slowestCase: message.slowestCase });
      if (only === null && Date.now() < until) thread(message.next, until).then(resolve, reject);
      else resolve();
    });
    worker.on('error', (error) => {
      clearInterval(watchdog);
      totals.found += 1;
      void tell({ what: `the thread failed: ${error.message}`, index: now[0] });
      resolve();
    });
  });
}

const until = Date.now() + seconds * 1000;
await Promise.all(Array.from({ length: threads }, (_, first) => thread(first, until)));
await rm(folder, { recursive: true, force: true });
const { inputs, found, hangs, slowest, slowestCase } = totals;
console.log(
  `fuzz: ${inputs} inputs, ${found} failures, ${hangs} hangs, slowest ${(slowest / 1000).toFixed(2)} s (case ${slowestCase}), seed ${seed}`,
);
process.exitCode = found + hangs > 0 ? 1 : 0;
