import type { WriteStream } from 'node:tty';
import type { OutputStream } from '../model/host.ts';
import { once } from '../model/once.ts';
import { directOutput } from './direct-output.ts';
import { describeWriteError } from './system-errors.ts';

/** Colours by the conventions of no-color.org and force-color.org; 16 unless the terminal says it has more. */
function colors(env: NodeJS.ProcessEnv, terminal: WriteStream | null): number {
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') {
    if (force === '0' || force === 'false') return 0;
    return force === '2' ? 256 : force === '3' ? 16_777_216 : 16;
  }
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  if (terminal === null || env.TERM === 'dumb') return 0;
  // Only what the README names is looked at.
  return 2 ** terminal.getColorDepth({ TERM: env.TERM });
}

/** A stream of the process that survives a closed pipe. Other failures, a full disk for one, end in exit code 2. */
function streamOf(stream: WriteStream, process: NodeJS.Process): OutputStream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough (| head): not a failure, and the exit code stays what the findings say.
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stderr) return;
    // Nobody may be there to hear it either.
    process.stderr.on('error', () => undefined).write(`cx-scorecard: cannot write the output: ${describeWriteError(error)}\n`);
  });
  return {
    columns: stream.isTTY === true ? stream.columns : null,
    isTerminal: stream.isTTY === true,
    colors: colors(process.env, stream.isTTY === true ? stream : null),
    write: (text) => void stream.write(text),
  };
}

/** Standard output or error of the process. */
export function outputStream(name: 'stdout' | 'stderr', process: NodeJS.Process): OutputStream {
  const stream = once(() => streamOf(process[name], process));
  return directOutput(name === 'stdout' ? 1 : 2, colors(process.env, null), stream) ?? stream();
}
