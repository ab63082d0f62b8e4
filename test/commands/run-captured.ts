import type { Host, OutputStream } from '../../src/model/host.ts';
import { machine } from '../../src/shell/node-host.ts';
import { runCommandLine } from '../../src/shell/run-command-line.ts';

export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Files that exist only in a test, by path. */
export type Files = Readonly<Record<string, string>>;

function capture(): OutputStream & { readonly text: () => string } {
  const parts: string[] = [];
  return {
    ...{ columns: null, isTerminal: false, colors: 0 },
    write: (text) => void parts.push(typeof text === 'string' ? text : new TextDecoder().decode(text)),
    text: () => parts.join(''),
  };
}

/** Runs a command line in this process, on the real files and those given, and returns what it wrote. */
export async function runCaptured(args: readonly string[], files: Files = {}): Promise<Captured> {
  const [stdout, stderr, real] = [capture(), capture(), machine(process)];
  const host: Host = {
    ...real,
    ...{ stdout, stderr, asciiOnly: false, today: () => '2026-11-20' },
    kind: async (path) => (Object.hasOwn(files, path) ? 'file' : real.kind(path)),
    readFile: async (path, most) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : real.readFile(path, most)),
  };
  const code = await runCommandLine(host, args);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
