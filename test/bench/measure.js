import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const hook = join(import.meta.dirname, 'usage-hook.cjs');

/** The environment of the measured processes. Node parses extra certificates at every start, which would flatter every ratio. */
export const environment = { ...process.env, NO_COLOR: '1' };
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']) delete environment[name];

/**
 * Runs one Node process.
 * @returns wall time and CPU time (user and system together) in milliseconds, peak memory in MB.
 * @throws Error when it ends with another code than expected.
 */
export function run({ args, cwd, codes = [0], execArgv = [] }) {
  const from = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, [...execArgv, '-r', hook, ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wall = Number(process.hrtime.bigint() - from) / 1e6;
  if (!codes.includes(status))
    throw new Error(`exit code ${status} of ${args.join(' ').slice(0, 200)}:\n${String(output?.[2]).slice(0, 2000)}`);
  const [user, system, kilobytes] = String(output[3]).split(' ').map(Number);
  return { wall, cpu: (user + system) / 1000, memory: kilobytes / 1024 };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const medians = (samples) => ({
  wall: median(samples.map(({ wall }) => wall)),
  cpu: median(samples.map(({ cpu }) => cpu)),
  memory: median(samples.map(({ memory }) => memory)),
});

/** Measures several commands in turns, so that what else the machine does hits all alike. Rounds to warm up are not counted. */
export function interleave(commands, rounds, warmUp = 1) {
  const samples = commands.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const sample = run(command);
      if (round >= 0) samples[index].push(sample);
    }
  }
  return samples.map(medians);
}
