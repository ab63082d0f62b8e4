import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileSchema } from '../../src/engine/house-schema/compile-schema.ts';
import { CliError } from '../../src/model/cli-error.ts';
import type { Host, OutputStream } from '../../src/model/host.ts';
import { root } from './run.ts';

const silent: OutputStream = { columns: null, isTerminal: false, colors: 0, write: () => undefined };

const absent = (name: string) => async (): Promise<never> => {
  throw new CliError(`this host has no ${name}`);
};

const ids = ['ten-challenges', 'cmo-cio-bridge', 'cmo-cxo-partnership', 'cross-functional-fitness', 'engagement-imperatives'];
const scorecards = new Map<string, unknown>(
  ids.map((id) => [id, parse(readFileSync(join(root, `scorecards/${id}/scorecard.yaml`), 'utf8'))]),
);

/** A machine that holds these files and the bundled scorecards, on a day of its own. The thread of a house schema is no thread here. */
export function memoryHost(files: ReadonlyMap<string, string>, today = '2026-11-20'): Host {
  return {
    stdout: silent,
    stderr: silent,
    asciiOnly: false,
    today: () => today,
    readStdin: absent('standard input'),
    readFile: async (path, maxBytes) => {
      const text = files.get(path);
      if (text === undefined) throw new CliError(`cannot read ${path}: no such file`);
      return new TextEncoder().encode(text).subarray(0, maxBytes);
    },
    writeFile: absent('disk to write to'),
    kind: async (path) => (files.has(path) ? 'file' : 'missing'),
    isLink: async () => false,
    realPath: async (path) => (files.has(path) || path === '.' ? join('/memory', path) : null),
    glob: async () => [...files.keys()].sort(),
    watch: absent('watch'),
    gitShow: absent('git'),
    asset: absent('assets'),
    checkThread: async () => null,
    inTime: async (_, work) => ({ value: work() }),
    readInThread: async () => null,
    parallelism: () => 1,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    schemaThread: async () => {
      let compiled: ReturnType<typeof compileSchema> | null = null;
      return {
        ask: async (request) => {
          if (request.kind === 'value') return compiled?.judge?.(request.value) ?? { kind: 'misfits', misfits: [] };
          compiled = compileSchema(request.schema, request.draft);
          return compiled.reply;
        },
        close: async () => undefined,
      };
    },
    bundledScorecard: async (id) => scorecards.get(id) ?? null,
    bundledScorecardIds: ids,
  };
}
