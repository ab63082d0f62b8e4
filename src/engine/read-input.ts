import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import { once } from '../model/once.ts';
import { checkShape, type Shapes } from '../source/check-shape.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Healthy } from '../source/healthy.ts';
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

/** A file fresh from reading, not yet known to have a shape of ours. */
export interface ReadInput extends Input {
  /** The part of it that fits a shape, and what does not, within the limits it was read with; null when it is no YAML at all. */
  shapedAs<S extends keyof Shapes>(shape: S): Promise<Healthy<Shapes[S]> | null>;
}

/** What reading needs: the machine, and what it may cost. */
interface Reader {
  readonly host: Host;
  readonly limits: Limits;
}

class FileInput implements ReadInput {
  readonly path: string;
  readonly text: string;
  readonly document: SourceDocument | null;
  readonly problems: readonly Problem[];
  private readonly hash: () => string;
  private readonly reader: Reader;

  constructor(path: string, bytes: Uint8Array, read: ReadDocument & { readonly reader: Reader }) {
    const { document, problems, reader } = read;
    this.path = path;
    this.text = document?.text ?? new TextDecoder().decode(bytes.subarray(0, reader.limits.maxBytes));
    this.document = document;
    this.problems = problems;
    this.hash = once(() => reader.host.sha256(bytes));
    this.reader = reader;
  }

  get sha256(): string {
    return this.hash();
  }

  async shapedAs<S extends keyof Shapes>(shape: S): Promise<Healthy<Shapes[S]> | null> {
    const { host, limits } = this.reader;
    if (this.document === null) return null;
    return checkShape(this.document, shape, async (document, wanted) => {
      const { explainWatched } = await import('./explain-watched.ts');
      return explainWatched(host, document, { shape: wanted, limits });
    });
  }
}

/** What the plain reader does not know is left to the full one, which is slow to load. */
async function readBytes({ host, limits }: Reader, bytes: Uint8Array, path: string): Promise<ReadDocument> {
  const document = readPlainDocument(bytes, path, limits);
  if (document !== null) return { document, problems: [] };
  const { readWatched } = await import('./read-watched.ts');
  return readWatched(host, bytes, { path, limits });
}

/** Reads one file, or standard input for `-`. A file larger than the limit is a finding, not a refusal. */
export async function readInput(host: Host, path: string, limits: Limits): Promise<ReadInput> {
  const bytes = path === '-' ? await host.readStdin(limits.maxBytes + 1) : await host.readFile(path, limits.maxBytes + 1);
  const reader = { host, limits };
  return new FileInput(path, bytes, { ...(await readBytes(reader, bytes, path)), reader });
}
