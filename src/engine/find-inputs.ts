import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import { quoted } from '../source/escape-text.ts';
import { fileKind } from './file-kind.ts';
import { safeGlob } from './safe-glob.ts';

const yamlEndings = '*.{yaml,yml,YAML,YML}';
const ignoreFile = '.cxscorecardignore';
const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];
const isGlob = (pattern: string): boolean => /[*?[\]{}!]/.test(pattern);
const enoughToTell = 256 * 1024;

/** Lines of the ignore file: one glob per line; a folder ends in `/`; `#` starts a comment. `where` names a line, counted from 1. */
function ignoreLines(text: string, where: (line: number) => string): string[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) return [];
    const glob = safeGlob(line, where(index + 1));
    return [glob.endsWith('/') ? `${glob}**` : glob];
  });
}

async function ownIgnored(host: Host): Promise<string[]> {
  if ((await host.kind(ignoreFile)) !== 'file') return [];
  const text = new TextDecoder().decode(await host.readFile(ignoreFile, enoughToTell));
  return ignoreLines(text, (line) => `${ignoreFile} line ${line}`);
}

async function ignored(host: Host, patterns: readonly string[]): Promise<readonly string[]> {
  const asked = patterns.flatMap((pattern) => ignoreLines(pattern, () => `--ignore ${quoted(pattern)}`));
  return [...alwaysIgnored, ...(await ownIgnored(host)), ...asked];
}

/** The text of a file as far as its kind can be told; UTF-16 is read so that the check can say what is wrong with it. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** What cannot be read may be ours: the check says why, and looks at the others all the same. */
async function mayBeOurs(host: Host, file: string): Promise<boolean> {
  try {
    return fileKind(decoded(await host.readFile(file, enoughToTell))) !== null;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return true;
  }
}

/** In a folder, only files that look like ours: it may hold pipelines, deployments and anything else that ends in .yaml. */
async function ours(host: Host, files: readonly string[]): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files) if (await mayBeOurs(host, file)) kept.push(file);
  return kept;
}

async function expand(host: Host, written: string, ignore: readonly string[]): Promise<readonly string[]> {
  if (written === '-') return ['-'];
  const kind = await host.kind(written);
  if (kind === 'directory') {
    const folder = written.replace(/\/+$/, '');
    return ours(host, await host.glob([`${escapeGlob(folder)}/**/${yamlEndings}`], { ignore }));
  }
  // What is not there is left to the check as well, which says why and looks at the others all the same.
  if (kind !== 'missing' || !isGlob(written)) return [written];
  return host.glob([safeGlob(written, `the argument ${quoted(written)}`)], { ignore });
}

const escapeGlob = (path: string): string => path.replace(/[*?[\]{}!()]/g, '\\$&');

/**
 * Files named by the command line: files as they are, folders searched, globs matched; sorted, each once.
 * @throws CliError when a folder or glob holds nothing: an empty run is never a pass.
 */
export async function findInputs(host: Host, written: readonly string[], ignorePatterns: readonly string[]): Promise<readonly string[]> {
  const ignore = await ignored(host, ignorePatterns);
  const files = new Set<string>();
  for (const argument of written) {
    const found = await expand(host, argument, ignore);
    if (found.length === 0)
      throw new CliError(
        (await host.kind(argument)) === 'directory'
          ? `nothing matched: no file of ours in the folder ${argument}`
          : `nothing matched: ${argument}`,
        'Expected alignment, response, scorecard or policy files ending in .yaml or .yml.',
      );
    for (const file of found) files.add(file.replace(/^\.\//, ''));
  }
  return [...files].sort();
}
