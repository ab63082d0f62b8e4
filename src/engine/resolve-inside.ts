import { dirname, isAbsolute, join, sep } from 'node:path';
import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';

/** Where a path written in a file leads: to a file that may be read, or why not. */
export type Resolved =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'not-a-file' };

export interface ResolveOptions {
  /** The file the path is written in; `-` stands for the working folder. */
  readonly from: string;
  readonly allowOutside: boolean;
}

/** The same separators on every machine, for what is printed. */
const printable = (path: string): string => path.split(sep).join('/');

/** A folder lies within itself. */
const isWithin = (target: string, root: string): boolean => target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);

/**
 * Resolves a path that stands in a file. It stays inside that file's folder, links included,
 * because the file may come from a stranger's pull request.
 */
export async function resolveInside(host: Host, written: string, { from, allowOutside }: ResolveOptions): Promise<Resolved> {
  const folder = from === '-' ? '.' : dirname(from);
  const path = printable(isAbsolute(written) ? written : join(folder, written));
  if (!allowOutside && (isAbsolute(written) || written.split(/[\\/]/).includes('..'))) return { kind: 'outside' };
  const target = await host.realPath(path);
  if (target === null) return { kind: 'missing' };
  const root = await host.realPath(folder);
  if (!allowOutside && root !== null && !isWithin(target, root)) return { kind: 'outside' };
  const kind = await host.kind(path);
  if (kind === 'file') return { kind, path };
  return { kind: kind === 'directory' ? 'folder' : 'not-a-file' };
}

/**
 * A file named on the command line may be a link, and the link may come from a stranger: it leads nowhere out of its folder unasked.
 * @throws CliError when it does.
 */
export async function refuseLinkOutside(host: Host, path: string, allowOutside = false): Promise<void> {
  if (allowOutside || path === '-' || !(await host.isLink(path))) return;
  const [target, folder] = [await host.realPath(path), await host.realPath(dirname(path))];
  if (target === null || folder === null || isWithin(target, folder)) return;
  throw new CliError(
    `cannot read ${path}: it is a link that leads out of its folder`,
    'Name the file itself, or run with --allow-outside if you trust the link.',
  );
}
