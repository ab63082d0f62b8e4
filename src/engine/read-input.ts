import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import { once } from '../model/once.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import type { ReadDocument } from '../source/read-document.ts';
import { readPlainDocument } from '../source/read-plain-document.ts';

/** A file that was read: its document (null when it is no YAML at all), what was wrong, and its hash. */
export interface Input {
  readonly path: string;
  /** SHA-256 of its bytes, hex; computed when it is first asked for, which `check` never does. */
  readonly sha256: string;
  readonly text: string;
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
}

class FileInput implements Input {
  readonly path: string;
  readonly text: string;
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
  private readonly hash: () => string;

  constructor(path: string, text: string, { document, problems }: ReadDocument, hash: () => string) {
    this.path = path;
    this.text = text;
    this.document = document;
    this.problems = problems;
    this.hash = hash;
  }

  get sha256(): string {
    return this.hash();
  }
}

/** What the plain reader does not know is left to the full one, which is slow to load. */
async function readBytes(bytes: Uint8Array, path: string, limits: Limits): Promise<ReadDocument> {
  const document = readPlainDocument(bytes, path, limits);
  if (document !== null) return { document, problems: [] };
  const { readDocument } = await import('../source/read-document.ts');
  return readDocument(bytes, path, limits);
}

/** Reads one file, or standard input for `-`. A file larger than the limit is a finding, not a refusal. */
export async function readInput(host: Host, path: string, limits: Limits): Promise<Input> {
  const bytes = path === '-' ? await host.readStdin(limits.maxBytes + 1) : await host.readFile(path, limits.maxBytes + 1);
  const read = await readBytes(bytes, path, limits);
  const text = read.document?.text ?? new TextDecoder().decode(bytes.subarray(0, limits.maxBytes));
  return new FileInput(
    path,
    text,
    read,
    once(() => host.sha256(bytes)),
  );
}
