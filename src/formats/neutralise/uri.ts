import { wellFormed } from './well-formed.ts';

const drive = /^[A-Za-z]:[\\/]/;

const encodeSteps = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Path as consumers that match it against a repository want it: without a leading `./`. */
export const repositoryPath = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)/, '');

/**
 * A path as a URI reference: every step percent-encoded, so that nothing in a name reads as a scheme, query or fragment.
 * Absolute paths become `file:` URIs; relative ones stay relative.
 */
export function pathToUri(path: string): string {
  const name = wellFormed(path);
  if (name.startsWith('/')) return `file://${encodeSteps(name)}`;
  if (drive.test(name)) return `file:///${name.slice(0, 2)}${encodeSteps(name.slice(2).replaceAll('\\', '/'))}`;
  return encodeSteps(repositoryPath(name));
}
