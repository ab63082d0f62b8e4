/** Drafts of JSON Schema that are understood. */
export type SchemaDraft = '2020-12' | 'draft-07';

/** What the thread is asked: first to take the schema, then to judge values by it. */
export type SchemaRequest =
  | { readonly kind: 'schema'; readonly schema: unknown; readonly draft: SchemaDraft }
  | { readonly kind: 'value'; readonly value: unknown };

/** A place where a value breaks a schema: the way to it, what was found and expected, what to do. */
export interface SchemaMisfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

export type SchemaReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'misfits'; readonly misfits: readonly SchemaMisfit[] }
  /** The schema itself is wrong; `path` leads to the place in it, when it is known. */
  | { readonly kind: 'broken'; readonly message: string; readonly path: readonly (string | number)[] | null }
  /** The schema asks for more than it is given; `reason` goes after "gave up". */
  | { readonly kind: 'gave-up'; readonly reason: string };

/** What a schema of others may cost. */
export interface SchemaLimits {
  /** For taking the schema, and again for each value. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** A thread that runs a schema of others, so that neither its time nor its memory is ours. */
export interface SchemaThread {
  /** Asks one thing at a time. After `gave-up` every answer is `gave-up`. */
  ask(request: SchemaRequest): Promise<SchemaReply>;
  close(): Promise<void>;
}
