import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignmentFile, manyRespondents } from './generate.js';
import { interleave } from './measure.js';
import { bin, root } from './paths.js';

const schema = join(root, 'scorecards/schema/alignment.schema.json');
const packages = join(import.meta.dirname, 'peers/node_modules');

/** Programs that can do part of the job: valid by the schema or not. The schema is the one we ship. */
const peers = [
  {
    name: 'ajv-cli@5 (no lines, YAML 1.1)',
    file: 'ajv-cli/dist/index.js',
    most: 10_000,
    isFast: true,
    args: () => ['validate', '-s', schema, '-d', '*.yaml', '--spec=draft2020', '--strict=false', '--validate-formats=false'],
  },
  {
    name: '@jirutka/ajv-cli@6',
    file: '@jirutka/ajv-cli/lib/main.js',
    most: 1000,
    args: () => ['validate', '-s', schema, '--spec=draft2020', '--strict=false', '--validate-formats=false', '*.yaml'],
  },
  { name: 'v8r@6', file: 'v8r/src/index.js', most: 1000, args: () => ['--schema', schema, '*.yaml'] },
  {
    name: 'spectral-cli@6',
    file: '@stoplight/spectral-cli/dist/index.js',
    most: 1000,
    args: (ruleset) => ['lint', '-r', ruleset, '*.yaml'],
  },
];

const spectralRules = {
  rules: {
    valid: {
      given: '$',
      severity: 'error',
      // biome-ignore lint/suspicious/noThenProperty: that is what spectral calls it.
      then: { function: 'schema', functionOptions: { schema: JSON.parse(readFileSync(schema, 'utf8')) } },
    },
  },
};

function filesIn(folder, count) {
  const files = join(folder, `files-${count}`);
  mkdirSync(files);
  for (let seed = 0; seed < count; seed++) writeFileSync(join(files, `team-${seed}.yaml`), alignmentFile(seed));
  return files;
}

/** Rounds for so many files: fewer where a round takes minutes, and nothing is left of the start-up then. */
const roundsFor = (count, rounds) => (count < 1000 ? rounds : Math.max(1, Math.round(rounds / (count / 1000))));

/** Measures us and others in turns; their ratios hold for this run. */
function compared(own, others, rounds) {
  const [ours, ...theirs] = interleave([own, ...others], rounds, rounds > 1 ? 1 : 0);
  return {
    ours: { name: own.name, ...ours },
    theirs: theirs.map((measured, index) => ({
      name: others[index].name,
      ...measured,
      cpuRatio: ours.cpu / measured.cpu,
      wallRatio: ours.wall / measured.wall,
    })),
  };
}

/** Checks 100, 1,000 and more files with us, with one thread and with two and with fewer threads of Node's, and with the peers that are installed. */
export function manyFiles({ folder, counts, rounds, slowRounds }) {
  const ruleset = join(folder, 'spectral.json');
  writeFileSync(ruleset, JSON.stringify(spectralRules));
  const installed = peers.filter(({ file }) => existsSync(join(packages, file)));
  const missing = peers.filter((peer) => !installed.includes(peer)).map(({ name }) => name);
  const rows = counts.flatMap((count) => {
    const cwd = filesIn(folder, count);
    const own = { name: 'cx-scorecard check', args: [bin, 'check', '*.yaml'], cwd };
    const withJobs = (jobs) => ({ name: `cx-scorecard check --jobs ${jobs}`, args: [...own.args, '--jobs', String(jobs)], cwd });
    // Node's own threads, which compile and collect, take time from ours where there are few cores.
    const smallPool = { ...own, name: 'the same with NODE_OPTIONS=--v8-pool-size=1', execArgv: ['--v8-pool-size=1'] };
    const peersOf = (fast) =>
      installed
        .filter(({ most, isFast = false }) => count <= most && isFast === fast)
        .map(({ name, file, args }) => ({ name, args: [join(packages, file), ...args(ruleset)], cwd }));
    const near = compared(own, [smallPool, withJobs(1), withJobs(2), ...peersOf(true)], roundsFor(count, rounds));
    const far = peersOf(false).length === 0 ? [] : compared(own, peersOf(false), roundsFor(count, slowRounds)).theirs;
    return [near.ours, ...near.theirs, ...far].map((row) => ({ count, ...row }));
  });
  return { rows, missing };
}

/** Exponent of growth of CPU time beyond start-up: 1 is linear. */
const exponent = (small, large, floor) => Math.log((large.cpu - floor.cpu) / (small.cpu - floor.cpu));

/** How cost grows with files and with bytes. */
export function growth({ folder, rows, rounds }) {
  const files = [30, 300].map((count) => {
    const file = join(folder, `grown-${count}.yaml`);
    writeFileSync(file, manyRespondents(count));
    return file;
  });
  const [floor, small, large] = interleave(
    [{ args: [bin, '--version'] }, ...files.map((file) => ({ args: [bin, 'check', file] }))],
    rounds,
  );
  const own = rows.filter(({ name }) => name === 'cx-scorecard check');
  const [fewer, more] = own.slice(-2);
  return {
    files: { from: fewer.count, to: more.count, exponent: exponent(fewer, more, floor) / Math.log(more.count / fewer.count) },
    bytes: { from: '100 KB', to: '950 KB', exponent: exponent(small, large, floor) / Math.log(300 / 30) },
  };
}
