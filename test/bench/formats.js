import { join } from 'node:path';
import { interleave } from './measure.js';
import { bin, root } from './paths.js';

const northwind = join(root, 'examples/northwind/alignment.yaml');
const reports = ['terminal', 'markdown', 'html', 'json', 'csv', 'xlsx', 'docx', 'pptx', 'pdf'];
const checks = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'];

/** Every output of northwind, each in a run of its own. */
export function formats({ folder, rounds }) {
  const floor = { name: 'node -e 0', args: ['-e', '0'] };
  const report = (name) => ({
    name: `report -f ${name}`,
    args: [bin, 'report', northwind, '-f', name, '-o', join(folder, `report-${name}`), '-q'],
  });
  const check = (name) => ({ name: `check -f ${name}`, args: [bin, 'check', northwind, '-f', name] });
  const commands = [floor, ...reports.map(report), ...checks.map(check)];
  const measured = interleave(commands, rounds);
  return commands.map(({ name }, index) => ({ name, ...measured[index], cpuRatio: measured[index].cpu / measured[0].cpu }));
}
