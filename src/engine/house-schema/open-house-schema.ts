import { CliError } from '../../model/cli-error.ts';
import type { Problem } from '../../model/finding.ts';
import type { Host } from '../../model/host.ts';
import type { SchemaDraft, SchemaLimits, SchemaReply } from '../../model/schema-thread.ts';
import type { SourceDocument } from '../../source/document.ts';
import { defaultLimits } from '../../source/limits.ts';
import type { ExtraCheck } from '../check-file.ts';
import { problemAt } from '../problem-at.ts';
import { readInput } from '../read-input.ts';

export interface HouseSchema {
  readonly check: ExtraCheck;
  close(): Promise<void>;
}

export const defaultSchemaLimits: SchemaLimits = { seconds: 10, megabytes: 256 };

const newest = 'https://json-schema.org/draft/2020-12/schema';

/** By the address of the draft, without scheme and fragment. */
const drafts: ReadonlyMap<string, SchemaDraft> = new Map([
  ['//json-schema.org/draft/2020-12/schema', '2020-12'],
  ['//json-schema.org/draft-07/schema', 'draft-07'],
]);

/** The draft a schema says it is written in; 2020-12 when it says nothing. */
function draftOf(value: unknown, path: string): SchemaDraft {
  const named = typeof value === 'object' && value !== null && '$schema' in value ? value.$schema : undefined;
  if (named === undefined) return '2020-12';
  const draft = typeof named === 'string' ? drafts.get(named.replace(/^https?:/, '').replace(/#$/, '')) : undefined;
  if (draft === undefined) {
    throw new CliError(
      `the house schema ${path} names the draft ${JSON.stringify(named)}, expected 2020-12 or draft-07`,
      `Write "$schema": "${newest}", and adapt the schema to it.`,
    );
  }
  return draft;
}

interface Read {
  readonly value: unknown;
  /** Null when only JSON.parse could read it; then no lines are known. */
  readonly document: SourceDocument | null;
}

const partsOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);

/** Level by level, because a function that calls itself for each would not come back from the deepest. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= defaultLimits.maxDepth; depth += 1) level = level.flatMap(partsOf);
  return level.length > 0;
}

/** @throws SyntaxError when it is no JSON; CliError when it is nested more deeply than any file of ours may be. */
function parseJson(text: string, path: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isTooDeep(value)) return value;
  throw new CliError(
    `the house schema ${path} is nested too deeply, expected at most ${defaultLimits.maxDepth} levels`,
    'Put inner parts into $defs and refer to them with $ref.',
  );
}

/** A JSON file may be indented with tabs, which YAML does not allow; everything else is read as any file of ours. */
async function readSchema(host: Host, path: string): Promise<Read> {
  const { document, text, problems } = await readInput(host, path, defaultLimits);
  const first = problems[0];
  if (document !== null && first === undefined) return { value: document.value, document };
  try {
    return { value: parseJson(text, path), document: null };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`the house schema ${path} cannot be read: line ${first?.line ?? 1}: ${first?.message ?? 'no JSON and no YAML'}`);
  }
}

/** What the thread said about the schema itself, as an error of the person who called us. Misfits are none. */
function raise(reply: SchemaReply, path: string, { document }: Read, file: string | null): void {
  if (reply.kind === 'gave-up') {
    throw new CliError(
      `the house schema gave up ${reply.reason} on ${file ?? path}`,
      'Simplify its patterns, alternatives and references; a schema that needs this long would hold up every run.',
    );
  }
  if (reply.kind === 'broken') {
    const line = document === null || reply.path === null ? '' : `line ${document.locate(reply.path).line}: `;
    throw new CliError(
      `the house schema ${path} is not valid: ${line}${reply.message}`,
      'Expected JSON Schema, draft 2020-12 or draft-07.',
    );
  }
}

/**
 * Makes an organisation's own JSON Schema ready to judge alignment files as they are written.
 * It runs in a thread of its own and may neither hang nor download anything.
 * @throws CliError when it cannot be read, is not valid, or asks for more than the limits; so does `check`.
 */
export async function openHouseSchema(host: Host, path: string, limits: SchemaLimits = defaultSchemaLimits): Promise<HouseSchema> {
  const read = await readSchema(host, path);
  const draft = draftOf(read.value, path);
  const thread = await host.schemaThread(limits);
  const close = () => thread.close();
  try {
    raise(await thread.ask({ kind: 'schema', schema: read.value, draft }), path, read, null);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    check: async ({ document, path: file }): Promise<readonly Problem[]> => {
      if (document === null) return [];
      const reply = await thread.ask({ kind: 'value', value: document.value });
      raise(reply, path, read, file);
      const misfits = reply.kind === 'misfits' ? reply.misfits : [];
      return misfits.map(({ path: place, message, hint }) => problemAt(document, place, { rule: 'house-schema', message, hint }));
    },
  };
}
