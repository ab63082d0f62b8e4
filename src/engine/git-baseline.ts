import { dirname } from 'node:path';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Baseline } from './baseline.ts';
import { type JudgeFileOptions, judgeFile } from './check-file.ts';
import { headlineNumbers } from './judge-gates.ts';

/** The same machine, with files as they were at a revision. */
function hostAt(host: Host, revision: string): Host {
  const show = (path: string) => host.gitShow(revision, path);
  return {
    ...host,
    readFile: async (path, maxBytes) => {
      const bytes = await show(path);
      if (bytes === null) throw new CliError(`cannot read ${path} at ${revision}: no such file`);
      return bytes.subarray(0, maxBytes);
    },
    kind: async (path) => ((await show(path)) === null ? 'missing' : 'file'),
    // Links are followed as they are today: a revision has no file system of its own.
    realPath: async (path) =>
      (await host.realPath(path)) ??
      ((await show(path)) === null ? null : `${await host.realPath(dirname(path))}/${path.split('/').at(-1)}`),
  };
}

/** A baseline from a git revision: each file is judged as it was then, by today's rules and for the same day. */
export function gitBaseline(host: Host, revision: string, options: JudgeFileOptions): Baseline {
  const then = hostAt(host, revision);
  return async (path) => {
    if (path === '-' || (await then.kind(path)) === 'missing') return { findings: [], headline: null };
    const { judged } = await judgeFile(then, path, options);
    return { findings: judged.findings, headline: judged.numbers === null ? null : headlineNumbers(judged.numbers()) };
  };
}
