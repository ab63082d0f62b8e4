import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { outputStream } from '../../src/shell/output-stream.ts';

// Whatever standard output of the tests is, these look at the stream.
vi.mock('../../src/shell/direct-output.ts', () => ({ directOutput: () => null }));

/** Standard output as a terminal of so many bits of colour, or as something else. */
function streamIn(env: NodeJS.ProcessEnv, depth: number | null) {
  const written: string[] = [];
  const stdout = Object.assign(new EventEmitter(), {
    ...{ isTTY: depth !== null, columns: 72, getColorDepth: () => depth, write: (text: string) => written.push(text) },
  });
  const stderr = Object.assign(new EventEmitter(), { write: (text: string) => written.push(`stderr: ${text}`) });
  const process = { env, stdout, stderr } as unknown as NodeJS.Process;
  return { stream: outputStream('stdout', process), stdout, process, written };
}

describe('the colours of standard output', () => {
  test.each([
    ['16 of a terminal', {}, 4, 16],
    ['256 of a terminal', {}, 8, 256],
    ['all of a terminal', {}, 24, 16_777_216],
    ['none in a pipe', {}, null, 0],
    ['none on a dumb terminal', { TERM: 'dumb' }, 4, 0],
    ['none for NO_COLOR', { NO_COLOR: '1' }, 24, 0],
    ['those of the terminal for an empty NO_COLOR', { NO_COLOR: '' }, 4, 16],
    ['16 where FORCE_COLOR is 1, whatever NO_COLOR says', { FORCE_COLOR: '1', NO_COLOR: '1' }, null, 16],
    ['256 where FORCE_COLOR is 2', { FORCE_COLOR: '2' }, null, 256],
    ['all where FORCE_COLOR is 3', { FORCE_COLOR: '3' }, null, 16_777_216],
    ['none where FORCE_COLOR is 0', { FORCE_COLOR: '0' }, 24, 0],
    ['none where FORCE_COLOR is false', { FORCE_COLOR: 'false' }, 24, 0],
    ['those of the terminal for an empty FORCE_COLOR', { FORCE_COLOR: '' }, 8, 256],
  ])('%s', (_name, env, depth, colors) => {
    expect(streamIn(env, depth).stream.colors).toBe(colors);
  });
});

describe('standard output', () => {
  test('has a width only as a terminal', () => {
    expect(streamIn({}, 4).stream).toMatchObject({ columns: 72, isTerminal: true });
    expect(streamIn({}, null).stream).toMatchObject({ columns: null, isTerminal: false });
  });

  test('that nobody reads any more is no failure', () => {
    const { stdout, process, written } = streamIn({}, null);
    stdout.emit('error', Object.assign(new Error('x'), { code: 'EPIPE' }));
    expect(process.exitCode).toBeUndefined();
    expect(written).toEqual([]);
  });
});
