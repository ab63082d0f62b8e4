import type { CheckedFile } from './check-report.ts';

/** A line of a text with its number, from 1. */
export type NumberedLine = readonly [number: number, line: string];

/** What is kept of a checked file: what the report says of it, and of each text the lines its findings point at. */
export interface KeptFile {
  readonly file: CheckedFile;
  readonly lines: readonly (readonly [name: string, lines: readonly NumberedLine[]])[];
}

/** A checked file, or why it could not be read. */
export type Outcome =
  | { readonly kind: 'kept'; readonly kept: KeptFile }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string | undefined };

/** What a thread answers: one outcome for each path, in order, and the files it has read for them. */
export interface BatchReply {
  readonly outcomes: readonly Outcome[];
  readonly read: readonly string[];
}

/** What a thread has to know before its first batch. */
export interface CheckThreadTask {
  /** Options of `check` as the command line gave them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Today for all threads alike, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A thread that checks files beside us. */
export interface CheckThread {
  /** Checks a batch of files. Batches may be asked for ahead; they are answered in order. Rejects when the thread failed. */
  check(paths: readonly string[]): Promise<BatchReply>;
  close(): Promise<void>;
}
