import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';

/** The same host, which refuses to write over a file it has read: a slip in `-o` must not cost anyone their alignment file. */
export function guardInputs(host: Host): Host {
  const read = new Set<string>();
  const guarded: Pick<Host, 'readFile' | 'readStdin' | 'writeFile' | 'checkThread'> = {
    readStdin: async (maxBytes) => {
      // The file behind it, if it is one.
      read.add('/dev/stdin');
      return host.readStdin(maxBytes);
    },
    checkThread: async (task) => {
      const thread = await host.checkThread(task);
      if (thread === null) return null;
      const check: typeof thread.check = async (paths) => {
        const reply = await thread.check(paths);
        for (const path of reply.read) read.add(path);
        return reply;
      };
      return { check, close: () => thread.close() };
    },
    readFile: async (path, maxBytes) => {
      read.add(path);
      return host.readFile(path, maxBytes);
    },
    writeFile: async (path, bytes, before) => {
      const target = await host.realPath(path);
      for (const input of target === null ? [] : read) {
        if ((await host.realPath(input)) === target)
          throw new CliError(`cannot write ${path}: it is a file this run has read`, 'Choose another name for the output.');
      }
      await host.writeFile(path, bytes, before);
    },
  };
  // Properties are carried over as they are: reading a stream of the host would make it.
  const all = { ...Object.getOwnPropertyDescriptors(host), ...Object.getOwnPropertyDescriptors(guarded) };
  return Object.defineProperties({}, all) as Host;
}
