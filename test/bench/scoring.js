import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyRespondents } from './generate.js';
import { environment, median } from './measure.js';
import { root } from './paths.js';

const script = join(import.meta.dirname, 'score-file.js');

const cpuOf = (file) => JSON.parse(execFileSync(process.execPath, [script, file], { env: environment, encoding: 'utf8' })).cpu;

/** CPU time of scoring alone, with intervals, first call in a fresh process. */
export function scoring({ folder, rounds }) {
  const cases = [
    { name: 'northwind, 4 respondents', target: 60, file: join(root, 'examples/northwind/alignment.yaml') },
    ...[3, 30, 200, 300].map((count) => {
      const file = join(folder, `respondents-${count}.yaml`);
      writeFileSync(file, manyRespondents(count));
      return { name: `${count} respondents × 10 challenges × 4 statements`, target: count === 200 ? 1500 : null, file };
    }),
  ];
  return cases.map(({ name, target, file }) => ({ name, target, cpu: median(Array.from({ length: rounds }, () => cpuOf(file))) }));
}
