import type { Host } from '../model/host.ts';
import type { Limits } from '../source/limits.ts';
import { type ReadDocument, readDocument } from '../source/read-document.ts';
import { outOfMemory, outOfTime } from './gave-up.ts';

/**
 * Part of its time after which a file is suspicious. Here and now nothing bounds the memory it takes, but in this time no text
 * fills what Node allows itself; and every hostile megabyte that is known ends sooner.
 */
const firstLook = 1 / 3;

/**
 * `readDocument` for files that may keep a parser busy for ever. Most are read at once. One that is not done by then is tried in a
 * thread, where time and memory have limits, and read here only if it came to an end there. Without threads only time is limited.
 */
export async function readWatched(
  host: Host,
  bytes: Uint8Array,
  { path, limits }: { readonly path: string; readonly limits: Limits },
): Promise<ReadDocument> {
  const read = (): ReadDocument => readDocument(bytes, path, limits);
  const milliseconds = limits.maxSeconds * 1000;
  const soon = await host.inTime(milliseconds * firstLook, read);
  if (soon !== null) return soon.value;

  const given = { rule: 'yaml-syntax', file: path, limits } as const;
  const tooSlow: ReadDocument = { document: null, problems: [outOfTime(given)] };
  const reply = await host.readInThread({ bytes, path, limits: { ...limits } });
  if (reply === null) return (await host.inTime(milliseconds, read))?.value ?? tooSlow;
  if (reply.kind === 'out-of-time') return tooSlow;
  if (reply.kind === 'out-of-memory') return { document: null, problems: [outOfMemory(given)] };
  return reply.problems === null ? read() : { document: null, problems: reply.problems };
}
