import type { Host, OutputStream } from '../model/host.ts';
import { machine } from './node-host.ts';

/** A library prints nothing. */
const silent: OutputStream = { columns: null, isTerminal: false, colors: 0, write: () => undefined };

/** The real machine without its terminal, so that the streams of the calling program are left alone. */
export const libraryHost = (): Host => ({ ...machine(process), stdout: silent, stderr: silent, asciiOnly: false });
