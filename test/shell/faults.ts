import fs from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { devNull } from 'node:os';
import { type MockInstance, vi } from 'vitest';

/** An error of the operating system. */
export const failure = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'made up' });

type Call = (...args: unknown[]) => unknown;

const opened = await promises.open(devNull);
/** What every open file does; its class is not exported. */
const handles: FileHandle = Object.getPrototypeOf(opened);
await opened.close();

function wrap(object: object, name: string, instead: (really: Call, args: unknown[]) => unknown): MockInstance {
  const methods = object as Record<string, Call>;
  const original = methods[name] as Call;
  const spy = vi.spyOn(methods, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
    return instead(original.bind(this), args);
  });
  syncBuiltinESMExports();
  return spy;
}

/** From here on open files do something else; `really` does what was asked for. */
export const onHandles = (
  name: 'write' | 'read' | 'stat' | 'chown' | 'chmod' | 'sync',
  instead: (really: Call, args: unknown[]) => unknown,
): MockInstance => wrap(handles, name, instead);

/** The same for functions of `node:fs/promises`. */
export const onPromises = (name: 'rename' | 'chown' | 'open', instead: (really: Call, args: unknown[]) => unknown): MockInstance =>
  wrap(promises, name, instead);

/** The same for functions of `node:fs`. */
export const onSync = (
  name: 'writeSync' | 'fsyncSync' | 'ftruncateSync' | 'closeSync',
  instead: (really: Call, args: unknown[]) => unknown,
): MockInstance => wrap(fs, name, instead);

/** The system says no, always or in an asynchronous way. */
export const refusing = (code: string) => async (): Promise<never> => {
  throw failure(code);
};

export function restore(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}
