/** npm run fuzz:differential [-- count seed]: the plain reader against the full one. Takes a minute for 100,000 mutants. */
import { join } from 'node:path';
import { loadTypeScript } from '../../src/build/load-typescript.js';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const { differences } = await loadTypeScript(join(import.meta.dirname, 'differential.ts'));
const from = performance.now();
const { counts, different } = differences(Number(count), Number(seed));

console.log(`${count} mutants, seed ${seed}, ${((performance.now() - from) / 1000).toFixed(1)} s:`, counts);
for (const text of different) console.log(`read differently: ${JSON.stringify(text)}`);
process.exitCode = different.length === 0 ? 0 : 1;
