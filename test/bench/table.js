import os from 'node:os';

const number = (value, digits = 0) => (value === null || value === undefined ? '' : value.toFixed(digits));
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** What the numbers were taken on; the name of the machine is nobody's business. */
export const machine = () => ({
  node: process.version,
  system: `${os.platform()} ${os.arch()}`,
  cores: os.availableParallelism(),
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  load: Number(os.loadavg()[0].toFixed(1)),
});

const startUpTable = (rows) =>
  table(
    ['one command', 'CPU ms', '× node -e 0', 'target', 'peak MB'],
    rows.map(({ name, cpu, cpuRatio, target, memory }) => [name, number(cpu), number(cpuRatio, 2), target ?? '', number(memory)]),
  );

const manyTable = (rows) =>
  table(
    ['many files of 11 KB', 'files', 'CPU ms', 'wall ms', 'our CPU ÷ theirs', 'our wall ÷ theirs', 'peak MB'],
    rows.map(({ name, count, cpu, wall, cpuRatio, wallRatio, memory }) => [
      name,
      String(count),
      number(cpu),
      number(wall),
      number(cpuRatio, 2),
      number(wallRatio, 2),
      number(memory),
    ]),
  );

const scoringTable = (rows) =>
  table(
    ['scoring with intervals', 'CPU ms', 'target ms'],
    rows.map(({ name, cpu, target }) => [name, number(cpu), target ?? '']),
  );

const formatTable = (rows) =>
  table(
    ['output of northwind', 'CPU ms', '× node -e 0', 'peak MB'],
    rows.map(({ name, cpu, cpuRatio, memory }) => [name, number(cpu), number(cpuRatio, 2), number(memory)]),
  );

function growthText({ files, bytes }) {
  return `Growth: cost grows with files to the power ${number(files.exponent, 2)} (${files.from} to ${files.to}), with bytes to the power ${number(bytes.exponent, 2)} (${bytes.from} to ${bytes.to}).`;
}

/** The whole bench as Markdown. */
export function asMarkdown({ date, machine: shape, startUp, many, scoring, formats, growth, rounds }) {
  const { node, system, cores, processor, memoryGb, load } = shape;
  const where = `Measured on ${date}: Node ${node} on ${system}, ${cores} cores (${processor}), ${memoryGb} GB, load ${load} from other work; medians of ${rounds} interleaved rounds. Ratios travel to other machines, milliseconds do not.`;
  const absent = many.missing.length === 0 ? [] : [`Not installed, so not compared (npm run bench:peers): ${many.missing.join(', ')}.`];
  return [
    where,
    startUpTable(startUp),
    manyTable(many.rows),
    ...absent,
    growthText(growth),
    scoringTable(scoring),
    formatTable(formats),
  ].join('\n\n');
}
