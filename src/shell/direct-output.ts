import { fstatSync, writeSync } from 'node:fs';
import type { OutputStream } from '../model/host.ts';

/** What every pipe or socket takes at once, so that writing cannot block while a signal waits. */
const roomOfPipe = 16_384;

/**
 * How much may be written without a stream: all into a file, a little into a pipe, which is a socket where Node.js started us, nothing to
 * anything else.
 */
function roomOf(descriptor: number): number {
  try {
    const target = fstatSync(descriptor);
    if (target.isFile()) return Number.POSITIVE_INFINITY;
    return target.isFIFO() || target.isSocket() ? roomOfPipe : 0;
  } catch {
    return 0;
  }
}

/** Writes until something is in the way; returns what is left. */
function writeNow(descriptor: number, bytes: Uint8Array): Uint8Array {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch {
    // A full disk, a closed pipe or one that does not wait: the stream tries again and knows what to do.
  }
  return bytes.subarray(at);
}

/**
 * Standard output or error as a file, a pipe or a socket, written to without a stream of the process as far as that is safe: making one
 * takes as long as checking a file. Null when it is something else. What does not go through at once goes to the stream.
 */
export function directOutput(descriptor: number, colors: number, stream: () => OutputStream): OutputStream | null {
  let room = roomOf(descriptor);
  if (room === 0) return null;
  return {
    columns: null,
    isTerminal: false,
    colors,
    write: (content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const rest = room < bytes.length ? bytes : writeNow(descriptor, bytes);
      // What comes later must not overtake it.
      room = rest.length > 0 ? -1 : room - bytes.length;
      if (rest.length > 0) stream().write(rest);
    },
  };
}
