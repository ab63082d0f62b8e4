import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignmentFile, brokenFile } from './generate.js';
import { interleave } from './measure.js';
import { bin, root } from './paths.js';

const northwind = join(root, 'examples/northwind/alignment.yaml');

/** One command at a time, against the time Node needs to do nothing. */
export function startUp({ folder, rounds }) {
  const valid = join(folder, 'valid.yaml');
  const invalid = join(folder, 'invalid.yaml');
  writeFileSync(valid, alignmentFile(1));
  writeFileSync(invalid, brokenFile(1));
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: '--version', target: 1.6, args: [bin, '--version'] },
    { name: '--help', target: 1.6, args: [bin, '--help'] },
    { name: 'check, a valid file of 11 KB', target: 2.3, args: [bin, 'check', valid] },
    { name: 'check, an invalid one', target: 7, codes: [1], args: [bin, 'check', invalid] },
    { name: 'check of northwind, 26 KB, 26 findings', target: null, args: [bin, 'check', northwind] },
    { name: 'report of northwind, with intervals', target: 4, args: [bin, 'report', northwind] },
  ];
  const measured = interleave(commands, rounds);
  const floor = measured[0];
  return commands.map(({ name, target = null }, index) => ({
    name,
    target,
    ...measured[index],
    cpuRatio: measured[index].cpu / floor.cpu,
    wallRatio: measured[index].wall / floor.wall,
  }));
}
