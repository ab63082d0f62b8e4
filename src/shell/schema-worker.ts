import { parentPort } from 'node:worker_threads';
import { type Compiled, compileSchema } from '../engine/house-schema/compile-schema.ts';
import type { SchemaReply, SchemaRequest } from '../model/schema-thread.ts';

/** Entry of the thread that runs a schema of others. */
let compiled: Compiled | null = null;

function answer(request: SchemaRequest): SchemaReply {
  if (request.kind === 'schema') {
    compiled = compileSchema(request.schema, request.draft);
    return compiled.reply;
  }
  return compiled?.judge?.(request.value) ?? { kind: 'misfits', misfits: [] };
}

parentPort?.on('message', (request: SchemaRequest) => parentPort?.postMessage(answer(request)));
