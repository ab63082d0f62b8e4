import type { CheckThread, CheckThreadTask } from './check-thread.ts';
import type { ReadingReply, ReadingTask } from './reading-thread.ts';
import type { SchemaLimits, SchemaThread } from './schema-thread.ts';

/** What a path turned out to be. */
export type EntryKind = 'file' | 'directory' | 'other' | 'missing';

/** How long a command may take to say it, and to whom. `columns` is null when the stream is no terminal. */
export interface OutputStream {
  readonly columns: number | null;
  readonly isTerminal: boolean;
  /** Number of colours to use: 0 none, 16, 256 or 16777216. NO_COLOR, FORCE_COLOR and TERM are already weighed. */
  readonly colors: number;
  write(text: string | Uint8Array): void;
}

export interface WatchEvents {
  /** From now on nothing is missed. */
  readonly ready: () => void;
  readonly changed: (path: string) => void;
}

/**
 * The world, as commands see it. Everything impure goes through here, so that tests can pass another one.
 * Methods throw `CliError` when the machine says no (exit code 2).
 */
export interface Host {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** true on a terminal without Unicode (TERM=dumb or linux). */
  readonly asciiOnly: boolean;
  /** Today in UTC as `YYYY-MM-DD`, or the day of SOURCE_DATE_EPOCH. */
  today(): string;
  /** Standard input, at most `maxBytes` of it. */
  readStdin(maxBytes: number): Promise<Uint8Array>;
  /** The first `maxBytes` bytes of a regular file. */
  readFile(path: string, maxBytes: number): Promise<Uint8Array>;
  /**
   * Replaces the file in one step (beside, fsync, rename); devices and pipes are written to.
   * With `read`, what was read from it, only if that is still what it holds.
   */
  writeFile(path: string, bytes: Uint8Array, read?: Uint8Array): Promise<void>;
  kind(path: string): Promise<EntryKind>;
  /** true when the name itself is a symbolic link, whatever it leads to. */
  isLink(path: string): Promise<boolean>;
  /** Absolute path with every link resolved; null when it does not exist. */
  realPath(path: string): Promise<string | null>;
  /** Sorted paths of the files below a folder or matching a glob, with `/` between the parts. */
  glob(patterns: readonly string[], options: { readonly ignore: readonly string[] }): Promise<readonly string[]>;
  /** Tells of saved files among the given files, folders and globs until the user interrupts; returns the exit code of that signal. */
  watch(paths: readonly string[], events: WatchEvents): Promise<number>;
  /** A file as it was at a git revision; null when it did not exist then. Throws when there is no repository or no such revision. */
  gitShow(revision: string, path: string): Promise<Uint8Array | null>;
  /** A thread that judges values by a JSON Schema of others, within limits. Close it when done. */
  schemaThread(limits: SchemaLimits): Promise<SchemaThread>;
  /** A thread that checks files beside us; null where none is allowed. Close it when done. */
  checkThread(task: CheckThreadTask): Promise<CheckThread | null>;
  /** Does work that may not come back; null when it took longer and was ended. What it has changed until then is not to be used. */
  inTime<Value>(milliseconds: number, work: () => Value): Promise<{ readonly value: Value } | null>;
  /** Tries to read a file in a thread, within limits of time and memory; null where none is allowed. */
  readInThread(task: ReadingTask): Promise<ReadingReply | null>;
  /** How many threads run at the same time on this machine, at least 1. */
  parallelism(): number;
  /** SHA-256 of bytes, hex. */
  sha256(bytes: Uint8Array): string;
  /** A file that ships with the tool, by its path in the package's `dist`, for example `fonts/LICENSE_FONT`. */
  asset(name: string): Promise<Uint8Array>;
  /** The text of a bundled scorecard as a parsed value; null when there is no such id. */
  bundledScorecard(id: string): Promise<unknown>;
  /** Ids of the bundled scorecards, the default first. */
  readonly bundledScorecardIds: readonly string[];
}
